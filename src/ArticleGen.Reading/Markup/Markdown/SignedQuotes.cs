using System.Text;
using ArticleGen.Reading.Markup.Markdown.Blocks;
using ArticleGen.Reading.Markup.Markdown.Inlines;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.Markdown;

/// <summary>
/// Finds the block quotes that somebody signs: by a dash and a name in the last line of the quote, or right below it. They are quotations.
/// So is a paragraph in quotation marks with a name below it, whose hyphen Markdown takes for that of a list.
/// </summary>
internal sealed class SignedQuotes(string text, MarkdownBlocks blocks, CancellationToken cancel)
{
    private readonly Dictionary<int, LeafMarks> _marks = [];

    /// <summary>The marks of the leaves that have any, by their step through the blocks.</summary>
    public Dictionary<int, LeafMarks> Find()
    {
        Stack<Quote> open = new();
        for (int i = 0; i < blocks.Steps.Count; i++)
        {
            cancel.PollAt(i);
            if (blocks.Steps[i].Kind == BlockKind.Paragraph)
            {
                SignParagraph(i);
            }
            else if (blocks.Steps[i].Kind == BlockKind.QuoteStart)
            {
                open.Push(new(i, HoldsSigned: false));
            }
            else if (blocks.Steps[i].Kind == BlockKind.QuoteEnd)
            {
                Quote quote = open.Pop();
                if ((quote.HoldsSigned || TrySign(quote.Start, i)) && open.Count > 0)
                {
                    open.Push(open.Pop() with { HoldsSigned = true });
                }
            }
        }

        return _marks;
    }

    private LeafMarks FindMarks(int step) => _marks.TryGetValue(step, out LeafMarks marks) ? marks : default;

    private BlockKind KindAt(int step) => step < blocks.Steps.Count ? blocks.Steps[step].Kind : BlockKind.Other;

    /// <summary>Keeps the hyphen before a name that stands alone below a paragraph which ends in a quotation mark.</summary>
    private void SignParagraph(int step)
    {
        if (IsSignedItem(step + 1)
            && KindAt(step + 4) != BlockKind.ItemStart
            && Signatures.EndsWithMark(ReadLine(blocks.Steps[step].EndLine - 1)))
        {
            _marks[step + 2] = FindMarks(step + 2) with { Dash = blocks.Steps[step + 1].Marker };
        }
    }

    private bool TrySign(int startStep, int endStep)
    {
        int last = endStep - 1;
        if (FindSignature(last, out string? dash))
        {
            int line = KindAt(last) == BlockKind.Html ? 0 : CountLines(last) - 1;
            _marks[last] = FindMarks(last) with { SignatureLine = line };
            bool marked = line > 0 ? Mark(startStep, last) : Mark(startStep, last - 1);
            _marks[last] = FindMarks(last) with { Signature = marked ? dash : null };
            return marked;
        }

        if (KindAt(last) == BlockKind.ItemEnd && last - 3 > startStep && KindAt(last - 3) != BlockKind.ItemEnd && IsSignedItem(last - 2))
        {
            return MarkItem(startStep, last - 3, last - 2);
        }

        if (IsSignedItem(endStep + 1) && KindAt(endStep + 4) != BlockKind.ItemStart)
        {
            return MarkItem(startStep, last, endStep + 1);
        }

        return (IsSignedBelow(endStep + 1) || IsIntroduced(startStep)) && Mark(startStep, last);
    }

    private bool IsSignedBelow(int step) =>
        KindAt(step) == BlockKind.Paragraph && CountLines(step) == 1 && Signatures.IsSigned(ReadLine(blocks.Steps[step].FirstLine));

    /// <summary>Whether the paragraph right above a block quote says that somebody speaks: "Ines Calder wrote:".</summary>
    private bool IsIntroduced(int startStep) =>
        startStep > 0 && blocks.Steps[startStep - 1] is { Kind: BlockKind.Paragraph } above
        && Signatures.IntroducesSpeech(Read(above.FirstLine, above.EndLine));

    /// <summary>Whether a leaf ends in a line that signs what is above it.</summary>
    /// <param name="step">The leaf.</param>
    /// <param name="dash">What to put in front of the line: markup tells that it is a name; null where it has a dash.</param>
    private bool FindSignature(int step, out string? dash)
    {
        dash = null;
        BlockKind kind = KindAt(step);
        if (kind is not (BlockKind.Paragraph or BlockKind.Html))
        {
            return false;
        }

        MarkdownBlock block = blocks.Steps[step];
        int first = kind == BlockKind.Html ? block.FirstLine : block.EndLine - 1;
        string markdown = blocks.Lines[first].In(text).Trim();
        if (kind == BlockKind.Html && !Signatures.BeginsWithNameTag(markdown))
        {
            return false;
        }

        string plain = Read(first, block.EndLine);
        if (Signatures.IsSigned(plain))
        {
            return true;
        }

        dash = Signatures.IsMarkedName(markdown, plain) ? "\u2014 " : null;
        return dash is not null;
    }

    private int CountLines(int step) => blocks.Steps[step].EndLine - blocks.Steps[step].FirstLine;

    /// <summary>Whether a list item is no more than a name behind a hyphen.</summary>
    private bool IsSignedItem(int step) =>
        KindAt(step) == BlockKind.ItemStart && text[blocks.Steps[step].Marker.Start] == '-'
        && KindAt(step + 1) == BlockKind.Paragraph && CountLines(step + 1) == 1 && KindAt(step + 2) == BlockKind.ItemEnd
        && Signatures.IsName(ReadLine(blocks.Steps[step + 1].FirstLine));

    private bool MarkItem(int startStep, int lastWordsStep, int itemStep)
    {
        bool marked = Mark(startStep, lastWordsStep);
        if (marked)
        {
            _marks[itemStep + 1] = FindMarks(itemStep + 1) with { Dash = blocks.Steps[itemStep].Marker };
        }

        return marked;
    }

    /// <summary>Marks the words from a block quote's first leaf to its last; false where it has no words.</summary>
    private bool Mark(int startStep, int lastStep)
    {
        while (lastStep > startStep && !HasWords(lastStep))
        {
            lastStep--;
        }

        int first = startStep + 1;
        while (first < lastStep && !HasWords(first))
        {
            first++;
        }

        if (lastStep <= startStep || HasOwnMarks(first, lastStep))
        {
            return lastStep > startStep;
        }

        bool holdsMarks = HoldsMarks(first, lastStep);
        for (int i = first; i <= lastStep; i++)
        {
            if (blocks.Steps[i].Kind is BlockKind.Paragraph or BlockKind.Heading)
            {
                _marks[i] = FindMarks(i) with { Opening = holdsMarks ? "\u00AB" : "\u201C" };
            }
        }

        _marks[lastStep] = FindMarks(lastStep) with { Closing = holdsMarks ? "\u00BB" : "\u201D" };
        return true;
    }

    private bool HasOwnMarks(int firstStep, int lastStep) =>
        Signatures.BeginsWithMark(ReadLine(blocks.Steps[firstStep].FirstLine))
        && Signatures.EndsWithMark(ReadLine(blocks.Steps[lastStep].EndLine - (FindMarks(lastStep).SignatureLine > 0 ? 2 : 1)));

    /// <summary>Whether double marks stand among the words, so that others have to stand around them.</summary>
    private bool HoldsMarks(int firstStep, int lastStep)
    {
        for (int i = firstStep; i <= lastStep; i++)
        {
            if (HasWords(i) && Signatures.HoldsDoubleMark(Read(blocks.Steps[i].FirstLine, blocks.Steps[i].EndLine)))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasWords(int step)
    {
        MarkdownBlock block = blocks.Steps[step];
        return block.Kind is BlockKind.Paragraph or BlockKind.Heading
            && !string.IsNullOrWhiteSpace(Read(block.FirstLine, block.EndLine));
    }

    private string ReadLine(int line) => Read(line, line + 1);

    /// <summary>Lines without markup.</summary>
    private string Read(int firstLine, int endLine)
    {
        LeafText leaf = LeafText.Join(text, blocks.Lines, firstLine, endLine);
        StringBuilder plain = new();
        foreach (InlinePiece piece in InlineReader.Read(leaf.Text, blocks.References, cancel))
        {
            switch (piece.Kind)
            {
                case PieceKind.Copy:
                    plain.Append(leaf.Text, piece.Start, piece.End - piece.Start);
                    break;
                case PieceKind.Other:
                    plain.Append(piece.Plain);
                    break;
                default:
                    plain.Append(' ');
                    break;
            }
        }

        return plain.ToString().Trim();
    }

    private readonly record struct Quote(int Start, bool HoldsSigned);
}
