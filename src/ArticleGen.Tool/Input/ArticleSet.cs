using ArticleGen.Files;
using ArticleGen.Reading.Lexicon.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGen.Tool.Input;

/// <summary>Articles, with everything that affects the reports about them.</summary>
/// <param name="Files">The files. For a project, all its additional files: the options show which are articles.</param>
/// <param name="Options">What is said of each file.</param>
/// <param name="Compilation">No sources, but the options of the compiler that rules and severities depend on.</param>
/// <param name="Parsing">The version of C#.</param>
internal sealed record ArticleSet(
    ImmutableArray<ArticleFile> Files, ArticleOptions Options, CSharpCompilation Compilation, CSharpParseOptions Parsing)
{
    /// <summary>What the remarks about the whole are said of: the project file, or nothing.</summary>
    internal string? Project { get; init; }

    /// <summary>The target framework that was chosen, where the project has several; null where there was no choice.</summary>
    internal string? ChosenFramework { get; init; }

    /// <summary>The files that the run is about; null where it is about all of them.</summary>
    internal ChosenFiles? Chosen { get; init; }

    /// <summary>What the build said before any file was looked at, as far as the run is about it.</summary>
    internal ImmutableArray<Remark> BuildRemarks { get; init; } = [];

    /// <summary>
    /// What a build would report about unreadable files, if no build ran. Known once all files were asked for their text.
    /// </summary>
    internal IEnumerable<Remark> FaultRemarks => Files
        .Where(file => Project is null && file.Fault is not null && !file.IsBinary)
        .Select(static file => file.Fault!.ToRemark(file.Path));

    /// <summary>The same without the compiler.</summary>
    internal TextSet Texts => new([.. Files.Select(static file => file.Source)], Options.Settings)
    {
        Project = Project,
        ChosenFramework = ChosenFramework,
        Chosen = Chosen,
    };

    /// <summary>What is known of the files, as generator and analyzers know it.</summary>
    internal ProjectFiles Known => new(ImmutableArray<AdditionalText>.CastUp(Files), Options);

    /// <summary>The articles among the files.</summary>
    internal IEnumerable<ArticleFile> Articles => FindFiles(static known => known.Item is not null);

    /// <summary>The files that the run is about.</summary>
    internal IEnumerable<ArticleFile> ChosenFiles => Files.Where(file => IsChosen(file.Path));

    /// <summary>The articles that the run is about.</summary>
    internal IEnumerable<ArticleFile> ChosenArticles => Articles.Where(file => IsChosen(file.Path));

    /// <summary>The lexicons among the files, in the order in which they are listed.</summary>
    internal IEnumerable<ArticleFile> Lexicons => FindFiles(static known => known.IsLexicon);

    /// <summary>Whether the run is about what is at this path; null for what is about no file.</summary>
    internal bool IsChosen(string? path) => Chosen is null || Chosen.Include(path);

    /// <summary>The words that the lexicons add to the built-in lists.</summary>
    internal ArticleLexicon Lexicon(CancellationToken cancel) => Known.FindLexicon(cancel);

    /// <summary>
    /// How a file is written: what the project or the command line says of it, else what its extension and its text show.
    /// </summary>
    internal ArticleFormat FindFormat(ArticleFile file, string text) =>
        Known.FindItem(file).Item?.Format ?? ArticleFormats.FindByText(text);

    /// <summary>The compilation that stands in for a project's: what rules look at is not code.</summary>
    internal static CSharpCompilation CompilationOf(string name, CSharpCompilationOptions options, AnalyzerConfigSet files) =>
        CSharpCompilation.Create(name, options: options.WithSyntaxTreeOptionsProvider(new GlobalSeverities(files)));

    /// <summary>Texts without a project, to be checked.</summary>
    /// <param name="files">The files.</param>
    /// <param name="config">The configuration files that hold for them.</param>
    /// <param name="asked">What the command line says in place of a project.</param>
    /// <param name="directory">The directory from which names are shown.</param>
    internal static ArticleSet FromTexts(
        ImmutableArray<TextFile> files, IReadOnlyList<ConfigFile> config, AskedOptions asked, string directory)
    {
        CompilerConfiguration said = CompilerConfiguration.Parse(config);
        return new(
            [.. files.Select(static file => new ArticleFile(file))],
            new ArticleOptions(new(said, asked, directory)),
            CompilationOf("articlegen", new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary), said.Files),
            CSharpParseOptions.Default);
    }

    private IEnumerable<ArticleFile> FindFiles(Func<KnownItem, bool> isWanted)
    {
        ProjectFiles known = Known;
        return Files.Where(file => isWanted(known.FindItem(file)));
    }
}
