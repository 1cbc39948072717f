using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Diagnose.Reporting;

/// <summary>Something a rule found in an article.</summary>
/// <param name="Range">The words at fault.</param>
/// <param name="Edit">The change that mends it, when that is clear.</param>
/// <param name="Arguments">The arguments of the rule's message.</param>
internal sealed record Finding(TextRange Range, TextEdit? Edit, params object?[] Arguments)
{
    /// <summary>The diagnostic that says so, located in the text file, at the rule's own severity or at another.</summary>
    public Diagnostic ToDiagnostic(DiagnosticDescriptor descriptor, string path, SourceText text, DiagnosticSeverity? severity = null) =>
        Diagnostic.Create(
            descriptor,
            TextLocations.Locate(path, text, Range),
            severity ?? descriptor.DefaultSeverity,
            additionalLocations: null,
            DiagnosticEdits.ToProperties(Edit, Range, text),
            Arguments);
}
