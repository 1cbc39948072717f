using ArticleGen.Diagnose.Reporting;

namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0022: a project whose version of C# has no records.</summary>
public sealed class LanguageVersionTooOld() : GeneratorRule(Rule)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0022";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Language version too old",
        "ArticleGen needs C# 9 or later, and this project is compiled as C# {0}: set <LangVersion> to 9.0 or later",
        RuleCategories.Settings,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "The generated types are records, which came with C# 9. "
            + "An error, because nothing is generated, and code that uses the articles cannot compile.",
        RulePages.GetPath(Id));

    internal override IEnumerable<ProjectFinding> Check(ProjectFacts project) =>
        project.HasArticles && project.Language < LanguageVersion.CSharp9 ? [Report(project.Language.ToDisplayString())] : [];
}
