using ArticleGen.Reading.Markup.Markdown.Inlines;

namespace ArticleGen.Reading.Markup.Markdown.Blocks;

/// <summary>The containers that are open, and the leaf that is open in the last of them.</summary>
internal sealed class OpenBlocks(string text, MarkdownBlocks blocks)
{
    private readonly List<Container> _containers = [];

    // Which of them are block quotes: a blank line ends the first of these, and no item around it.
    private readonly List<int> _quotes = [];

    private int _firstLine;

    /// <summary>The leaf that is open.</summary>
    public OpenLeaf Leaf { get; private set; }

    /// <summary>How many containers are open.</summary>
    public int Count => _containers.Count;

    /// <summary>The last line of the open leaf.</summary>
    public TextRange LastLine => blocks.Lines[blocks.Lines.Count - 1];

    public Container this[int block] => _containers[block];

    /// <summary>
    /// The index of a block quote, given how many block quotes are around it; where there is none, the number of the containers.
    /// </summary>
    public int FindQuote(int quoteCount) => quoteCount < _quotes.Count ? _quotes[quoteCount] : _containers.Count;

    /// <summary>Begins a block quote.</summary>
    public void BeginQuote(TextRange marker)
    {
        BeginContent();
        _quotes.Add(_containers.Count);
        _containers.Add(new(IsQuote: true, Indent: 0, HasContent: false));
        AddStep(BlockKind.QuoteStart, marker);
    }

    /// <summary>Begins a list item or a footnote.</summary>
    public void BeginItem(TextRange marker, int indent)
    {
        BeginContent();
        _containers.Add(new(IsQuote: false, indent, HasContent: false));
        AddStep(BlockKind.ItemStart, marker);
    }

    /// <summary>Ends the leaf, and the containers from an index on.</summary>
    public void CloseFrom(int block)
    {
        CloseLeaf();
        while (_containers.Count > block)
        {
            int last = _containers.Count - 1;
            bool isQuote = _containers[last].IsQuote;
            if (isQuote)
            {
                _quotes.RemoveAt(_quotes.Count - 1);
            }

            _containers.RemoveAt(last);
            AddStep(isQuote ? BlockKind.QuoteEnd : BlockKind.ItemEnd, default);
        }
    }

    /// <summary>Begins a leaf.</summary>
    public void BeginLeaf(OpenLeaf leaf)
    {
        CloseLeaf();
        BeginContent();
        Leaf = leaf;
        _firstLine = blocks.Lines.Count;
    }

    /// <summary>Adds a line to the leaf.</summary>
    public void AddLine(TextRange line) => blocks.Lines.Add(line);

    /// <summary>A leaf of one line.</summary>
    public void AddLeaf(BlockKind kind, TextRange line, int level = 0)
    {
        BeginContent();
        blocks.Lines.Add(line);
        AddStep(kind, default, blocks.Lines.Count - 1, level);
    }

    /// <summary>Ends the leaf.</summary>
    public void CloseLeaf()
    {
        OpenLeafKind kind = Leaf.Kind;
        Leaf = default;
        switch (kind)
        {
            case OpenLeafKind.Paragraph:
                CloseParagraph();
                break;
            case OpenLeafKind.Html:
                AddStep(BlockKind.Html, default, _firstLine);
                break;
            case OpenLeafKind.Code or OpenLeafKind.Fence:
                AddStep(BlockKind.Other, default);
                break;
        }
    }

    /// <summary>Makes the open paragraph a heading, unless it is link definitions only; whether it is one.</summary>
    public bool TryCloseHeading(int level)
    {
        ReadDefinitions();
        if (_firstLine == blocks.Lines.Count)
        {
            return false;
        }

        Leaf = default;
        TextRange last = LastLine;
        blocks.Lines[blocks.Lines.Count - 1] = LeafStarts.TrimHeading(text, last.Start, last.End);
        AddStep(BlockKind.Heading, default, _firstLine, level);
        return true;
    }

    /// <summary>Takes the last line of the paragraph as the first row of a table; what stands above it stays a paragraph.</summary>
    public void MakeTable()
    {
        TextRange header = LastLine;
        blocks.Lines.RemoveAt(blocks.Lines.Count - 1);
        if (blocks.Lines.Count > _firstLine)
        {
            CloseParagraph();
        }

        Leaf = new(OpenLeafKind.Table, Columns: Tables.SplitCells(text, header).Count);
        AddLeaf(BlockKind.TableRow, header);
    }

    private void CloseParagraph()
    {
        ReadDefinitions();
        if (_firstLine < blocks.Lines.Count)
        {
            TextRange last = LastLine;
            blocks.Lines[blocks.Lines.Count - 1] = LeafStarts.Trim(text, last.Start, last.End);
            AddStep(BlockKind.Paragraph, default, _firstLine);
        }
    }

    private void ReadDefinitions()
    {
        if (_firstLine < blocks.Lines.Count && blocks.Lines[_firstLine] is { Length: > 0 } first && text[first.Start] == '[')
        {
            LeafText paragraph = LeafText.Join(text, blocks.Lines, _firstLine, blocks.Lines.Count);
            _firstLine += LinkDefinitions.Read(paragraph, blocks.References);
        }
    }

    private void BeginContent()
    {
        int last = _containers.Count - 1;
        if (last >= 0 && !_containers[last].HasContent)
        {
            _containers[last] = _containers[last] with { HasContent = true };
        }
    }

    private void AddStep(BlockKind kind, TextRange marker, int firstLine = 0, int level = 0) =>
        blocks.Steps.Add(new(kind, firstLine, blocks.Lines.Count, marker, level, _containers.Count > 0));
}

/// <summary>A leaf that may have more lines.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Html">How it ends, if it is HTML.</param>
/// <param name="FenceMark">The mark of its fence, if it has one.</param>
/// <param name="FenceLength">The length of the fence.</param>
/// <param name="Columns">How many cells the header of a table has.</param>
/// <param name="Line">The line that begins it, if a mark has to end it.</param>
internal readonly record struct OpenLeaf(
    OpenLeafKind Kind,
    HtmlBlockKind Html = HtmlBlockKind.None,
    char FenceMark = '\0',
    int FenceLength = 0,
    int Columns = 0,
    TextRange Line = default);

/// <summary>What an open leaf is.</summary>
internal enum OpenLeafKind
{
    None,
    Paragraph,

    /// <summary>Indented code.</summary>
    Code,

    /// <summary>Code between fences.</summary>
    Fence,
    Html,
    Table,
}
