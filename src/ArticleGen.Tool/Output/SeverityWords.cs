using Microsoft.CodeAnalysis;

namespace ArticleGen.Tool.Output;

/// <summary>The names of severities on the command line and in what is printed.</summary>
internal static class SeverityWords
{
    /// <summary>What an option understands.</summary>
    internal static readonly string[] All = ["error", "warning", "info", "hidden"];

    /// <summary>The severity of this name. "suggestion" and "silent" are the names in .editorconfig.</summary>
    internal static DiagnosticSeverity? Parse(string? word) => word?.ToLowerInvariant() switch
    {
        "error" => DiagnosticSeverity.Error,
        "warning" => DiagnosticSeverity.Warning,
        "info" or "suggestion" => DiagnosticSeverity.Info,
        "hidden" or "silent" => DiagnosticSeverity.Hidden,
        _ => null,
    };

    /// <summary>The name of a severity.</summary>
    internal static string GetWord(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "info",
        _ => "hidden",
    };
}
