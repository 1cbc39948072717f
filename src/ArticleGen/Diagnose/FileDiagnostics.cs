using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Diagnose;

/// <summary>The diagnostics of what a rule found in a file, at the severity that the project gives the rule there.</summary>
internal static class FileDiagnostics
{
    /// <summary>One diagnostic for each finding, and none where the rule is silenced.</summary>
    public static IEnumerable<Diagnostic> Of(DiagnosticDescriptor rule, string path, SourceText text, AnalyzerConfigOptions fileOptions, IEnumerable<Finding> findings)
    {
        // Of most files there is nothing to say, and so nothing to look up.
        ReportDiagnostic? asked = null;
        foreach (Finding finding in findings)
        {
            asked ??= RuleSeverities.Of(fileOptions, rule.Id);
            if (asked == ReportDiagnostic.Suppress)
            {
                yield break;
            }

            yield return finding.ToDiagnostic(rule, path, text, SeverityOf(asked.Value));
        }
    }

    private static DiagnosticSeverity? SeverityOf(ReportDiagnostic asked) => asked switch
    {
        ReportDiagnostic.Error => DiagnosticSeverity.Error,
        ReportDiagnostic.Warn => DiagnosticSeverity.Warning,
        ReportDiagnostic.Info => DiagnosticSeverity.Info,
        ReportDiagnostic.Hidden => DiagnosticSeverity.Hidden,
        _ => null,
    };
}
