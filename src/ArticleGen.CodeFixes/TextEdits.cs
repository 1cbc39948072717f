using ArticleGen.Diagnose.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.CodeFixes;

/// <summary>The edits that diagnostics ask for.</summary>
internal static class TextEdits
{
    /// <summary>The edit one diagnostic asks for; null when it asks for none, or when the text has changed since.</summary>
    public static TextChange? Find(Diagnostic diagnostic, SourceText text) => DiagnosticEdits.Read(diagnostic, text);

    /// <summary>The edits several diagnostics ask for, in order, each stretch of the text edited once.</summary>
    public static IReadOnlyList<TextChange> Find(IEnumerable<Diagnostic> diagnostics, SourceText text) =>
        RemoveOverlaps(diagnostics.Select(diagnostic => Find(diagnostic, text)).OfType<TextChange>());

    /// <summary>
    /// Edits in order, each stretch of the text edited once: of two that overlap the one that starts first stays, and of two that start at
    /// one place the longer one. What is inserted stands in front of what is replaced.
    /// </summary>
    public static IReadOnlyList<TextChange> RemoveOverlaps(IEnumerable<TextChange> edits)
    {
        List<TextChange> kept = [];
        IEnumerable<TextChange> ordered = edits
            .OrderBy(static edit => edit.Span.Start)
            .ThenBy(static edit => !edit.Span.IsEmpty)
            .ThenByDescending(static edit => edit.Span.Length);
        foreach (TextChange edit in ordered)
        {
            // An insertion may come twice as well: a host may hand over one diagnostic twice.
            if (kept.Count == 0 || (edit.Span.Start >= kept[^1].Span.End && edit.Span != kept[^1].Span))
            {
                kept.Add(edit);
            }
        }

        return kept;
    }

    /// <summary>What an edit does, in words for whoever is asked to make it.</summary>
    public static string Title(TextChange change, SourceText text)
    {
        if (change.Span.Length > 0)
        {
            return $"Replace '{text.ToString(change.Span)}' with '{change.NewText}'";
        }

        int start = change.Span.Start;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        int end = change.Span.Start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return start < change.Span.Start
            ? $"Insert '{change.NewText}' after '{text.ToString(TextSpan.FromBounds(start, change.Span.Start))}'"
            : $"Insert '{change.NewText}' before '{text.ToString(TextSpan.FromBounds(start, end))}'";
    }
}
