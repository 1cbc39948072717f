using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Benchmarks.Scale.Limits;

/// <summary>Looks at every file's text and options, and reports an impossible day of March in its third line.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class NothingAnalyzer : DiagnosticAnalyzer
{
    private const string Day = "March 33";

    private static readonly DiagnosticDescriptor Rule = new(
        "NIL0001",
        "Nothing",
        "'{0}' cannot be",
        "Nothing",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(Check);
    }

    private static void Check(AdditionalFileAnalysisContext context)
    {
        bool isSilent = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile).TryGetValue("none", out _);
        if (!isSilent
            && context.AdditionalFile.GetText(context.CancellationToken) is { Lines.Count: > 2 } text
            && text.ToString(text.Lines[2].Span) is string line
            && line.IndexOf(Day, StringComparison.Ordinal) is >= 0 and var at)
        {
            TextSpan span = new(text.Lines[2].Start + at, Day.Length);
            context.ReportDiagnostic(
                Diagnostic.Create(Rule, Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span)), Day));
        }
    }
}
