namespace ArticleGen.Settings;

/// <summary>The names of severities, as they are written in .editorconfig.</summary>
internal static class SeverityNames
{
    /// <summary>All of them, for messages.</summary>
    internal const string List = "none, silent, suggestion, warning, error";

    /// <summary>The severity of this name, or null.</summary>
    internal static ReportDiagnostic? Parse(string name) => name.ToLowerInvariant() switch
    {
        "none" => ReportDiagnostic.Suppress,
        "silent" => ReportDiagnostic.Hidden,
        "suggestion" => ReportDiagnostic.Info,
        "warning" => ReportDiagnostic.Warn,
        "error" => ReportDiagnostic.Error,
        _ => null,
    };
}
