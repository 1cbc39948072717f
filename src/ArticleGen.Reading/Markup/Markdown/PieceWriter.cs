using ArticleGen.Reading.Markup.Markdown.Inlines;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.Markdown;

/// <summary>Writes the pieces of leaves into a view. Breaks and blanks are written only where words follow.</summary>
internal sealed class PieceWriter(PlainViewBuilder builder)
{
    private const string CellBreak = " | ";

    private bool _startsParagraph = true;

    // A break that waits for the words behind it; "" for none.
    private string _break = "";
    private TextRange _breakRange;

    // Where the bar of a break between cells is.
    private int _bar;

    // Blanks behind the last words, which wait likewise.
    private TextRange _blanks;

    // Where the last words end in the file.
    private int _end;

    /// <summary>What stands in front of the next words that begin a paragraph: a quotation mark, or nothing.</summary>
    public string Opening { get; set; } = "";

    /// <summary>Where the last words end in the view.</summary>
    public int PlainEnd { get; private set; }

    /// <summary>Where the paragraph begins in the view; null while it has no words.</summary>
    public int? PlainStart { get; private set; }

    /// <summary>Ends the paragraph.</summary>
    public void EndParagraph()
    {
        _startsParagraph = true;
        _break = "";
        _blanks = default;
        Opening = "";
        PlainStart = null;
    }

    /// <summary>Writes a piece of a leaf.</summary>
    public void Write(LeafText leaf, InlinePiece piece)
    {
        switch (piece.Kind)
        {
            case PieceKind.Copy:
                WriteCopy(leaf, piece);
                break;
            case PieceKind.Other:
                WriteOther(leaf, piece);
                break;
            case PieceKind.ParagraphBreak:
                EndParagraph();
                break;
            default:
                Break(leaf.FindRange(piece.Start, piece.End), piece.Kind == PieceKind.HardBreak ? "\n" : " ");
                break;
        }
    }

    /// <summary>Parts what follows from the words so far.</summary>
    public void Break(TextRange range, string plain)
    {
        if (!_startsParagraph)
        {
            bool isFirst = _break.Length == 0;
            _blanks = default;
            _breakRange = TextRange.Between(isFirst ? range.Start : _breakRange.Start, range.End);
            _break = isFirst || _break == " " ? plain : _break;
        }
    }

    /// <summary>Parts a cell from the one before: a bar with a blank on each side, whatever blanks the file has there.</summary>
    public void BreakCell(TextRange range, int barOffset)
    {
        _bar = _break == CellBreak ? _bar : barOffset;
        Break(range, CellBreak);
    }

    /// <summary>Writes characters of the file, such as the dash in front of a name.</summary>
    public void CopySource(TextRange range)
    {
        Begin(range.Start);
        builder.Copy(range);
        End(range.End);
    }

    /// <summary>Adds characters that the file does not have behind the last words.</summary>
    public void Insert(string plain)
    {
        builder.Insert(_end, plain);
        PlainEnd = builder.Length;
    }

    private void WriteCopy(LeafText leaf, InlinePiece piece)
    {
        // What ends a line for the readers, but not in Markdown, is a blank.
        int start = piece.Start;
        for (int end = FindLineBreak(leaf, start, piece.End); end >= 0; end = FindLineBreak(leaf, start, piece.End))
        {
            WriteLine(leaf, piece with { Start = start, End = end });
            Break(leaf.FindRange(end, end + 1), " ");
            start = end + 1;
        }

        WriteLine(leaf, piece with { Start = start });
    }

    private static int FindLineBreak(LeafText leaf, int startOffset, int endOffset) =>
        Characters.FindLineBreak(leaf.Text, startOffset, endOffset - startOffset);

    private void WriteLine(LeafText leaf, InlinePiece piece)
    {
        int start = piece.Start;
        if (_startsParagraph || _break.Length > 0 || _blanks.Length > 0)
        {
            while (start < piece.End && char.IsWhiteSpace(leaf.Text[start]))
            {
                start++;
            }
        }

        int end = piece.End;
        while (end > start && char.IsWhiteSpace(leaf.Text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            CopySource(new(leaf.ToSource(start), end - start));
        }

        if (end < piece.End && piece.End > start && !_startsParagraph && _break.Length == 0)
        {
            _blanks = new(leaf.ToSource(end), piece.End - end);
        }
    }

    private void WriteOther(LeafText leaf, InlinePiece piece)
    {
        TextRange range = leaf.FindRange(piece.Start, piece.End);
        if (Characters.IsLineBreak(piece.Plain[0]))
        {
            Break(range, " ");
            return;
        }

        Begin(range.Start);
        builder.Replace(range, piece.Plain);
        End(range.End);
    }

    private void Begin(int sourceOffset)
    {
        if (_startsParagraph)
        {
            builder.EndParagraph(_end);
            PlainStart = builder.Length;
            if (Opening.Length > 0)
            {
                builder.Insert(sourceOffset, Opening);
            }
        }
        else if (_break == CellBreak)
        {
            builder.Replace(TextRange.Between(_breakRange.Start, _bar), " ");
            builder.Copy(new(_bar, 1));
            builder.Replace(TextRange.Between(_bar + 1, _breakRange.End), " ");
        }
        else if (_break.Length > 0)
        {
            builder.Replace(_breakRange, _break);
        }
        else
        {
            builder.Copy(_blanks);
        }

        _break = "";
        _blanks = default;
        _startsParagraph = false;
    }

    private void End(int sourceOffset)
    {
        _end = sourceOffset;
        PlainEnd = builder.Length;
    }
}
