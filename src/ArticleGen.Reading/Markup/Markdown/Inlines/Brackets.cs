namespace ArticleGen.Reading.Markup.Markdown.Inlines;

/// <summary>The open brackets of a leaf, and what becomes of them: links keep their text, images lose it.</summary>
internal sealed class Brackets(string text, References references, List<InlinePiece> pieces, Delimiters delimiters)
{
    private readonly List<Bracket> _open = [];

    // No link holds another: what was opened below this is no link, unless it is an image.
    private int _noLinksBelow;

    /// <summary>Adds the "[" or "![" that is the last piece.</summary>
    public void Open(bool isImage)
    {
        if (_open.Count > 0)
        {
            _open[_open.Count - 1] = _open[_open.Count - 1] with { HoldsBracket = true };
        }

        _open.Add(new(pieces.Count - 1, pieces[pieces.Count - 1].End, isImage, delimiters.Last, HoldsBracket: false));
    }

    /// <summary>Closes the last bracket by the "]" at <paramref name="offset"/>; where the link ends, and -1 where there is none.</summary>
    public int Close(int offset)
    {
        if (_open.Count == 0)
        {
            return -1;
        }

        Bracket bracket = _open[_open.Count - 1];
        bool allowed = bracket.IsImage || _open.Count > _noLinksBelow;
        int end = allowed ? FindEnd(bracket, offset) : -1;
        _open.RemoveAt(_open.Count - 1);
        if (end >= 0)
        {
            Take(bracket);
        }

        _noLinksBelow = end >= 0 && !bracket.IsImage ? _open.Count : Math.Min(_noLinksBelow, _open.Count);
        return end;
    }

    private void Take(Bracket bracket)
    {
        if (bracket.IsImage)
        {
            delimiters.Forget(bracket.DelimiterBottom);
            pieces.RemoveRange(bracket.Piece, pieces.Count - bracket.Piece);
            return;
        }

        delimiters.Match(bracket.DelimiterBottom);
        InlinePiece mark = pieces[bracket.Piece];
        pieces[bracket.Piece] = mark with { Start = mark.End };
    }

    private int FindEnd(Bracket bracket, int offset)
    {
        int behind = offset + 1;
        if (behind < text.Length && text[behind] == '(' && LinkParts.FindInlineEnd(text, behind) is >= 0 and int inline)
        {
            return inline;
        }

        int label = behind < text.Length && text[behind] == '[' ? LinkParts.FindLabelEnd(text, behind) : -1;
        if (label > behind + 2)
        {
            return references.HasLink(text.Substring(behind + 1, label - behind - 2)) ? label : -1;
        }

        int end = label < 0 ? behind : label;
        return !bracket.HoldsBracket && LinkParts.FindLabelEnd(text, bracket.TextStart - 1) == behind
            && references.HasLink(text.Substring(bracket.TextStart, offset - bracket.TextStart))
            ? end
            : -1;
    }

    private readonly record struct Bracket(int Piece, int TextStart, bool IsImage, int DelimiterBottom, bool HoldsBracket);
}
