using ArticleGen.Reading.Lexicon.Project;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0026: a line of the project's lexicon, or a part of one, that is not understood.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LexiconNotUnderstood() : ArticleRule(Rule)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0026";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Lexicon not understood",
        "The lexicon's '{0}' is not understood: {1}; {2}{3}",
        RuleCategories.Settings,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "What is not understood is left out, and the rest of the lexicon counts. "
            + "A warning, because articles are then not read as the project means them to be.",
        RulePages.Of(Id));

    /// <summary>What the rule finds in one lexicon.</summary>
    internal static IEnumerable<Finding> Check(LexiconReading lexicon) => lexicon.Problems.Select(static problem =>
        new Finding(problem.Range, problem.Suggestion is { } meant ? new TextEdit(problem.Range, meant) : null, problem.Words, problem.Detail, problem.Advice, DidYouMean(problem.Suggestion)));

    private protected override bool IsChecked(AdditionalText file, AnalyzerConfigOptionsProvider options) => LexiconFiles.IsLexicon(file.Path, options.GetOptions(file));

    private protected override IEnumerable<Finding> Check(AdditionalFileAnalysisContext context, SourceText text) => Check(SharedLexicons.Reading(text));
}
