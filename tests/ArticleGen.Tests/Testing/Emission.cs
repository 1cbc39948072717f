using ArticleGen.Fields;
using ArticleGen.Fields.Inference;

namespace ArticleGen.Tests.Testing;

/// <summary>The way from readings to generated files without the text reader in front: readings made by hand go in.</summary>
internal sealed record Emission(
    Target Target,
    TextStorage TextStorage,
    bool IsPublic,
    params (string Path, ArticleReading Reading)[] Articles)
{
    public static Emission Of(params (string Path, ArticleReading Reading)[] articles) =>
        new(Target.Latest, TextStorage.Inline, IsPublic: true, articles);

    /// <summary>Whether a netstandard2.0 project has the polyfill that init accessors need.</summary>
    public bool HasIsExternalInit { get; init; } = true;

    /// <summary>The fields that the project declares; null when they are inferred.</summary>
    public FieldSchema? Schema { get; init; }

    public CancellationToken Cancel { get; init; } = TestContext.Current.CancellationToken;

    public EmitOptions Options =>
        new(
            "News",
            IsPublic,
            TextStorage,
            TargetFeatures.From(
                Target.LanguageVersion.MapSpecifiedToEffectiveVersion(),
                DataSectionStrings.AreOn(Target.ParseOptions),
                FrameworkFeatures.Detect(Project)));

    public CSharpCompilation Output => Project.AddSyntaxTrees(Files().Select(file => Parse(file.Key, file.Value)));

    private CSharpCompilation Project =>
        Target.Compilation("News", Target.IsNetStandard && HasIsExternalInit ? [Parse("IsExternalInit.cs", Target.IsExternalInit)] : []);

    /// <summary>The generated files by hint name.</summary>
    public SortedDictionary<string, string> Files()
    {
        EmitOptions options = Options;
        ArticleModel[] models = [.. Articles.Select(article => ArticleModel.From(Item(article.Path), article.Reading))];
        Catalogue catalogue = Catalogue.Create([.. models.Select(model => model.Summary)], ActorProperties.Frequent, Cancel);
        DealtActors dealt = DealtActors.Deal(catalogue.Actors);
        SortedDictionary<string, string> files = new(StringComparer.Ordinal)
        {
            [ArticlesType.HintName] = ArticlesType.Emit(catalogue.Articles, options, Cancel).ToString(),
            [ThisProjectArticlesFile.HintName] = ThisProjectArticlesFile.Emit(catalogue.Articles, options, Cancel).ToString(),
            [ThisProjectActorsFile.HintName] = ThisProjectActorsFile.Emit(dealt.Places, options, Cancel).ToString(),
        };
        FieldSchema schema = Schema ?? FieldInference.Infer([.. models.Select(model => model.FieldLooks)], Cancel);
        if (schema.Fields.Count > 0)
        {
            files.Add(FieldsType.ReaderHintName, FieldsType.EmitReader(options).ToString());
        }

        foreach ((string hintName, SourceText code) in
            TypeFiles.Of(options).Concat(FieldsType.Emit(schema, options, Cancel)))
        {
            files.Add(hintName, code.ToString());
        }

        foreach (NamedShard shard in Shard.Deal(models)
            .Where(shard => shard.Articles.Count > 0)
            .Select(shard => NamedShard.From(shard, catalogue, schema.DeclaredKeys)))
        {
            files.Add(ArticleShardFile.HintName(shard.Number), ArticleShardFile.Emit(shard, options, Cancel).ToString());
        }

        foreach (ActorShard shard in dealt.Shards.Where(shard => shard.Actors.Count > 0))
        {
            files.Add(ActorShardFile.HintName(shard.Number), ActorShardFile.Emit(shard, options, Cancel).ToString());
        }

        return files;
    }

    /// <summary>A driver whose generator wrote these files, or only the wanted ones, for tests that look at drivers.</summary>
    public GeneratorDriver Driver(Func<string, bool>? isWanted = null) =>
        CSharpGeneratorDriver.Create(
            [new FilesGenerator(
                new(Files().Where(file => isWanted?.Invoke(file.Key) ?? true).ToDictionary(), StringComparer.Ordinal)).AsSourceGenerator()],
            parseOptions: Target.ParseOptions)
            .RunGenerators(Project);

    private ArticleItem Item(string path) =>
        ArticleItem.From(
            "/p/" + path,
            TextStorage == TextStorage.Resource ? MemoryOptions.OfMetadata(("ArticleResource", path)) : MemoryOptions.OfMetadata(),
            MemoryOptions.OfProperties(("ProjectDir", "/p/")));

    private SyntaxTree Parse(string path, string code) => CSharpSyntaxTree.ParseText(code, Target.ParseOptions, path, Encoding.UTF8);

    private sealed class FilesGenerator(SortedDictionary<string, string> files) : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(output =>
        {
            foreach ((string hintName, string code) in files)
            {
                output.AddSource(hintName, SourceText.From(code, Encoding.UTF8));
            }
        });
    }
}
