using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.Markdown.Blocks;

/// <summary>Reads the blocks of a Markdown file line by line.</summary>
/// <remarks>
/// As in CommonMark's own account, a line first goes down the open containers it stands in, then begins new blocks, and what is left is
/// text. The work for a line is in proportion to its length, however many containers are open: only characters of the line lead into one.
/// </remarks>
internal sealed class BlockReader
{
    private const int FootnoteIndent = 4;

    private readonly string _text;
    private readonly MarkdownBlocks _blocks = new();
    private readonly OpenBlocks _open;
    private readonly BreakFinder _breaks;
    private readonly LeafReader _leaves;
    private LineCursor _cursor;

    // The containers that the line goes on in; those behind them end, unless the line is a lazy one.
    private int _matched;

    private BlockReader(string text)
    {
        _text = text;
        _open = new(text, _blocks);
        _breaks = new(text);
        _leaves = new(text, _open, _breaks);
    }

    /// <summary>The blocks of a text from an offset on.</summary>
    public static MarkdownBlocks Read(string text, int bodyOffset, CancellationToken cancel)
    {
        BlockReader reader = new(text);
        int start = bodyOffset;
        for (int line = 0; start < text.Length; line++)
        {
            cancel.PollAt(line);
            int end = start;
            while (end < text.Length && text[end] is not ('\n' or '\r'))
            {
                cancel.PollAt(end);
                end++;
            }

            reader.ReadLine(TextRange.Between(start, end));
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        if (UnclosedMarkup.Find(text, reader._open.Leaf, cancel) is { } problem)
        {
            reader._blocks.Problems.Add(problem);
        }

        reader._open.CloseFrom(0);
        Directives.LeaveOut(text, reader._blocks, cancel);
        return reader._blocks;
    }

    private bool IsAllMatched => _matched == _open.Count;

    private void ReadLine(TextRange line)
    {
        _cursor = new(_text, line);
        MatchContainers();
        if (IsAllMatched && _leaves.GoOn(_cursor))
        {
            return;
        }

        if (_cursor.IsBlank)
        {
            _open.CloseFrom(_matched);
            return;
        }

        while (!_cursor.IsBlank)
        {
            if (!TryOpenContainer())
            {
                _leaves.Read(_cursor, _matched);
                return;
            }
        }
    }

    private void MatchContainers()
    {
        int quotes = 0;
        for (_matched = 0; _matched < _open.Count; _matched++)
        {
            if (_cursor.IsBlank)
            {
                // Items go on over blank lines, unless they are empty so far, as only the last one can be.
                _matched = _open.FindQuote(quotes);
                _matched -= _matched == _open.Count && _open[_matched - 1] is { IsQuote: false, HasContent: false } ? 1 : 0;
                return;
            }

            Container container = _open[_matched];
            if (!container.IsQuote && _cursor.Indent >= container.Indent)
            {
                _cursor.SkipColumns(container.Indent);
            }
            else if (container.IsQuote && _cursor.Indent < LineCursor.CodeIndent && _cursor.First == '>')
            {
                SkipQuoteMarker();
                quotes++;
            }
            else
            {
                return;
            }
        }
    }

    private void SkipQuoteMarker()
    {
        _cursor.SkipMarker(1);
        _cursor.SkipBlank();
    }

    private bool IsParagraphHere => IsAllMatched && _open.Leaf.Kind == OpenLeafKind.Paragraph;

    /// <summary>">}}" ends a code of Hugo's that has several lines.</summary>
    private bool IsQuoteMarker => _cursor.First == '>' && string.CompareOrdinal(_text, _cursor.Nonspace, ">}}", 0, 3) != 0;

    private bool TryOpenContainer()
    {
        if (_cursor.Indent >= LineCursor.CodeIndent)
        {
            return false;
        }

        if (IsQuoteMarker)
        {
            Close();
            TextRange marker = new(_cursor.Nonspace, 1);
            SkipQuoteMarker();
            _open.BeginQuote(marker);
            _matched++;
            return true;
        }

        ListMarker footnote = ListMarker.ReadFootnote(_text, _cursor);
        if (footnote.Length > 0)
        {
            _blocks.References.AddFootnote(_text.Substring(_cursor.Nonspace + 2, footnote.Length - 4));
            OpenItem(footnote.Length, FootnoteIndent);
            return true;
        }

        return TryOpenItem();
    }

    private bool TryOpenItem()
    {
        ListMarker marker = ListMarker.Read(_text, _cursor, IsParagraphHere);
        if (marker.Length == 0 || _breaks.IsBreak(_cursor))
        {
            return false;
        }

        int indent = _cursor.Indent + marker.Length;
        LineCursor behind = _cursor;
        behind.SkipMarker(marker.Length);
        bool farText = behind.IsBlank || behind.Indent > LineCursor.CodeIndent;
        OpenItem(marker.Length, indent + (farText ? 1 : behind.Indent));
        _cursor.SkipColumns(farText ? 1 : behind.Indent);
        return true;
    }

    private void OpenItem(int markerLength, int indent)
    {
        Close();
        TextRange marker = new(_cursor.Nonspace, markerLength);
        _cursor.SkipMarker(markerLength);
        _open.BeginItem(marker, indent);
        _matched++;
    }

    /// <summary>Ends what the line does not go on in.</summary>
    private void Close() => _open.CloseFrom(_matched);
}
