using ArticleGen.Diagnose.FieldChecks;
using ArticleGen.Diagnose.Reporting;

namespace ArticleGen.Diagnose;

/// <summary>What rules about single articles need of their project. Each part is worked out once, when the first rule asks.</summary>
internal sealed class CheckedProject
{
    private readonly Lazy<IReadOnlyDictionary<string, NamedFile>> _clashes;
    private readonly Lazy<ProjectSchema> _schema;
    private readonly Lazy<FieldChecker?> _fields;
    private readonly Lazy<AmbiguousFields> _ambiguous;

    /// <summary>The project with these files.</summary>
    internal CheckedProject(ProjectFiles files)
    {
        Files = files;
        _clashes = new(() => NameClashes.Find(files));
        _schema = new(() => files.FindSchema(CancellationToken.None));
        Lazy<ProjectReferences> references = new(() => ProjectReferences.Find(files));
        _fields = new(() => _schema.Value.Schema is { } schema ? new FieldChecker(schema, references) : null);
        _ambiguous = new(() => AmbiguousFields.Find(files));
    }

    /// <summary>Its files.</summary>
    internal ProjectFiles Files { get; }

    /// <summary>What it declares as the fields of its articles.</summary>
    internal ProjectSchema Schema => _schema.Value;

    /// <summary>All that rules may look at in an article.</summary>
    /// <param name="path">The path of its file.</param>
    /// <param name="reading">Its reading.</param>
    /// <param name="item">What the project says of it.</param>
    /// <param name="globalOptions">The settings of the project.</param>
    internal CheckedArticle GetArticle(string path, ArticleReading reading, ArticleItem item, AnalyzerConfigOptions globalOptions) =>
        new(_fields.Value?.Excuse(reading) ?? reading, globalOptions)
        {
            FieldFaults = CheckFields(reading, item),
            FindNameClash = () => _clashes.Value.TryGetValue(path, out NamedFile? clash) ? clash : null,
        };

    // All articles have to be read to know the types of their fields: only where an article has any.
    private IReadOnlyList<FieldFault> CheckFields(ArticleReading reading, ArticleItem item) =>
        _fields.Value is { } declared ? declared.Check(reading, item)
            : item.Fields.Count > 0 || reading.Fields.Any(static field => !field.IsWellKnown) ? _ambiguous.Value.Check(reading, item)
            : [];
}
