using ArticleGen.Diagnose;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.CodeFixes;

/// <summary>The edits that diagnostics ask for.</summary>
internal static class TextEdits
{
    /// <summary>The edit one diagnostic asks for; null when it has no suggestion, or the text has been cut beneath it.</summary>
    public static TextChange? Of(Diagnostic diagnostic, SourceText text)
    {
        TextSpan span = diagnostic.Location.SourceSpan;
        return span.End <= text.Length
            && diagnostic.Properties.TryGetValue(DiagnosticProperties.Suggestion, out string? suggestion)
            && suggestion is not null
            ? new TextChange(span, suggestion)
            : null;
    }

    /// <summary>The edits several diagnostics ask for, in order, each stretch of the text edited once.</summary>
    public static IReadOnlyList<TextChange> Of(IEnumerable<Diagnostic> diagnostics, SourceText text)
    {
        List<TextChange> changes = [];
        foreach (Diagnostic diagnostic in diagnostics.OrderBy(static diagnostic => diagnostic.Location.SourceSpan))
        {
            // A host may hand over one diagnostic twice; the second edit would spoil the first.
            if (Of(diagnostic, text) is { } change
                && (changes.Count == 0 || (change.Span.Start >= changes[^1].Span.End && change.Span != changes[^1].Span)))
            {
                changes.Add(change);
            }
        }

        return changes;
    }
}
