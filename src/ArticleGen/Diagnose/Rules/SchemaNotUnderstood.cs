using ArticleGen.Diagnose.Reporting;
using ArticleGen.Fields.Schema;

namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0035: a field that a schema file declares and that is not understood.</summary>
public sealed class SchemaNotUnderstood() : ArticleRule(Rule)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0035";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Schema not understood",
        "The schema's '{0}' is not understood: {1}; write {2}{3}",
        RuleCategories.Settings,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A field that is not understood is left out, and the rest of the schema counts. "
            + "A warning, because articles then have fewer fields than the project declares.",
        RulePages.GetPath(Id));

    internal override bool HasFix => true;

    internal override IReadOnlyList<Finding> Check(ValueList<SchemaProblem> schema) =>
        [.. schema.Select(static problem => new Finding(
            problem.Range, Edit(problem), problem.Words, problem.Detail, problem.Advice, DidYouMean(problem.Suggestion)))];

    private static TextEdit? Edit(SchemaProblem problem) => problem.Suggestion is { } meant ? new TextEdit(problem.Range, meant) : null;
}
