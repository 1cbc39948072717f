using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.Markdown.Blocks;

/// <summary>Reads the blocks of a Markdown file line by line.</summary>
/// <remarks>
/// As in CommonMark's own account, a line first goes down the open containers it stands in, then begins new blocks, and what is left is
/// text. The work for a line is in proportion to its length, however many containers are open: only characters of the line lead into one.
/// </remarks>
internal sealed class BlockReader
{
    private const int CodeIndent = 4;
    private const int FootnoteIndent = 4;

    private readonly string _text;
    private readonly MarkdownBlocks _blocks = new();
    private readonly OpenBlocks _open;
    private LineCursor _cursor;

    // The containers that the line goes on in; those behind them end, unless the line is a lazy one.
    private int _matched;

    // Where a thematic break failed in this line: it fails for whatever begins before that as well.
    private int _noBreakBefore;

    private BlockReader(string text)
    {
        _text = text;
        _open = new(text, _blocks);
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

        reader._open.CloseFrom(0);
        return reader._blocks;
    }

    private bool IsAllMatched => _matched == _open.Count;

    private void ReadLine(TextRange line)
    {
        _cursor = new(_text, line);
        _noBreakBefore = 0;
        MatchContainers();
        if (IsAllMatched && GoOnInLeaf())
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
                ReadLeaf();
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
            else if (container.IsQuote && _cursor.Indent < CodeIndent && _cursor.First == '>')
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

    /// <summary>Whether the line belongs to the open leaf whatever stands in it, or ends it.</summary>
    private bool GoOnInLeaf()
    {
        OpenLeaf leaf = _open.Leaf;
        switch (leaf.Kind)
        {
            case OpenLeafKind.Fence:
                if (_cursor.Indent < CodeIndent && LeafStarts.ClosesFence(_text, _cursor, leaf.FenceMark, leaf.FenceLength))
                {
                    _open.CloseLeaf();
                }

                return true;
            case OpenLeafKind.Html:
                return GoOnInHtml(leaf.Html);
            case OpenLeafKind.Code:
                if (_cursor.IsBlank || _cursor.Indent >= CodeIndent)
                {
                    return true;
                }

                _open.CloseLeaf();
                return false;
            default:
                return false;
        }
    }

    private bool GoOnInHtml(HtmlBlockKind kind)
    {
        bool endsAtBlank = kind is HtmlBlockKind.Block or HtmlBlockKind.Tag;
        if (endsAtBlank && _cursor.IsBlank)
        {
            _open.CloseLeaf();
            return true;
        }

        AddHtmlLine(kind);
        return true;
    }

    private void AddHtmlLine(HtmlBlockKind kind)
    {
        _open.AddLine(_cursor.Rest);
        if (HtmlBlocks.Ends(kind, _text, _cursor.Rest))
        {
            _open.CloseLeaf();
        }
    }

    private bool IsParagraphHere => IsAllMatched && _open.Leaf.Kind == OpenLeafKind.Paragraph;

    private bool TryOpenContainer()
    {
        if (_cursor.Indent >= CodeIndent)
        {
            return false;
        }

        if (_cursor.First == '>')
        {
            Close();
            TextRange marker = new(_cursor.Nonspace, 1);
            SkipQuoteMarker();
            _open.OpenQuote(marker);
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
        if (marker.Length == 0 || IsBreak())
        {
            return false;
        }

        int indent = _cursor.Indent + marker.Length;
        LineCursor behind = _cursor;
        behind.SkipMarker(marker.Length);
        bool farText = behind.IsBlank || behind.Indent > CodeIndent;
        OpenItem(marker.Length, indent + (farText ? 1 : behind.Indent));
        _cursor.SkipColumns(farText ? 1 : behind.Indent);
        return true;
    }

    private void OpenItem(int markerLength, int indent)
    {
        Close();
        TextRange marker = new(_cursor.Nonspace, markerLength);
        _cursor.SkipMarker(markerLength);
        _open.OpenItem(marker, indent);
        _matched++;
    }

    private bool IsBreak()
    {
        if (_noBreakBefore > _cursor.Nonspace)
        {
            return false;
        }

        bool isBreak = LeafStarts.IsBreak(_text, _cursor, out int unfitOffset);
        _noBreakBefore = isBreak ? _noBreakBefore : unfitOffset;
        return isBreak;
    }

    /// <summary>Ends what the line does not go on in.</summary>
    private void Close() => _open.CloseFrom(_matched);

    private void ReadLeaf()
    {
        bool isParagraph = _open.Leaf.Kind == OpenLeafKind.Paragraph;
        if (_cursor.Indent >= CodeIndent ? TryOpenCode(isParagraph) : TryOpenLeaf())
        {
            return;
        }

        if (isParagraph)
        {
            AddToParagraph();
        }
        else if (IsAllMatched && _open.Leaf.Kind == OpenLeafKind.Table)
        {
            _open.AddLeaf(BlockKind.TableRow, _cursor.Rest);
        }
        else
        {
            Close();
            _open.OpenLeaf(new(OpenLeafKind.Paragraph));
            _open.AddLine(_cursor.Rest);
        }
    }

    private bool TryOpenCode(bool isParagraph)
    {
        if (!isParagraph)
        {
            Close();
            _open.OpenLeaf(new(OpenLeafKind.Code));
        }

        return !isParagraph;
    }

    private bool TryOpenLeaf() => _cursor.First switch
    {
        '#' => TryAddHeading(),
        '`' or '~' => TryOpenFence(),
        '<' => TryOpenHtml(),
        '=' or '-' when IsParagraphHere && LeafStarts.ReadUnderline(_text, _cursor) is > 0 and int level => MakeHeading(level),
        '-' or '*' or '_' when IsBreak() => AddBreak(),
        _ => false,
    };

    private bool TryAddHeading()
    {
        int level = LeafStarts.ReadHeading(_text, _cursor, out TextRange content);
        if (level > 0)
        {
            Close();
            _open.AddLeaf(BlockKind.Heading, content, level);
        }

        return level > 0;
    }

    private bool TryOpenFence()
    {
        int length = LeafStarts.ReadFence(_text, _cursor);
        if (length > 0)
        {
            Close();
            _open.OpenLeaf(new(OpenLeafKind.Fence, FenceMark: _cursor.First, FenceLength: length));
        }

        return length > 0;
    }

    private bool TryOpenHtml()
    {
        HtmlBlockKind kind = HtmlBlocks.Find(_text, _cursor, _open.Leaf.Kind == OpenLeafKind.Paragraph);
        if (kind != HtmlBlockKind.None)
        {
            Close();
            _open.OpenLeaf(new(OpenLeafKind.Html, kind));
            AddHtmlLine(kind);
        }

        return kind != HtmlBlockKind.None;
    }

    private bool MakeHeading(int level)
    {
        // Where only link definitions stand above it, it is a thematic break, or text.
        return _open.TryCloseHeading(level) || (IsBreak() && AddBreak());
    }

    private bool AddBreak()
    {
        Close();
        _open.AddLeaf(BlockKind.Other, new(_cursor.Nonspace, 0));
        return true;
    }

    private void AddToParagraph()
    {
        if (IsAllMatched && _cursor.Indent < CodeIndent && Tables.IsDelimiterRow(_text, _cursor.Rest, _open.LastLine))
        {
            _open.MakeTable();
            return;
        }

        _open.AddLine(_cursor.Rest);
    }
}
