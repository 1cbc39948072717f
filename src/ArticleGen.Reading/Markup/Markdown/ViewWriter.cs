using ArticleGen.Reading.Markup.Markdown.Blocks;
using ArticleGen.Reading.Markup.Markdown.Inlines;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.Markdown;

/// <summary>Writes the words of the blocks of a file into a view.</summary>
internal sealed class ViewWriter(
    PlainViewBuilder builder,
    string text,
    MarkdownBlocks blocks,
    IReadOnlyDictionary<int, LeafMarks> quoteMarks,
    CancellationToken cancel)
{
    private const string EscapedPipe = "\\|";

    // "[x]" and the blank behind it.
    private const int BoxLength = 4;

    private readonly PieceWriter _writer = new(builder);
    private TextRange? _mainHeading;
    private TextRange? _firstHeading;
    private bool _hasParagraph;
    private int _mainHeadings;

    // Where the heading begins in the view whose tag is open; -1 for none.
    private int _htmlHeading = -1;

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
                case BlockKind.Introduction:
                    int name = builder.Length;
                    WriteInlines(block, FindMarks(i));
                    _writer.Insert(":");
                    builder.EndPart(name, PartKind.SpeakerName);
                    break;
                case BlockKind.Heading:
                    int heading = builder.Length;
                    WriteInlines(block, FindMarks(i));
                    builder.EndPart(heading, PartKind.Heading);
                    NameHeading(block);
                    break;
                case BlockKind.TableRow:
                    WriteRow(blocks.Lines[block.FirstLine]);
                    break;
                case BlockKind.Html:
                    WriteInlines(block, FindMarks(i));
                    break;
            }

            _writer.EndParagraph();
        }

        return _mainHeading ?? _firstHeading;
    }

    private LeafMarks FindMarks(int step) => quoteMarks.TryGetValue(step, out LeafMarks marks) ? marks : default;

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

        _writer.Opening = marks.Opening ?? (marks.SignatureOffset == 0 ? marks.Signature : null) ?? "";
        string? closing = marks.Closing;
        bool isUnsigned = marks.SignatureOffset > 0;
        foreach (InlinePiece piece in LeafWords.ReadPieces(leaf, block, blocks.References, cancel))
        {
            InlinePiece rest = piece;
            if (isUnsigned && piece.End > marks.SignatureOffset)
            {
                // "Words. - Ines Calder": the piece may hold both.
                int cut = Math.Max(marks.SignatureOffset, piece.Start);
                if (cut > piece.Start)
                {
                    _writer.Write(leaf, piece with { End = cut });
                }

                Close(ref closing);
                _writer.EndParagraph();
                _writer.Opening = marks.Signature ?? "";
                rest = piece with { Start = cut };
                isUnsigned = false;
            }

            if (piece.Kind == PieceKind.ParagraphBreak)
            {
                NoteHtmlHeading(leaf.Text, piece.Start);
            }

            string opening = _writer.Opening;
            _writer.Write(leaf, rest);
            if (_writer.PlainStart is null)
            {
                // A tag that begins a paragraph stands in front of its words.
                _writer.Opening = opening;
            }
        }

        Close(ref closing);
        _htmlHeading = -1;
    }

    /// <summary>Keeps track of the headings that are written in HTML: "&lt;h2&gt;".</summary>
    private void NoteHtmlHeading(string text, int tagOffset)
    {
        bool closes = text[tagOffset + 1] == '/';
        int name = tagOffset + (closes ? 2 : 1);
        if (name + 1 >= text.Length || text[name] is not ('h' or 'H') || text[name + 1] is < '1' or > '6')
        {
            return;
        }

        if (closes && _htmlHeading >= 0)
        {
            builder.EndPart(_htmlHeading, PartKind.Heading);
        }

        _htmlHeading = closes ? -1 : builder.Length;
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
                _writer.BreakCell(TextRange.Between(last.End, cell.Start), text.IndexOf('|', last.End));
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
}
