using System.Collections.Immutable;
using ArticleGen.Diagnose.Reporting;
using ArticleGen.Diagnose.Rules;
using ArticleGen.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.CodeFixes.Tests;

/// <summary>
/// A rule for the tests of the fixes alone: it reports each "undrelined" as ART0005 does, by the same code, whatever the reading says of
/// the article.
/// </summary>
#pragma warning disable RS1001 // It is never loaded by a compiler.
internal sealed class MarksSlips : DiagnosticAnalyzer
#pragma warning restore RS1001
{
    private static readonly DiagnosticDescriptor Descriptor = new MisspeltAttributionVerb().Descriptor;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <summary>Whether the diagnostics carry what the fix needs.</summary>
    public bool WithSuggestion { get; init; } = true;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(Report);
    }

    private void Report(AdditionalFileAnalysisContext context)
    {
        const string Slip = "undrelined";
        SourceText text = context.AdditionalFile.GetText(context.CancellationToken)!;
        string words = text.ToString();
        for (int at = words.IndexOf(Slip, StringComparison.Ordinal); at >= 0; at = words.IndexOf(Slip, at + 1, StringComparison.Ordinal))
        {
            TextRange range = new(at, Slip.Length);
            Finding finding = new(range, WithSuggestion ? new TextEdit(range, "underlined") : null, Slip, "'underlined'");
            context.ReportDiagnostic(finding.ToDiagnostic(Descriptor, context.AdditionalFile.Path, text));
        }
    }
}
