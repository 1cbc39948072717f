using ArticleGen.Reading.Markup.Markdown.Blocks;
using ArticleGen.Reading.Markup.Markdown.Inlines;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.Markdown;

/// <summary>
/// Makes block quotes of those that are written as HTML: "&lt;blockquote&gt;", with words in HTML or in Markdown, up to its end tag. The
/// HTML in a block quote, and that of a caption, becomes a leaf for each of its paragraphs.
/// </summary>
internal sealed class HtmlQuotes
{
    private const string QuoteTag = "blockquote";
    private const string CaptionTag = "figcaption";

    private readonly string _text;
    private readonly MarkdownBlocks _blocks;
    private readonly CancellationToken _cancel;
    private readonly List<MarkdownBlock> _steps = [];

    // The containers that are open: where each begins among the steps, and whether a tag began it.
    private readonly Stack<(int Step, bool IsHtml)> _open = new();
    private int _openQuotes;

    private HtmlQuotes(string text, MarkdownBlocks blocks, CancellationToken cancel)
    {
        _text = text;
        _blocks = blocks;
        _cancel = cancel;
    }

    /// <summary>Puts the block quotes among the steps through the blocks of a file.</summary>
    public static MarkdownBlocks Find(string text, MarkdownBlocks blocks, CancellationToken cancel)
    {
        HtmlQuotes quotes = new(text, blocks, cancel);
        quotes.Read();
        blocks.Steps.Clear();
        blocks.Steps.AddRange(quotes._steps);
        return blocks;
    }

    private void Read()
    {
        for (int i = 0; i < _blocks.Steps.Count; i++)
        {
            _cancel.PollAt(i);
            MarkdownBlock block = _blocks.Steps[i];
            if (block.Kind == BlockKind.Html)
            {
                ReadHtml(block);
                continue;
            }

            if (block.Kind is BlockKind.QuoteStart or BlockKind.ItemStart)
            {
                Open(block.Kind, isHtml: false);
            }
            else if (block.Kind is BlockKind.QuoteEnd or BlockKind.ItemEnd)
            {
                DropUnclosed();
                Close();
            }

            _steps.Add(block);
        }

        DropUnclosed();
    }

    private void ReadHtml(MarkdownBlock block)
    {
        LeafText leaf = LeafText.Join(_text, _blocks.Lines, block.FirstLine, block.EndLine);
        if (_openQuotes == 0 && !Holds(leaf.Text, QuoteTag) && !Holds(leaf.Text, CaptionTag))
        {
            _steps.Add(block);
            return;
        }

        HtmlTags tags = new(leaf.Text);
        int start = 0;
        foreach (InlinePiece piece in HtmlBlockReader.Read(leaf.Text, block.IsNested || _openQuotes > 0, _cancel))
        {
            if (piece.Kind == PieceKind.ParagraphBreak)
            {
                AddLeaf(leaf, start, piece.Start, block);
                string name = tags.ReadName(piece.Start);
                bool closes = leaf.Text[piece.Start + 1] == '/';
                if (name == QuoteTag)
                {
                    AddQuote(block, closes);
                }

                // The others may say what their words are. An element that is left out is one piece.
                bool isLeftOut = piece.End > tags.FindEnd(piece.Start);
                start = closes || isLeftOut || name is "p" or "div" or QuoteTag ? piece.End : piece.Start;
            }
        }

        AddLeaf(leaf, start, leaf.Text.Length, block);
    }

    private void AddQuote(MarkdownBlock block, bool closes)
    {
        if (!closes)
        {
            Open(BlockKind.QuoteStart, isHtml: true);
            _steps.Add(block with { Kind = BlockKind.QuoteStart });
        }
        else if (_open.Count > 0 && _open.Peek().IsHtml)
        {
            Close();
            _steps.Add(block with { Kind = BlockKind.QuoteEnd });
        }
    }

    private void AddLeaf(LeafText leaf, int startOffset, int endOffset, MarkdownBlock block)
    {
        int start = MarkdownCharacters.SkipWhiteSpace(leaf.Text, startOffset);
        if (start >= endOffset)
        {
            return;
        }

        int firstLine = _blocks.Lines.Count;
        while (start < endOffset)
        {
            int lineEnd = leaf.Text.IndexOf('\n', start, endOffset - start);
            int end = lineEnd < 0 ? endOffset : lineEnd;
            _blocks.Lines.Add(leaf.FindRange(start, end));
            start = end + 1;
        }

        _steps.Add(block with { FirstLine = firstLine, EndLine = _blocks.Lines.Count, IsNested = block.IsNested || _openQuotes > 0 });
    }

    private void Open(BlockKind kind, bool isHtml)
    {
        _open.Push((_steps.Count, isHtml));
        _openQuotes += kind == BlockKind.QuoteStart ? 1 : 0;
    }

    private void Close() => _openQuotes -= _steps[_open.Pop().Step].Kind == BlockKind.QuoteStart ? 1 : 0;

    /// <summary>What a tag begins and no tag ends is no block quote.</summary>
    private void DropUnclosed()
    {
        while (_open.Count > 0 && _open.Peek().IsHtml)
        {
            int step = _open.Peek().Step;
            Close();
            _steps[step] = _steps[step] with { Kind = BlockKind.Other };
        }
    }

    private static bool Holds(string text, string tag) => text.IndexOf(tag, StringComparison.OrdinalIgnoreCase) >= 0;
}
