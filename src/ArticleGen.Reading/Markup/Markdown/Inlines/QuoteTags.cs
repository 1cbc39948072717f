using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.Markdown.Inlines;

/// <summary>
/// The quotation marks that "&lt;q&gt;" and "&lt;/q&gt;" stand for: double ones, single ones inside, and none where the words have
/// their own.
/// </summary>
internal static class QuoteTags
{
    private const string Opening = "\u201C\u2018";
    private const string Closing = "\u201D\u2019";
    private const string Marks = "\"\u201C\u201E\u201D\u00AB\u00BB\u2018'";

    /// <summary>The kind of the piece that a tag of this name is; null if it is no tag of a quotation.</summary>
    public static PieceKind? FindKind(string name, bool isEnd) =>
        name != "q" ? null : isEnd ? PieceKind.QuoteEnd : PieceKind.QuoteStart;

    /// <summary>Puts marks in place of the tags that form a pair. Of the others nothing is left.</summary>
    public static void Resolve(string text, List<InlinePiece> pieces, CancellationToken cancel)
    {
        Stack<int> openIndexes = new();
        for (int i = 0; i < pieces.Count; i++)
        {
            cancel.PollAt(i);
            if (pieces[i].Kind == PieceKind.QuoteStart)
            {
                openIndexes.Push(i);
            }
            else if (pieces[i].Kind == PieceKind.QuoteEnd)
            {
                Close(text, pieces, openIndexes, i);
            }
        }

        foreach (int index in openIndexes)
        {
            Remove(pieces, index);
        }
    }

    private static void Close(string text, List<InlinePiece> pieces, Stack<int> openIndexes, int endIndex)
    {
        int level = openIndexes.Count - 1;
        if (level < 0)
        {
            Remove(pieces, endIndex);
            return;
        }

        int startIndex = openIndexes.Pop();
        if (level >= Opening.Length || HasOwnMarks(text, pieces[startIndex]))
        {
            Remove(pieces, startIndex);
            Remove(pieces, endIndex);
        }
        else
        {
            pieces[startIndex] = pieces[startIndex] with { Kind = PieceKind.Other, Plain = Opening.Substring(level, 1) };
            pieces[endIndex] = pieces[endIndex] with { Kind = PieceKind.Other, Plain = Closing.Substring(level, 1) };
        }
    }

    private static bool HasOwnMarks(string text, InlinePiece tag) =>
        (tag.Start > 0 && Marks.IndexOf(text[tag.Start - 1]) >= 0) || (tag.End < text.Length && Marks.IndexOf(text[tag.End]) >= 0);

    private static void Remove(List<InlinePiece> pieces, int index) =>
        pieces[index] = pieces[index] with { Kind = PieceKind.Copy, End = pieces[index].Start };
}
