using System.Collections.Immutable;
using ArticleGen.Diagnose;
using ArticleGen.Diagnose.Reporting;
using ArticleGen.Emit;
using ArticleGen.Fields;
using ArticleGen.Fields.Inference;
using ArticleGen.References;

namespace ArticleGen;

/// <summary>Turns the articles of a project into typed C#.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ArticleGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<GeneratorSettings> settings = SettingsOf(context);
        IncrementalValueProvider<TypesSource> types = TypesOf(context, settings);
        IncrementalValueProvider<EmitOptions> options = OptionsOf(context, settings, types).WithTrackingName(TrackingNames.EmitOptions);

        // Not a value that is kept: the files are other objects after each edit.
        IncrementalValueProvider<ProjectFiles> files = context.AdditionalTextsProvider.Collect()
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (project, _) => ProjectFiles.InCompiler(project.Left, project.Right));
        IncrementalValueProvider<ValueList<ArticleModel>> articles = files
            .Select(static (files, cancel) => files.ReadArticles(cancel))
            .WithTrackingName(TrackingNames.Articles);

        IncrementalValueProvider<FieldSchema?> declaredFields = files
            .Select(static (files, cancel) => files.FindSchema(cancel).Schema)
            .WithTrackingName(TrackingNames.DeclaredFields);
        IncrementalValueProvider<FieldSchema> fields = articles
            .Select(static (all, _) => all.Select(static article => article.FieldLooks).ToValueList())
            .WithTrackingName(TrackingNames.FieldLooks)
            .Pair(declaredFields)
            .Select(static (both, cancel) => both.Right ?? FieldInference.Infer(both.Left, cancel))
            .WithTrackingName(TrackingNames.FieldSchema);

        CatalogueMaker catalogues = new();
        IncrementalValueProvider<Catalogue> catalogue = articles
            .Select(static (all, _) => all.Select(static article => article.Summary).ToValueList())
            .WithTrackingName(TrackingNames.Summaries)
            .Pair(settings.Select(static (settings, _) => new AskedActors(settings.ActorProperties)))
            .Select((all, cancel) => catalogues.Make(all.Left, all.Right.Properties, cancel))
            .WithTrackingName(TrackingNames.Catalogue);
        IncrementalValueProvider<ValueList<NamedFile>> articleList = catalogue.Select(static (all, _) => all.Articles)
            .WithTrackingName(TrackingNames.ArticleList);
        IncrementalValueProvider<ValueList<NamedActor>> actors = catalogue.Select(static (all, _) => all.Actors)
            .WithTrackingName(TrackingNames.Actors);
        IncrementalValueProvider<DealtActors> dealt = actors.Select(static (all, _) => DealtActors.Deal(all));
        IncrementalValuesProvider<ActorShard> actorShards = dealt.SelectMany(static (all, _) => all.Shards)
            .WithTrackingName(TrackingNames.ActorShards);
        IncrementalValueProvider<ValueList<ActorPlace>> actorList = dealt.Select(static (all, _) => all.Places)
            .WithTrackingName(TrackingNames.ActorList);

        IncrementalValuesProvider<NamedShard> shards = articles
            .SelectMany(static (all, _) => Shard.Deal(all))
            .WithTrackingName(TrackingNames.Shards)
            .Pair(catalogue.Pair(fields.Select(static (schema, _) => schema.DeclaredKeys)))
            .Select(static (shard, _) => NamedShard.From(shard.Left, shard.Right.Left, shard.Right.Right))
            .WithTrackingName(TrackingNames.NamedShards);

        IncrementalValueProvider<ArticlePresence> presence = files
            .Select(static (files, _) => new ArticlePresence(files.HasArticles))
            .WithTrackingName(TrackingNames.HasArticles);
        IncrementalValueProvider<ProjectFacts> facts = articles.Pair(presence).Pair(catalogue)
            .Pair(fields.Pair(context.ParseOptionsProvider))
            .Select(static (all, _) => ProjectFacts.Collect(
                all.Left.Left.Left, all.Left.Left.Right.HasArticles, all.Left.Right, all.Right.Left, LanguageOf(all.Right.Right)));
        context.RegisterSourceOutput(
            facts.Pair(fields.Pair(types)).SelectMany(static (all, _) => ProjectFindings.Find(
                all.Left with { FieldMisfits = FieldMisfit.Find(all.Right.Left, all.Right.Right) })),
            static (output, finding) => output.ReportDiagnostic(finding.ToDiagnostic()));

        // One value or none. Below C# 9 nothing is generated, because the code would not compile. Nothing is generated in a project without
        // articles either, such as a test project: empty types would hide those of the project that it references. A project that has the
        // types for others says so.
        IncrementalValuesProvider<EmitOptions> look = options.Pair(presence).SelectMany(static (both, _) =>
            both.Left.Target.Records && (both.Right.HasArticles || both.Left.IsForOthers)
                ? ImmutableArray.Create(both.Left)
                : ImmutableArray<EmitOptions>.Empty);
        context.RegisterSourceOutput(look, static (output, options) => TypeFiles.Add(output, options));
        IncrementalValuesProvider<EmitOptions> ownTypes = look.Where(static options => options.TypesFrom is null);
        context.RegisterSourceOutput(
            ownTypes.Pair(fields),
            static (output, all) => FieldsType.Add(output, all.Right, all.Left));
        context.RegisterSourceOutput(
            ownTypes.Pair(fields).Where(static all => all.Right.Fields.Count > 0).Select(static (all, _) => all.Left),
            static (output, options) => output.AddSource(FieldsType.ReaderHintName, FieldsType.EmitReader(options)));
        context.RegisterSourceOutput(
            look.Pair(articleList),
            static (output, all) =>
            {
                output.AddSource(ArticlesType.HintName, ArticlesType.Emit(all.Right, all.Left, output.CancellationToken));
                output.AddSource(
                    ThisProjectArticlesFile.HintName,
                    ThisProjectArticlesFile.Emit(all.Right, all.Left, output.CancellationToken));
            });
        context.RegisterSourceOutput(
            look.Pair(actorList),
            static (output, all) => output.AddSource(
                ThisProjectActorsFile.HintName,
                ThisProjectActorsFile.Emit(all.Right, all.Left, output.CancellationToken)));
        context.RegisterSourceOutput(
            shards.Where(static shard => shard.Articles.Count > 0).Pair(options).Where(static shard => shard.Right.Target.Records),
            static (output, shard) => output.AddSource(
                ArticleShardFile.HintName(shard.Left.Number),
                ArticleShardFile.Emit(shard.Left, shard.Right, output.CancellationToken)));
        context.RegisterSourceOutput(
            actorShards.Where(static shard => shard.Actors.Count > 0).Pair(options).Where(static shard => shard.Right.Target.Records),
            static (output, shard) => output.AddSource(
                ActorShardFile.HintName(shard.Left.Number),
                ActorShardFile.Emit(shard.Left, shard.Right, output.CancellationToken)));
    }

    private static IncrementalValueProvider<GeneratorSettings> SettingsOf(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider
            .Pair(context.CompilationProvider.Select(static (compilation, _) => compilation.AssemblyName))
            .Select(static (project, _) => GeneratorSettings.From(project.Left.GlobalOptions, project.Right));

    // Of the compilation no more than the answer is kept.
    private static IncrementalValueProvider<TypesSource> TypesOf(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<GeneratorSettings> settings) =>
        settings.Select(static (settings, _) => settings.TypesFrom)
            .Pair(context.CompilationProvider)
            .Select(static (both, _) => TypesSource.Find(both.Right, both.Left));

    private static IncrementalValueProvider<EmitOptions> OptionsOf(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<GeneratorSettings> settings,
        IncrementalValueProvider<TypesSource> types)
    {
        IncrementalValueProvider<TargetFeatures> target = context.ParseOptionsProvider
            .Pair(context.CompilationProvider.Select(static (compilation, _) => FrameworkFeatures.Detect(compilation)))
            .Select(static (both, _) => TargetFeatures.From(LanguageOf(both.Left), DataSectionStrings.AreOn(both.Left), both.Right));
        return settings.Pair(target).Pair(types)
            .Select(static (all, _) => EmitOptions.From(all.Left.Left, all.Left.Right, all.Right));
    }

    private static LanguageVersion LanguageOf(ParseOptions parse) => ((CSharpParseOptions)parse).LanguageVersion;
}
