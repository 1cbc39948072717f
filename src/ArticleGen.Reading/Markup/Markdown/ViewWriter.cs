using ArticleGen.Reading.Markup.Markdown.Blocks;
using ArticleGen.Reading.Markup.Markdown.Inlines;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.Markdown;

/// <summary>Writes the words of the blocks of a file into a view.</summary>
internal sealed class ViewWriter(PlainViewBuilder builder, string text, MarkdownBlocks blocks, CancellationToken cancel)
{
    private const string CellBreak = " | ";
    private const string EscapedPipe = "\\|";

    // "[x]" and the blank behind it.
    private const int BoxLength = 4;

    private readonly PieceWriter _writer = new(builder);
    private readonly Dictionary<int, LeafMarks> _marks = new SignedQuotes(text, blocks, cancel).Find();
    private TextRange? _mainHeading;
    private TextRange? _firstHeading;
    private bool _hasParagraph;
    private int _mainHeadings;

    // How many block quotes are open.
    private int _quotes;

    /// <summary>
    /// Whether the file has a title of its own: one heading of the first level, and no paragraph above it. Several such headings are
    /// those of its parts.
    /// </summary>
    public bool HasTitle { get; private set; }

    /// <summary>Writes all blocks; the main heading, null without one.</summary>
    public TextRange? Write()
    {
        for (int i = 0; i < blocks.Steps.Count; i++)
        {
            cancel.PollAt(i);
            MarkdownBlock block = blocks.Steps[i];
            switch (block.Kind)
            {
                case BlockKind.Paragraph:
                    RemoveBox(i);
                    WriteInlines(block, FindMarks(i));
                    _hasParagraph = _hasParagraph || _writer.PlainStart is not null;
                    break;
                case BlockKind.Heading:
                    WriteInlines(block, FindMarks(i));
                    NameHeading(block);
                    break;
                case BlockKind.TableRow:
                    WriteRow(blocks.Lines[block.FirstLine]);
                    break;
                case BlockKind.Html:
                    WriteHtml(block, FindMarks(i));
                    break;
                case BlockKind.QuoteStart:
                    _quotes++;
                    break;
                case BlockKind.QuoteEnd:
                    _quotes--;
                    break;
            }

            _writer.EndParagraph();
        }

        return _mainHeading ?? _firstHeading;
    }

    private LeafMarks FindMarks(int step) => _marks.TryGetValue(step, out LeafMarks marks) ? marks : default;

    private void NameHeading(MarkdownBlock block)
    {
        if (block.IsNested || _writer.PlainStart is not { } start)
        {
            return;
        }

        TextRange heading = TextRange.Between(start, _writer.PlainEnd);
        if (block.Level == 1)
        {
            _mainHeading ??= heading;
            HasTitle = ++_mainHeadings == 1 && !_hasParagraph;
        }
        else if (!_hasParagraph)
        {
            _firstHeading ??= heading;
        }
    }

    /// <summary>"[x] " in front of the first words of a list item is a box to tick.</summary>
    private void RemoveBox(int step)
    {
        int line = blocks.Steps[step].FirstLine;
        TextRange first = blocks.Lines[line];
        bool isBox = step > 0 && blocks.Steps[step - 1] is { Kind: BlockKind.ItemStart } item && text[item.Marker.Start] != '['
            && first.Length >= BoxLength && text[first.Start] == '[' && text[first.Start + 1] is ' ' or 'x' or 'X'
            && text[first.Start + 2] == ']' && MarkdownCharacters.IsBlank(text[first.Start + 3]);
        if (isBox)
        {
            blocks.Lines[line] = TextRange.Between(first.Start + BoxLength, first.End);
        }
    }

    private void WriteInlines(MarkdownBlock block, LeafMarks marks)
    {
        LeafText leaf = LeafText.Join(text, blocks.Lines, block.FirstLine, block.EndLine);
        if (marks.Dash.Length > 0)
        {
            _writer.CopySource(marks.Dash);
            _writer.Break(TextRange.Between(marks.Dash.End, leaf.ToSource(0)), " ");
        }

        _writer.Opening = marks.Opening ?? (marks.SignatureLine == 0 ? marks.Signature : null) ?? "";
        string? closing = marks.Closing;
        foreach (InlinePiece piece in InlineReader.Read(leaf.Text, blocks.References, cancel))
        {
            bool isBreak = piece.Kind is PieceKind.SoftBreak or PieceKind.HardBreak;
            if (isBreak && marks.SignatureLine > 0 && leaf.FindLine(piece.End) == marks.SignatureLine)
            {
                Close(ref closing);
                _writer.EndParagraph();
                _writer.Opening = marks.Signature ?? "";
            }
            else
            {
                _writer.Write(leaf, piece);
            }
        }

        Close(ref closing);
    }

    private void Close(ref string? mark)
    {
        if (mark is not null)
        {
            _writer.Insert(mark);
            mark = null;
        }
    }

    private void WriteRow(TextRange row)
    {
        TextRange? before = null;
        foreach (TextRange cell in Tables.SplitCells(text, row))
        {
            if (before is { } last)
            {
                _writer.Break(TextRange.Between(last.End, cell.Start), CellBreak);
            }

            LeafText leaf = LeafText.Join(text, [cell], 0, 1);
            foreach (InlinePiece piece in InlineReader.Read(leaf.Text, blocks.References, cancel))
            {
                WriteInCell(leaf, piece);
            }

            before = cell;
        }
    }

    /// <summary>Writes a piece of a cell. A pipe needs a backslash there even in code, which has no other escapes.</summary>
    private void WriteInCell(LeafText leaf, InlinePiece piece)
    {
        int start = piece.Start;
        while (piece.Kind == PieceKind.Copy
            && leaf.Text.IndexOf(EscapedPipe, start, piece.End - start, StringComparison.Ordinal) is >= 0 and int pipe)
        {
            _writer.Write(leaf, piece with { Start = start, End = pipe });
            start = pipe + 1;
        }

        _writer.Write(leaf, piece with { Start = start });
    }

    private void WriteHtml(MarkdownBlock block, LeafMarks marks)
    {
        LeafText leaf = LeafText.Join(text, blocks.Lines, block.FirstLine, block.EndLine);
        string? signature = marks.Signature;
        foreach (InlinePiece piece in HtmlBlockReader.Read(leaf.Text, _quotes > 0, cancel))
        {
            _writer.Opening = signature ?? "";
            _writer.Write(leaf, piece);
            signature = _writer.PlainStart is null ? signature : null;
        }
    }
}
