using ArticleGen.Diagnose.Reporting;

namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0033: a field that the schema does not declare.</summary>
public sealed class UnknownField() : FieldRule(Rule, FieldFaultKind.Unknown)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0033";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Unknown field",
        "The schema has no field '{0}'{1}: declare it, or remove it{2}",
        RuleCategories.Article,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The generated types have no property for the key. "
            + "A warning, because the key may be misspelt, and what it says is left out.",
        RulePages.GetPath(Id));

    internal override bool HasFix => true;
}
