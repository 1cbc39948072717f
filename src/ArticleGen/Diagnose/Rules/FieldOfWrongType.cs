using ArticleGen.Diagnose.Reporting;

namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0031: a value that is not of the type that the schema declares for its field.</summary>
public sealed class FieldOfWrongType() : FieldRule(Rule, FieldFaultKind.WrongType)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0031";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Field of the wrong type",
        "The field '{0}' does not take '{1}'{2}: {3}{4}",
        RuleCategories.Article,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "The value is not of the type that the schema declares, or it names an article or an actor that there is none of. "
            + "Error, because programs rely on the schema: the field would be null or a default value where there is one.",
        RulePages.GetPath(Id));

    internal override bool HasFix => true;
}
