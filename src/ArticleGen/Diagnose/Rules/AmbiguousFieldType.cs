using ArticleGen.Diagnose.Reporting;

namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0034: a value that does not go together with those of other articles, so that the field is no more than text.</summary>
public sealed class AmbiguousFieldType() : FieldRule(Rule, FieldFaultKind.Ambiguous)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0034";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Values of two types in one field",
        "'{0}' is {1} here and {2} at {3}, so {4}",
        RuleCategories.Article,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The type of a field is inferred from its values in all articles. "
            + "A warning, because one value decides the type of a property, and code that uses it stops compiling.",
        RulePages.GetPath(Id));

    internal override bool HasFix => true;
}
