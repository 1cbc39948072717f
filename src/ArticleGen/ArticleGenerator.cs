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

        IncrementalValueProvider<(ImmutableArray<AdditionalText> Files, AnalyzerConfigOptionsProvider Options)> project =
            context.AdditionalTextsProvider.Collect().Combine(context.AnalyzerConfigOptionsProvider);
        IncrementalValueProvider<ValueList<ArticleModel>> articles = project
            .Select(static (project, cancel) => new ProjectFiles(project.Files, project.Options).ReadArticles(cancel))
            .WithTrackingName(TrackingNames.Articles);

        IncrementalValueProvider<FieldSchema?> declaredFields = project
            .Select(static (project, cancel) => new ProjectFiles(project.Files, project.Options).FindSchema(cancel).Schema)
            .WithTrackingName(TrackingNames.DeclaredFields);
        IncrementalValueProvider<FieldSchema> fields = articles
            .Select(static (all, _) => all.Select(static article => article.FieldLooks).ToValueList())
            .WithTrackingName(TrackingNames.FieldLooks)
            .Combine(declaredFields)
            .Select(static (both, cancel) => both.Right ?? FieldInference.Infer(both.Left, cancel))
            .WithTrackingName(TrackingNames.FieldSchema);

        IncrementalValueProvider<Catalogue> catalogue = articles
            .Select(static (all, _) => all.Select(static article => article.Summary).ToValueList())
            .WithTrackingName(TrackingNames.Summaries)
            .Select(static (summaries, cancel) => Catalogue.Create(summaries, cancel))
            .WithTrackingName(TrackingNames.Catalogue);
        IncrementalValueProvider<ValueList<NamedFile>> articleList = catalogue.Select(static (all, _) => all.Articles)
            .WithTrackingName(TrackingNames.ArticleList);
        IncrementalValueProvider<ValueList<NamedActor>> actors = catalogue.Select(static (all, _) => all.Actors)
            .WithTrackingName(TrackingNames.Actors);
        IncrementalValuesProvider<ActorShard> actorShards = actors.SelectMany(static (all, _) => ActorShard.Deal(all))
            .WithTrackingName(TrackingNames.ActorShards);
        IncrementalValueProvider<ValueList<ActorPlace>> actorList = actors.Combine(actorShards.Collect())
            .Select(static (all, _) => ActorShard.Places(all.Left, all.Right)).WithTrackingName(TrackingNames.ActorList);

        IncrementalValuesProvider<NamedShard> shards = articles
            .SelectMany(static (all, _) => Shard.Deal(all))
            .WithTrackingName(TrackingNames.Shards)
            .Combine(catalogue.Combine(fields.Select(static (schema, _) => schema.DeclaredKeys)))
            .Select(static (shard, _) => NamedShard.From(shard.Left, shard.Right.Left, shard.Right.Right))
            .WithTrackingName(TrackingNames.NamedShards);

        IncrementalValueProvider<bool> hasArticles = project
            .Select(static (project, _) => new ProjectFiles(project.Files, project.Options).HasArticles)
            .WithTrackingName(TrackingNames.HasArticles);
        IncrementalValueProvider<ProjectFacts> facts = articles.Combine(hasArticles).Combine(catalogue)
            .Combine(fields.Combine(LanguageOf(context)))
            .Select(static (all, _) => ProjectFacts.Collect(
                all.Left.Left.Left, all.Left.Left.Right, all.Left.Right, all.Right.Left, all.Right.Right));
        context.RegisterSourceOutput(
            facts.Combine(fields.Combine(types)).SelectMany(static (all, _) => ProjectFindings.Find(
                all.Left with { FieldMisfits = FieldMisfit.Find(all.Right.Left, all.Right.Right) })),
            static (output, finding) => output.ReportDiagnostic(finding.ToDiagnostic()));

        // One value or none. Below C# 9 nothing is generated, because the code would not compile. Nothing is generated in a project without
        // articles either, such as a test project: empty types would hide those of the project that it references. A project that has the
        // types for others says so.
        IncrementalValuesProvider<EmitOptions> look = options.Combine(hasArticles).SelectMany(static (both, _) =>
            both.Left.Target.Records && (both.Right || both.Left.IsForOthers)
                ? ImmutableArray.Create(both.Left)
                : ImmutableArray<EmitOptions>.Empty);
        context.RegisterSourceOutput(look, static (output, options) => TypeFiles.Add(output, options));
        IncrementalValuesProvider<EmitOptions> ownTypes = look.Where(static options => options.TypesFrom is null);
        context.RegisterSourceOutput(
            ownTypes.Combine(fields),
            static (output, all) => FieldsType.Add(output, all.Right, all.Left));
        context.RegisterSourceOutput(
            ownTypes.Combine(fields.Select(static (schema, _) => schema.Fields.Count > 0)).Where(static all => all.Right),
            static (output, all) => output.AddSource(FieldsType.ReaderHintName, FieldsType.EmitReader(all.Left)));
        context.RegisterSourceOutput(
            look.Combine(articleList),
            static (output, all) =>
            {
                output.AddSource(ArticlesType.HintName, ArticlesType.Emit(all.Right, all.Left, output.CancellationToken));
                output.AddSource(ArticleIndexFile.HintName, ArticleIndexFile.Emit(all.Right, all.Left, output.CancellationToken));
            });
        context.RegisterSourceOutput(
            look.Combine(actorList),
            static (output, all) =>
                output.AddSource(ActorIndexFile.HintName, ActorIndexFile.Emit(all.Right, all.Left, output.CancellationToken)));
        context.RegisterSourceOutput(
            shards.Where(static shard => shard.Articles.Count > 0).Combine(options).Where(static shard => shard.Right.Target.Records),
            static (output, shard) => output.AddSource(
                ArticleShardFile.HintName(shard.Left.Number),
                ArticleShardFile.Emit(shard.Left, shard.Right, output.CancellationToken)));
        context.RegisterSourceOutput(
            actorShards.Where(static shard => shard.Actors.Count > 0).Combine(options).Where(static shard => shard.Right.Target.Records),
            static (output, shard) => output.AddSource(
                ActorShardFile.HintName(shard.Left.Number),
                ActorShardFile.Emit(shard.Left, shard.Right, output.CancellationToken)));
    }

    private static IncrementalValueProvider<GeneratorSettings> SettingsOf(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider
            .Combine(context.CompilationProvider.Select(static (compilation, _) => compilation.AssemblyName))
            .Select(static (project, _) => GeneratorSettings.From(project.Left.GlobalOptions, project.Right));

    // Of the compilation no more than the answer is kept.
    private static IncrementalValueProvider<TypesSource> TypesOf(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<GeneratorSettings> settings) =>
        settings.Select(static (settings, _) => settings.TypesFrom)
            .Combine(context.CompilationProvider)
            .Select(static (both, _) => TypesSource.Find(both.Right, both.Left));

    private static IncrementalValueProvider<EmitOptions> OptionsOf(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<GeneratorSettings> settings,
        IncrementalValueProvider<TypesSource> types)
    {
        IncrementalValueProvider<TargetFeatures> target = LanguageOf(context)
            .Combine(context.ParseOptionsProvider.Select(static (parse, _) => DataSectionStrings.AreOn(parse)))
            .Combine(context.CompilationProvider.Select(static (compilation, _) => FrameworkFeatures.Detect(compilation)))
            .Select(static (version, _) => TargetFeatures.From(version.Left.Left, version.Left.Right, version.Right));
        return settings.Combine(target).Combine(types)
            .Select(static (all, _) => EmitOptions.From(all.Left.Left, all.Left.Right, all.Right));
    }

    private static IncrementalValueProvider<LanguageVersion> LanguageOf(IncrementalGeneratorInitializationContext context) =>
        context.ParseOptionsProvider.Select(static (parse, _) => ((CSharpParseOptions)parse).LanguageVersion);
}
