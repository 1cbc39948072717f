namespace ArticleGen.Reading.Markup.Markdown.Blocks;

/// <summary>Reads the leaves: what stands in a line behind the marks of the containers around it.</summary>
internal sealed class LeafReader(string text, OpenBlocks open, ThematicBreaks breaks)
{
    private LineCursor _cursor;
    private int _matched;

    private bool IsAllMatched => _matched == open.Count;

    private bool IsParagraphHere => IsAllMatched && open.Leaf.Kind == OpenLeafKind.Paragraph;

    private TextRange Line => LeafStarts.Trim(text, _cursor.Nonspace, _cursor.End);

    /// <summary>Reads a line that continues or ends the open leaf, whatever is in it. Returns false for another line.</summary>
    public bool TryContinue(in LineCursor cursor)
    {
        _cursor = cursor;
        OpenLeaf leaf = open.Leaf;
        switch (leaf.Kind)
        {
            case OpenLeafKind.Fence:
                if (_cursor.Indent < LineCursor.CodeIndent && LeafStarts.ClosesFence(text, _cursor, leaf.FenceMark, leaf.FenceLength))
                {
                    open.CloseLeaf();
                }

                return true;
            case OpenLeafKind.Html:
                return ContinueHtml(leaf.Html);
            case OpenLeafKind.Code:
                if (_cursor.IsBlank || _cursor.Indent >= LineCursor.CodeIndent)
                {
                    return true;
                }

                open.CloseLeaf();
                return false;
            default:
                return false;
        }
    }

    private bool ContinueHtml(HtmlBlockKind kind)
    {
        bool endsAtBlank = kind is HtmlBlockKind.Block or HtmlBlockKind.Tag;
        if (endsAtBlank && _cursor.IsBlank)
        {
            open.CloseLeaf();
            return true;
        }

        AddHtmlLine(kind);
        return true;
    }

    private void AddHtmlLine(HtmlBlockKind kind)
    {
        open.AddLine(_cursor.Rest);
        if (HtmlBlocks.Ends(kind, text, _cursor.Rest))
        {
            open.CloseLeaf();
        }
    }

    /// <summary>Reads what is left of a line, which begins a leaf or goes on in one.</summary>
    /// <param name="cursor">The rest of the line.</param>
    /// <param name="matchedCount">How many of the open containers the line goes on in.</param>
    public void Read(in LineCursor cursor, int matchedCount)
    {
        _cursor = cursor;
        _matched = matchedCount;
        bool isParagraph = open.Leaf.Kind == OpenLeafKind.Paragraph;
        if (_cursor.Indent >= LineCursor.CodeIndent ? TryOpenCode(isParagraph) : TryOpenLeaf())
        {
            return;
        }

        if (isParagraph)
        {
            AddToParagraph();
        }
        else if (IsAllMatched && open.Leaf.Kind == OpenLeafKind.Table)
        {
            open.AddLeaf(BlockKind.TableRow, Tables.CutRow(text, _cursor.Rest, open.Leaf.Columns));
        }
        else
        {
            Close();
            open.BeginLeaf(new(OpenLeafKind.Paragraph));
            open.AddLine(_cursor.Rest);
        }
    }

    /// <summary>Ends what the line does not go on in.</summary>
    private void Close() => open.CloseFrom(_matched);

    private bool TryOpenCode(bool isParagraph)
    {
        if (!isParagraph)
        {
            Close();
            open.BeginLeaf(new(OpenLeafKind.Code));
        }

        return !isParagraph;
    }

    private bool TryOpenLeaf() => _cursor.First switch
    {
        '#' => TryAddHeading(),
        '`' or '~' => TryOpenFence(),
        '<' => TryOpenHtml(),
        ':' when Directives.BeginsOrEndsContainer(text, _cursor) => AddNoProse(),
        '=' or '-' when IsParagraphHere && LeafStarts.ReadSetextUnderline(text, _cursor) is > 0 and int level =>
            CloseAsSetextHeading(level),
        '-' or '*' or '_' when breaks.IsThematicBreak(_cursor) => AddNoProse(),
        _ => false,
    };

    private bool TryAddHeading()
    {
        int level = LeafStarts.ReadAtxHeading(text, _cursor, out TextRange content);
        if (level > 0)
        {
            Close();
            open.AddLeaf(BlockKind.Heading, content, level);
        }

        return level > 0;
    }

    private bool TryOpenFence()
    {
        int length = LeafStarts.ReadFence(text, _cursor);
        if (length > 0)
        {
            Close();
            open.BeginLeaf(new(OpenLeafKind.Fence, FenceMark: _cursor.First, FenceLength: length, Line: Line));
        }

        return length > 0;
    }

    private bool TryOpenHtml()
    {
        HtmlBlockKind kind = HtmlBlocks.Find(text, _cursor, open.Leaf.Kind == OpenLeafKind.Paragraph);
        if (kind != HtmlBlockKind.None)
        {
            Close();
            open.BeginLeaf(new(OpenLeafKind.Html, kind, Line: Line));
            AddHtmlLine(kind);
        }

        return kind != HtmlBlockKind.None;
    }

    private bool CloseAsSetextHeading(int level)
    {
        // Where only link definitions stand above it, it is a thematic break, or text.
        return open.TryCloseHeading(level) || (breaks.IsThematicBreak(_cursor) && AddNoProse());
    }

    private bool AddNoProse()
    {
        Close();
        open.AddLeaf(BlockKind.Other, new(_cursor.Nonspace, 0));
        return true;
    }

    private void AddToParagraph()
    {
        if (IsAllMatched && _cursor.Indent < LineCursor.CodeIndent && Tables.IsDelimiterRow(text, _cursor.Rest, open.LastLine))
        {
            open.MakeTable();
            return;
        }

        open.AddLine(_cursor.Rest);
    }
}
