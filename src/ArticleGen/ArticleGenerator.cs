using System.Collections.Immutable;
using ArticleGen.Emit;

namespace ArticleGen;

/// <summary>Turns the articles of a project into typed C#.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ArticleGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<EmitOptions> options = OptionsOf(context).WithTrackingName(TrackingNames.EmitOptions);

        IncrementalValuesProvider<ArticleModel> articles = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static file => ArticleFiles.IsArticle(file.Left.Path, file.Right.GetOptions(file.Left)))
            .SelectMany(static (file, cancel) => WithText(file.Left, file.Right, cancel)).WithTrackingName(TrackingNames.Files)
            .Select(static (file, _) => ArticleModel.From(file.Item, SharedReadings.Of(file.Text))).WithTrackingName(TrackingNames.Articles);

        IncrementalValueProvider<Catalogue> catalogue = articles
            .Select(static (article, _) => article.Summary).WithTrackingName(TrackingNames.Summaries)
            .Collect().Select(static (summaries, _) => Catalogue.Of(summaries)).WithTrackingName(TrackingNames.Catalogue);
        IncrementalValueProvider<ValueList<NamedFile>> articleList = catalogue.Select(static (all, _) => all.Articles).WithTrackingName(TrackingNames.ArticleList);
        IncrementalValueProvider<ValueList<NamedActor>> actorList = catalogue.Select(static (all, _) => all.Actors).WithTrackingName(TrackingNames.ActorList);

        IncrementalValuesProvider<NamedShard> shards = articles.Collect()
            .SelectMany(static (all, _) => Shard.Deal(all)).WithTrackingName(TrackingNames.Shards)
            .Combine(catalogue).Select(static (shard, _) => NamedShard.Of(shard.Left, shard.Right)).WithTrackingName(TrackingNames.NamedShards);

        context.RegisterSourceOutput(options, static (output, options) => TypeFiles.Add(output, options));
        context.RegisterSourceOutput(articleList.Combine(options), static (output, all) => output.AddSource(ArticlesType.HintName, ArticlesType.Emit(all.Left, all.Right)));
        context.RegisterSourceOutput(actorList.Combine(options), static (output, all) => output.AddSource(ActorsType.HintName, ActorsType.Emit(all.Left, all.Right)));
        context.RegisterSourceOutput(shards.Where(static shard => shard.Articles.Count > 0).Combine(options),
            static (output, shard) => output.AddSource(ShardFile.HintName(shard.Left.Number), ShardFile.Emit(shard.Left, shard.Right)));
    }

    private static IncrementalValueProvider<EmitOptions> OptionsOf(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<GeneratorSettings> settings = context.AnalyzerConfigOptionsProvider
            .Combine(context.CompilationProvider.Select(static (compilation, _) => compilation.AssemblyName))
            .Select(static (project, _) => GeneratorSettings.From(project.Left.GlobalOptions, project.Right));
        IncrementalValueProvider<TargetFeatures> target = context.ParseOptionsProvider
            .Select(static (parse, _) => ((CSharpParseOptions)parse).LanguageVersion)
            .Combine(context.CompilationProvider.Select(static (compilation, _) => FrameworkFeatures.Of(compilation)))
            .Select(static (version, _) => TargetFeatures.Of(version.Left, version.Right));
        return settings.Combine(target).Select(static (both, _) => EmitOptions.Of(both.Left, both.Right));
    }

    // A file that is listed and missing has no text; the compiler reports it.
    private static ImmutableArray<ArticleFile> WithText(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancel) =>
        file.GetText(cancel) is { } text
            ? ImmutableArray.Create(new ArticleFile(ArticleItem.From(file.Path, options.GetOptions(file), options.GlobalOptions), text))
            : ImmutableArray<ArticleFile>.Empty;
}
