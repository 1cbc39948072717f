using ArticleGen.Reading.Markup.Markdown.Blocks;
using ArticleGen.Reading.Markup.Markdown.Inlines;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.Markdown;

/// <summary>
/// Finds the block quotes that somebody signs: by a dash and a name at the end of the quote, or right below it. They are quotations. So is
/// a paragraph in quotation marks with a name below it, whose hyphen Markdown takes for that of a list.
/// </summary>
/// <param name="text">The text of the file.</param>
/// <param name="blocks">Its blocks.</param>
/// <param name="introducesSpeech">Whether the words of a paragraph, which end in a colon, say that somebody speaks below.</param>
/// <param name="cancel">Ends the work.</param>
internal sealed class SignedQuotes(
    string text,
    MarkdownBlocks blocks,
    Func<string, bool> introducesSpeech,
    CancellationToken cancel)
{
    private readonly Dictionary<int, LeafMarks> _marks = [];

    // The leaf that was read last, which is often asked for again.
    private int _lastStep = -1;
    private LeafWords? _lastWords;

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

    private BlockKind FindKind(int step) => step < blocks.Steps.Count ? blocks.Steps[step].Kind : BlockKind.Other;

    /// <summary>Keeps the hyphen before a name that stands alone below a paragraph which ends in a quotation mark.</summary>
    private void SignParagraph(int step)
    {
        if (IsSignedItem(step + 1)
            && FindKind(step + 4) != BlockKind.ItemStart
            && Signatures.EndsWithMark(Read(step).Text))
        {
            _marks[step + 2] = FindMarks(step + 2) with { Dash = blocks.Steps[step + 1].Marker };
        }
    }

    private bool TrySign(int startStep, int endStep)
    {
        int last = endStep - 1;
        if (FindKind(startStep + 1) == BlockKind.Introduction)
        {
            if (Signatures.IsName(Read(startStep + 1).Text) && Mark(startStep + 1, last))
            {
                return true;
            }

            blocks.Steps[startStep + 1] = blocks.Steps[startStep + 1] with { Kind = BlockKind.Paragraph };
        }

        if (FindKind(last) is BlockKind.Paragraph or BlockKind.Html && Signature.Find(Read(last)) is { } signature)
        {
            return MarkSigned(startStep, signature.PlainOffset > 0 ? last : last - 1, last, signature);
        }

        if (IsNameAlone(startStep, last))
        {
            return MarkSigned(startStep, last - 1, last, Signature.Undashed);
        }

        if (FindKind(last) == BlockKind.ItemEnd
            && last - 3 > startStep
            && FindKind(last - 3) != BlockKind.ItemEnd
            && IsSignedItem(last - 2))
        {
            return MarkItem(startStep, last - 3, last - 2);
        }

        if (IsSignedItem(endStep + 1) && FindKind(endStep + 4) != BlockKind.ItemStart)
        {
            return MarkItem(startStep, last, endStep + 1);
        }

        if (FindKind(endStep + 1) == BlockKind.Html && Signature.FindInCaption(Read(endStep + 1)) is { } caption)
        {
            return MarkSigned(startStep, last, endStep + 1, caption);
        }

        return (IsSignedBelow(endStep + 1) || IsIntroduced(startStep)) && Mark(startStep, last);
    }

    private bool IsSignedBelow(int step) =>
        FindKind(step) == BlockKind.Paragraph && CountLines(step) == 1 && Signatures.IsSigned(Read(step).Text);

    /// <summary>Whether the last paragraph of a block quote is a name, and the words above it end a sentence.</summary>
    private bool IsNameAlone(int startStep, int lastStep) =>
        lastStep - 1 > startStep && FindKind(lastStep) == BlockKind.Paragraph && CountLines(lastStep) == 1
        && IsLeaf(lastStep - 1) && Signatures.IsPlainName(Read(lastStep).Text) && Signatures.EndsSentence(Read(lastStep - 1).Text);

    /// <summary>Whether the paragraph right above a block quote says that somebody speaks: "Ines Calder wrote:".</summary>
    private bool IsIntroduced(int startStep) =>
        startStep > 0 && FindKind(startStep - 1) == BlockKind.Paragraph && Read(startStep - 1).Text is { Length: > 0 } above
        && above[above.Length - 1] == ':' && introducesSpeech(above);

    private bool MarkSigned(int startStep, int lastStep, int signedStep, Signature signature)
    {
        bool marked = Mark(startStep, lastStep, lastStep == signedStep ? signature.PlainOffset : int.MaxValue);
        if (marked)
        {
            _marks[signedStep] = FindMarks(signedStep) with { SignatureOffset = signature.Offset, Signature = signature.Dash };
        }

        return marked;
    }

    private int CountLines(int step) => blocks.Steps[step].EndLine - blocks.Steps[step].FirstLine;

    /// <summary>Whether a list item is no more than a name behind a hyphen.</summary>
    private bool IsSignedItem(int step) =>
        FindKind(step) == BlockKind.ItemStart && text[blocks.Steps[step].Marker.Start] == '-'
        && FindKind(step + 1) == BlockKind.Paragraph && CountLines(step + 1) == 1 && FindKind(step + 2) == BlockKind.ItemEnd
        && Signatures.IsName(Read(step + 1).Text);

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
    /// <param name="startStep">Where the block quote begins.</param>
    /// <param name="lastStep">The last leaf that may have words of it.</param>
    /// <param name="wordsEndOffset">Where they end among the words of that leaf, at the latest.</param>
    private bool Mark(int startStep, int lastStep, int wordsEndOffset = int.MaxValue)
    {
        while (lastStep > startStep && !HasWords(lastStep))
        {
            (lastStep, wordsEndOffset) = (lastStep - 1, int.MaxValue);
        }

        int first = startStep + 1;
        while (first < lastStep && !HasWords(first))
        {
            first++;
        }

        if (lastStep <= startStep || HasOwnMarks(first, lastStep, wordsEndOffset))
        {
            return lastStep > startStep;
        }

        bool holdsMarks = HoldsMarks(first, lastStep);
        for (int i = first; i <= lastStep; i++)
        {
            if (IsLeaf(i))
            {
                _marks[i] = FindMarks(i) with { Opening = holdsMarks ? "\u00AB" : "\u201C" };
            }
        }

        _marks[lastStep] = FindMarks(lastStep) with { Closing = holdsMarks ? "\u00BB" : "\u201D" };
        return true;
    }

    private bool HasOwnMarks(int firstStep, int lastStep, int wordsEndOffset)
    {
        if (!Signatures.BeginsWithMark(Read(firstStep).Text))
        {
            return false;
        }

        string last = Read(lastStep).Text;
        return Signatures.EndsWithMark(last.Substring(0, Math.Min(wordsEndOffset, last.Length)).TrimEnd());
    }

    /// <summary>Whether double marks stand among the words, so that others have to stand around them.</summary>
    private bool HoldsMarks(int firstStep, int lastStep)
    {
        for (int i = firstStep; i <= lastStep; i++)
        {
            if (HasWords(i) && Signatures.HoldsDoubleMark(Read(i).Text))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsLeaf(int step) => FindKind(step) is BlockKind.Paragraph or BlockKind.Heading or BlockKind.Html;

    private bool HasWords(int step) => IsLeaf(step) && Read(step).Text.Length > 0;

    private LeafWords Read(int step)
    {
        if (step != _lastStep || _lastWords is null)
        {
            MarkdownBlock block = blocks.Steps[step];
            LeafText leaf = LeafText.Join(text, blocks.Lines, block.FirstLine, block.EndLine);
            (_lastStep, _lastWords) = (step, LeafWords.Read(leaf, block, blocks.References, cancel));
        }

        return _lastWords;
    }

    private readonly record struct Quote(int Start, bool HoldsSigned);
}
