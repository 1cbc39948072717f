using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Diagnose.Reporting;

/// <summary>The diagnostics of what a rule found in a file, at the severity that the project gives the rule there.</summary>
internal static class FileDiagnostics
{
    /// <summary>One diagnostic for each finding, and none where the rule is silenced.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="path">The file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="fileOptions">Its options.</param>
    /// <param name="findings">What the rule found in it.</param>
    /// <param name="projectAsks">
    /// Whether the project as a whole asks for the rule by its ID. Of weight only for a rule that is off by default.
    /// </param>
    public static IEnumerable<Diagnostic> Report(
        DiagnosticDescriptor rule,
        string path,
        SourceText text,
        AnalyzerConfigOptions fileOptions,
        IEnumerable<Finding> findings,
        bool projectAsks = false)
    {
        // Looked up at the first finding: most files have none.
        ReportDiagnostic? asked = null;
        foreach (Finding finding in findings)
        {
            asked ??= OffByDefault.IsMarked(rule)
                ? OffByDefault.Asked(fileOptions, rule.Id, projectAsks)
                : RuleSeverities.GetSeverity(fileOptions, rule.Id);
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
