using System.Collections.Frozen;
using ArticleGen.Diagnose;
using ArticleGen.Diagnose.Reporting;
using ArticleGen.Files;
using ArticleGen.Tool.Checking;
using ArticleGen.Tool.Input;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tool.LanguageServer.Projects;

/// <summary>
/// The files of a project, or of a folder without one, as they were at one moment, with what the open documents show. It does not change;
/// what is asked of it is found once.
/// </summary>
internal sealed class ProjectSnapshot
{
    private static readonly ArticleRule[] Rules = [.. KnownRules.OfFiles];

    private readonly FrozenDictionary<string, int> _places;
    private readonly FileCheck _check;
    private readonly IndexKeeper _indexes;
    private readonly MadeOnce<ProjectIndex> _index;

    private ProjectSnapshot(ArticleSet set, ProjectFiles known, FrozenDictionary<string, int> places, IndexKeeper indexes)
    {
        Set = set;
        _places = places;
        _indexes = indexes;
        Known = known;
        _check = new(Rules, new CheckedProject(Known), set.Options.GetOptions, set.Compilation.Options);
        _index = new(cancel => indexes.Get(set, Known, cancel));
    }

    /// <summary>The files with everything that affects what is said of them.</summary>
    internal ArticleSet Set { get; }

    /// <summary>What is known of the files.</summary>
    internal ProjectFiles Known { get; }

    /// <summary>The files that concern ArticleGen, each once.</summary>
    internal ImmutableArray<ArticleFile> Files =>
        [.. _places.Values.Order().Select(place => Set.Files[place]).Where(file => Find(file.Path) is not null)];

    /// <summary>The files as they are on the disk.</summary>
    internal static ProjectSnapshot Create(ArticleSet set)
    {
        // The build may list a file twice under one path, and looks at the first.
        Dictionary<string, int> places = new(PathNames.Comparer);
        for (int i = 0; i < set.Files.Length; i++)
        {
            places.TryAdd(set.Files[i].Path, i);
        }

        return new(set, set.Known, places.ToFrozenDictionary(PathNames.Comparer), new());
    }

    /// <summary>The same files but for one, which has changed.</summary>
    internal ProjectSnapshot With(ArticleFile file)
    {
        int place = _places[file.Path];
        ImmutableArray<ArticleFile> files = Set.Files.SetItem(place, file);
        ProjectFiles known = Known.With(ImmutableArray<AdditionalText>.CastUp(files), Set.Files[place], file);
        return new(Set with { Files = files }, known, _places, _indexes);
    }

    /// <summary>The file at a path; null when the project has none there that concerns ArticleGen.</summary>
    internal ArticleFile? Find(string path) =>
        _places.TryGetValue(path, out int place) && Set.Files[place] is var file
            && Known.FindItem(file) is { } known && (known.Item is not null || known.IsLexicon || known.IsSchema)
                ? file
                : null;

    /// <summary>The reading of an article; null where the file is no article, or has no text.</summary>
    internal ArticleReading? Read(ArticleFile file, CancellationToken cancel) =>
        Known.FindItem(file) is { Item: { } item } known && ProjectFiles.FindText(file, known, cancel) is { } text
            ? Known.Read(text, item, cancel)
            : null;

    /// <summary>How an article is written; null where the file is no article, or has no text.</summary>
    internal ArticleFormat? FindFormat(ArticleFile file, CancellationToken cancel) =>
        Known.FindItem(file) is { Item: not null } known && ProjectFiles.FindText(file, known, cancel) is { } text
            ? Set.FindFormat(file, text.ToString())
            : null;

    /// <summary>Who and what is in all articles. Cheap where only a few files have changed since the last one.</summary>
    internal ProjectIndex GetIndex(CancellationToken cancel) => _index.Get(cancel);

    /// <summary>What rules say of a file, as a build would show it.</summary>
    internal ImmutableArray<FileRemark> Check(ArticleFile file, RuleChoice which, CancellationToken cancel)
    {
        List<Diagnostic> found = [.. _check.Check(file, which, cancel)];
        return found.Count == 0 ? [] : [.. ToRemarks(found, file.GetText(cancel))];
    }

    /// <summary>The remarks of the rules that look at the whole project. Costly: all articles are read.</summary>
    internal ImmutableArray<FileRemark> CheckProject(CancellationToken cancel) =>
    [
        .. Set.BuildRemarks.Concat(Set.FaultRemarks).Select(FileRemark.From),
        .. ToRemarks(ProjectRules.Check(Set, cancel), text: null),
        .. ToRemarks(
            ProjectFindings.FindInSettings(
                Set.Compilation,
                new AnalyzerOptions(ImmutableArray<AdditionalText>.CastUp(Set.Files), Set.Options),
                cancel),
            text: null),
    ];

    private IEnumerable<FileRemark> ToRemarks(IEnumerable<Diagnostic> found, SourceText? text) =>
        CompilationWithAnalyzers.GetEffectiveDiagnostics(found, Set.Compilation)
            .Where(static diagnostic => !diagnostic.IsSuppressed && diagnostic.Severity != DiagnosticSeverity.Hidden)
            .Select(diagnostic => FileRemark.From(diagnostic, text));
}
