using ArticleGen.Diagnose.FieldChecks;
using ArticleGen.Diagnose.Reporting;

namespace ArticleGen.Diagnose;

/// <summary>
/// What rules about single articles need of their project. Each part is made once, when a rule first asks: what needs all articles is never
/// read for rules that are off.
/// </summary>
internal sealed class CheckedProject
{
    private readonly Lazy<IReadOnlyDictionary<string, NamedFile>> _clashes;
    private readonly MadeOnce<ProjectSchema> _schema;
    private readonly MadeOnce<FieldChecker?> _fields;
    private readonly MadeOnce<AmbiguousFields> _ambiguous;

    /// <summary>The project with these files.</summary>
    internal CheckedProject(ProjectFiles files)
    {
        Files = files;
        _clashes = new(() => NameClashes.Find(files));
        _schema = new(files.FindSchema);
        MadeOnce<ProjectReferences> references = new(cancel => ProjectReferences.Find(files.ReadArticles(cancel), cancel));
        MadeOnce<ProjectReferences> ofDrafts = !files.LeavesOutDrafts ? references
            : new(cancel => ProjectReferences.Find(files.ReadArticlesAndDrafts(cancel), cancel));
        _fields = new(cancel => GetSchema(cancel).Schema is { } schema ? new FieldChecker(schema, references, ofDrafts) : null);
        _ambiguous = new(cancel => AmbiguousFields.Find(files, cancel));
    }

    /// <summary>Its files.</summary>
    internal ProjectFiles Files { get; }

    /// <summary>What it declares as the fields of its articles.</summary>
    internal ProjectSchema GetSchema(CancellationToken cancel) => _schema.Get(cancel);

    /// <summary>All that rules may look at in an article.</summary>
    /// <param name="path">The path of its file.</param>
    /// <param name="reading">Its reading.</param>
    /// <param name="item">What the project says of it.</param>
    /// <param name="globalOptions">The settings of the project.</param>
    /// <param name="cancel">Stops what a rule asks for.</param>
    internal CheckedArticle GetArticle(
        string path,
        ArticleReading reading,
        ArticleItem item,
        AnalyzerConfigOptions globalOptions,
        CancellationToken cancel) =>
            new(_fields.Get(cancel)?.DropSlips(reading) ?? reading, globalOptions)
            {
                FieldFaults = FindFieldFaults(reading, item, cancel),
                FindNameClash = () => _clashes.Value.TryGetValue(path, out NamedFile? clash) ? clash : null,
            };

    // Several rules ask.
    private Lazy<IReadOnlyList<FieldFault>>? FindFieldFaults(ArticleReading reading, ArticleItem item, CancellationToken cancel) =>
        _fields.Get(cancel) is { } declared ? new(() => declared.Check(reading, item, cancel))
            : item.Fields.Count > 0 || reading.Fields.Any(static field => !field.IsWellKnown)
                ? new(() => _ambiguous.Get(cancel).Check(reading, item, cancel))
            : null;
}
