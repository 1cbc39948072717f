using ArticleGen.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tool.LanguageServer.Renaming;

/// <summary>A text with changes.</summary>
/// <param name="before">The text before them.</param>
/// <param name="edits">The changes, in any order. Where two overlap, one of them counts; one that changes nothing does not.</param>
internal sealed class EditedText(string before, IEnumerable<TextChange> edits)
{
    /// <summary>The changes that count, in their order.</summary>
    internal IReadOnlyList<TextChange> Edits { get; } =
        TextEdits.RemoveOverlaps(edits.Where(edit => !before.AsSpan(edit.Span.Start, edit.Span.Length).SequenceEqual(edit.NewText)));

    /// <summary>The text after them.</summary>
    internal string Apply() => SourceText.From(before).WithChanges(Edits).ToString();
}
