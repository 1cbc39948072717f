using System.Globalization;
using ArticleGen.Diagnose.Reporting;

namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0023: more text in the generated code than the compiler takes with ease.</summary>
public sealed class InlineTextTooLarge() : GeneratorRule(Rule)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0023";

    /// <summary>
    /// The most UTF-16 code units of text without a report: about 250 articles. The compiler takes half a second for them.
    /// </summary>
    internal const int MostText = 1_000_000;

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Much text in the generated code",
        "The generated code holds {0} million characters of text, which slows the compiler down: set ArticleGen_TextStorage to Resource",
        RuleCategories.Settings,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "The compiler takes about half a second for each million characters, and memory in proportion; "
            + "a resource costs it next to nothing. "
            + "Info, because the program is right either way.",
        RulePages.GetPath(Id));

    internal override IEnumerable<ProjectFinding> Check(ProjectFacts project) =>
        project.TextLength > MostText ? [Report((project.TextLength / 1e6).ToString("0.0", CultureInfo.InvariantCulture))] : [];
}
