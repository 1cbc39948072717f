namespace ArticleGen.Diagnose.Reporting;

/// <summary>Rules that are off until somebody asks for them by their ID.</summary>
/// <remarks>
/// Their descriptors are enabled nevertheless: the compiler does not run a rule whose only descriptor is disabled. Then no section of an
/// .editorconfig could switch it on for the articles in a folder.
/// </remarks>
internal static class OffByDefault
{
    /// <summary>The tag by which a descriptor says so.</summary>
    public const string Tag = "ArticleGen.OffByDefault";

    /// <summary>Whether the rule is one of them.</summary>
    public static bool IsMarked(DiagnosticDescriptor rule) => rule.CustomTags.Contains(Tag);

    /// <summary>The severity in one file. A setting for all rules changes it, but does not switch the rule on.</summary>
    public static ReportDiagnostic Asked(AnalyzerConfigOptions fileOptions, string id, bool projectAsks) =>
        RuleSeverities.ById(fileOptions, id) switch
        {
            null when !projectAsks => ReportDiagnostic.Suppress,
            ReportDiagnostic.Suppress => ReportDiagnostic.Suppress,
            _ => RuleSeverities.GetSeverity(fileOptions, id),
        };

    /// <summary>
    /// Whether the project asks for the rule: in .globalconfig, by WarningsAsErrors or in a rule set. A severity for warnings or rules in
    /// general does not count.
    /// </summary>
    public static bool ProjectAsks(CompilationOptions options, string id, CancellationToken cancellation) =>
        (options.SpecificDiagnosticOptions.TryGetValue(id, out ReportDiagnostic severity) && IsOn(severity))
        || (options.SyntaxTreeOptionsProvider?.TryGetGlobalDiagnosticValue(id, cancellation, out severity) == true && IsOn(severity));

    // A suppressed rule need not search for anything.
    private static bool IsOn(ReportDiagnostic severity) => severity is not (ReportDiagnostic.Default or ReportDiagnostic.Suppress);
}
