using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using ArticleGen.Build;
using ArticleGen.Settings;
using ArticleGen.Tool.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGen.Tool.Input;

/// <summary>What configuration files say of each file, and what the command line adds to that.</summary>
internal sealed class ArticleOptions : AnalyzerConfigOptionsProvider
{
    private const string MetadataKey = "build_metadata.AdditionalFiles.";
    private const string PropertyKey = "build_property.";

    private readonly AnalyzerConfigSet _files;
    private readonly AskedOptions _asked;
    private readonly bool _allAreArticles;
    private readonly ConcurrentDictionary<(string Path, bool IsBinary), AnalyzerConfigOptions> _known = [];

    /// <summary>Takes the configuration files and what the command line asks for.</summary>
    /// <param name="files">The configuration files.</param>
    /// <param name="asked">The command line.</param>
    /// <param name="projectDirectory">The directory from which names are shown, where no project says so itself.</param>
    internal ArticleOptions(AnalyzerConfigSet files, AskedOptions asked, string? projectDirectory)
    {
        _files = files;
        _asked = asked;
        _allAreArticles = projectDirectory is not null;
        ImmutableDictionary<string, string> global = files.GlobalConfigOptions.AnalyzerOptions;
        global = projectDirectory is null ? global : global.SetItem(PropertyKey + BuildNames.ProjectDirProperty, projectDirectory);
        global = asked.ReferenceDate is null ? global : global.SetItem(PropertyKey + BuildNames.ReferenceDateProperty, asked.ReferenceDate);
        GlobalOptions = new Options(global);
    }

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; }

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(ImmutableDictionary<string, string>.Empty);

    // The same object each time: what is known of a file is used only while its options are the same.
    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        _known.GetOrAdd(
            (textFile.Path, IsBinary(textFile)),
            static (file, asked) => asked.Provider.OptionsOf(file.Path, file.IsBinary, FolderBelow(asked.File)),
            (Provider: this, File: textFile));

    /// <summary>Options that say one thing of a file.</summary>
    internal static AnalyzerConfigOptions WithMetadata(string name, string value) =>
        new Options(Add(ImmutableDictionary<string, string>.Empty.WithComparers(AnalyzerConfigOptions.KeyComparer), name, value));

    // Known once the file was read, which it is before any rule asks.
    private static bool IsBinary(AdditionalText file) => file is ArticleFile { IsBinary: true };

    // As a project would say it that lists the files of the named folder by "**". A folder named seeds says it itself.
    private static string? FolderBelow(AdditionalText file) =>
        file is ArticleFile { Folder: { } named }
        && Path.GetRelativePath(named, Path.GetDirectoryName(file.Path)!) is var below and not "."
        && !FolderNames.HasUsualRoot(below)
            ? below + Path.DirectorySeparatorChar
            : null;

    private Options OptionsOf(string path, bool isBinary, string? folder)
    {
        ImmutableDictionary<string, string> options = _files.GetOptionsForSourcePath(path).AnalyzerOptions;
        if (_asked.Lexicons.Contains(path, StringComparer.Ordinal))
        {
            options = Add(options, BuildNames.LexiconItemMetadata, "true");
        }
        else if (_asked.Schemas.Contains(path, StringComparer.Ordinal))
        {
            options = Add(options, BuildNames.SchemaItemMetadata, "true");
        }
        else if (_allAreArticles)
        {
            options = Add(options, BuildNames.ArticleGenItemMetadata, "true");
            options = folder is null ? options : Add(options, BuildNames.RecursiveFolderMetadata, folder);
            options = _asked.Format is { } format ? Add(options, BuildNames.ArticleFormatMetadata, format.ToString()) : options;
        }

        options = isBinary ? Add(options, BuildNames.BinaryMetadata, "true") : options;
        if (_asked.Rules is { } rules)
        {
            // The last setting counts, so the command line overrides the project.
            string? before = options.GetValueOrDefault(MetadataKey + BuildNames.ArticleRulesMetadata);
            options = Add(options, BuildNames.ArticleRulesMetadata, before is null ? rules : $"{before}, {rules}");
        }

        return new(options);
    }

    private static ImmutableDictionary<string, string> Add(ImmutableDictionary<string, string> options, string metadata, string value) =>
        options.SetItem(MetadataKey + metadata, value);

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}

/// <summary>What the command line says in place of a project.</summary>
internal sealed record AskedOptions
{
    /// <summary>As ArticleGen_ReferenceDate.</summary>
    internal string? ReferenceDate { get; init; }

    /// <summary>As ArticleRules, for every file.</summary>
    internal string? Rules { get; init; }

    /// <summary>As ArticleFormat, for every file; a project says it itself.</summary>
    internal ArticleFormat? Format { get; init; }

    /// <summary>As CodePage: the encoding of files without a byte order mark; a project says it itself.</summary>
    internal Encoding? CodePage { get; init; }

    /// <summary>As ArticleLexicon items: paths, in the end full ones.</summary>
    internal IReadOnlyList<string> Lexicons { get; init; } = [];

    /// <summary>As ArticleSchema items: paths, in the end full ones.</summary>
    internal IReadOnlyList<string> Schemas { get; init; } = [];

    /// <summary>The same with the full paths of lexicons and schemas, which have to be there.</summary>
    internal AskedOptions Located(Surroundings here) => this with
    {
        Lexicons = Locate(Lexicons, "lexicon", here),
        Schemas = Locate(Schemas, "schema", here),
    };

    private static IReadOnlyList<string> Locate(IReadOnlyList<string> paths, string kind, Surroundings here) =>
    [
        .. paths.Select(path => here.FullPath(path) is var full && FileKinds.Find(full) == FileKind.Regular
            ? full
            : throw new ToolException($"{path}: there is no such {kind}")),
    ];
}
