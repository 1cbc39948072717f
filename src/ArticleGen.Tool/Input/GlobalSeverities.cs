using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Tool.Input;

/// <summary>The severities that global configuration files give to rules, handed over as the compiler hands them over.</summary>
internal sealed class GlobalSeverities(AnalyzerConfigSet files) : SyntaxTreeOptionsProvider
{
    /// <inheritdoc/>
    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

    /// <inheritdoc/>
    public override bool TryGetDiagnosticValue(
        SyntaxTree tree,
        string diagnosticId,
        CancellationToken cancellationToken,
        out ReportDiagnostic severity) =>
        TryGetGlobalDiagnosticValue(diagnosticId, cancellationToken, out severity);

    /// <inheritdoc/>
    public override bool TryGetGlobalDiagnosticValue(
        string diagnosticId,
        CancellationToken cancellationToken,
        [MaybeNullWhen(false)] out ReportDiagnostic severity) =>
        files.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
}
