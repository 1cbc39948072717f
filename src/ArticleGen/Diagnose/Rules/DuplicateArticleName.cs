namespace ArticleGen.Diagnose.Rules;

/// <summary>ART0008: two articles that ask for one name.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DuplicateArticleName() : ArticleRule(Rule)
{
    /// <summary>The rule's ID.</summary>
    public const string Id = "ART0008";

    private static readonly DiagnosticDescriptor Rule = new(
        Id,
        "Two articles with one name",
        "'{0}' already gives the property '{1}', so this article is '{2}'; rename this file, or give it an ArticleName",
        RuleCategories.Article,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The first article by path keeps the name, the others get a number. "
            + "A warning, because nothing is lost, and yet the number changes when a file is added or removed.",
        RulePages.Of(Id));

    // The names of a project belong together and are worked out once; the files are reported one by one, so that editors show them at once.
    private protected override void Register(AnalysisContext context) => context.RegisterCompilationStartAction(static start =>
    {
        Lazy<IReadOnlyDictionary<string, NameClash>> clashes = new(() => NameClashes.In(start.Options));
        start.RegisterAdditionalFileAction(file => Report(file, clashes.Value));
    });

    private static void Report(AdditionalFileAnalysisContext context, IReadOnlyDictionary<string, NameClash> clashes)
    {
        AdditionalText file = context.AdditionalFile;
        if (clashes.TryGetValue(file.Path, out NameClash? clash)
            && FileTexts.Find(file, context.Options.AnalyzerConfigOptionsProvider, context.CancellationToken) is { } text)
        {
            TextRange firstLine = new(0, text.Lines[0].Span.Length);
            Finding finding = new(firstLine, null, clash.TakenBy, clash.Property, clash.Given);
            foreach (Diagnostic diagnostic in FileDiagnostics.Of(Rule, file.Path, text, context.Options.AnalyzerConfigOptionsProvider.GetOptions(file), [finding]))
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }
}
