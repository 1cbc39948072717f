using ArticleGen.Diagnose.Reporting;

namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0036: a field for which the types of another project have no room.</summary>
public sealed class FieldNotInTypes() : GeneratorRule(Rule)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0036";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Field not in the types of another project",
        "Field '{0}': {1}",
        RuleCategories.Settings,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "With ArticleGen_TypesFrom, the fields of front matter are those of the other project's ArticleFields. "
            + "Warning, because values that the articles have are not in the program.",
        RulePages.GetPath(Id));

    // Nothing is generated below C# 9. An assembly without articles has no values, though the project may list drafts.
    internal override IEnumerable<ProjectFinding> Check(ProjectFacts project) =>
        project.Articles > 0 && project.Language >= LanguageVersion.CSharp9
            ? (project.FieldMisfits ?? []).Select(misfit => Report(misfit.Name, misfit.Fault))
            : [];
}
