using ArticleGen.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tool.LanguageServer.Renaming;

/// <summary>A text with changes.</summary>
/// <param name="before">The text before them.</param>
/// <param name="edits">The changes, in any order. Where two overlap, one of them counts.</param>
internal sealed class EditedText(string before, IEnumerable<TextChange> edits)
{
    /// <summary>The changes that count, in their order.</summary>
    internal IReadOnlyList<TextChange> Edits { get; } = TextEdits.RemoveOverlaps(edits);

    /// <summary>The text after them.</summary>
    internal string Apply() => SourceText.From(before).WithChanges(Edits).ToString();

    /// <summary>Where a stretch is after the changes, each of which lies in it or beside it.</summary>
    internal TextRange Move(TextRange range)
    {
        int moved = 0;
        int grown = 0;
        foreach (TextChange edit in Edits.TakeWhile(edit => edit.Span.End <= range.End))
        {
            int more = edit.NewText!.Length - edit.Span.Length;
            moved += edit.Span.Start < range.Start ? more : 0;
            grown += edit.Span.Start < range.Start ? 0 : more;
        }

        return new(range.Start + moved, range.Length + grown);
    }
}
