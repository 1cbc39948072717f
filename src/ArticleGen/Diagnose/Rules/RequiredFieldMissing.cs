using ArticleGen.Diagnose.Reporting;

namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0032: an article does not have a field that the schema says all of them have.</summary>
public sealed class RequiredFieldMissing() : FieldRule(Rule, FieldFaultKind.Missing)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0032";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Required field missing",
        "The field '{0}' is missing: write it in the front matter, or put '?' behind its {1} in the schema",
        RuleCategories.Article,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "The schema declares the field without '?', so every article has to have it. "
            + "Error, because programs rely on the schema: the property of such a field is never null.",
        RulePages.GetPath(Id));
}
