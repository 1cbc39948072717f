using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Diagnose;

/// <summary>Something a rule found in an article.</summary>
/// <param name="Range">The words at fault.</param>
/// <param name="Suggestion">What should stand in their place, when that is clear.</param>
/// <param name="Arguments">The arguments of the rule's message.</param>
internal sealed record Finding(TextRange Range, string? Suggestion, params object?[] Arguments)
{
    /// <summary>The diagnostic that says so, located in the text file, at the rule's own severity or at another.</summary>
    public Diagnostic ToDiagnostic(DiagnosticDescriptor descriptor, string path, SourceText text, DiagnosticSeverity? severity = null)
    {
        ImmutableDictionary<string, string?> properties = Suggestion is null
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Suggestion, Suggestion);
        return Diagnostic.Create(descriptor, TextLocations.Of(path, text, Range), severity ?? descriptor.DefaultSeverity, additionalLocations: null, properties, Arguments);
    }
}
