namespace ArticleGen.Reading.Markup.Markdown.Inlines;

/// <summary>
/// The quotation marks that "&lt;q&gt;" and "&lt;/q&gt;" stand for: double ones, single ones inside, and none where the words have
/// their own.
/// </summary>
internal sealed class QuoteTags(string text, List<InlinePiece> pieces)
{
    private const string Opening = "\u201C\u2018";
    private const string Closing = "\u201D\u2019";
    private const string Marks = "\"\u201C\u201E\u201D\u00AB\u00BB\u2018'";

    // The pieces of the marks of those that are open; -1 for one without marks.
    private readonly Stack<int> _open = new();

    /// <summary>Adds a piece for a tag, if it is one of a quotation.</summary>
    public void Add(string name, int startOffset, int endOffset)
    {
        if (name == "q" && text[startOffset + 1] != '/')
        {
            Open(startOffset, endOffset);
        }
        else if (name == "q" && _open.Count > 0)
        {
            int opening = _open.Pop();
            if (opening >= 0 && opening < pieces.Count && pieces[opening].Kind == PieceKind.Other)
            {
                int level = Opening.IndexOf(pieces[opening].Plain, StringComparison.Ordinal);
                pieces.Add(new(PieceKind.Other, startOffset, endOffset, Closing.Substring(level, 1)));
            }
        }
    }

    /// <summary>Takes the marks of those that are never closed.</summary>
    public void RemoveUnclosed()
    {
        foreach (int opening in _open)
        {
            if (opening >= 0 && opening < pieces.Count && pieces[opening] is { Kind: PieceKind.Other } piece)
            {
                pieces[opening] = piece with { Kind = PieceKind.Copy, End = piece.Start };
            }
        }
    }

    /// <summary>Forgets those that are open in words which are left out: of the pieces only the first are kept.</summary>
    public void Forget(int pieceCount)
    {
        while (_open.Count > 0 && _open.Peek() >= pieceCount)
        {
            _open.Pop();
        }
    }

    private void Open(int startOffset, int endOffset)
    {
        bool hasOwn = (startOffset > 0 && Marks.IndexOf(text[startOffset - 1]) >= 0)
            || (endOffset < text.Length && Marks.IndexOf(text[endOffset]) >= 0);
        if (hasOwn || _open.Count >= Opening.Length)
        {
            _open.Push(-1);
            return;
        }

        _open.Push(pieces.Count);
        pieces.Add(new(PieceKind.Other, startOffset, endOffset, Opening.Substring(_open.Count - 1, 1)));
    }
}
