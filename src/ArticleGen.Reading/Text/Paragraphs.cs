namespace ArticleGen.Reading.Text;

/// <summary>Splits a text into paragraphs.</summary>
internal static class Paragraphs
{
    // Wire copy is wrapped at 60 to 80 columns; a line beyond this was never wrapped by hand.
    private const int WidestWrap = 100;

    // Lines this short are verse, a list or a table rather than wrapped prose.
    private const int NarrowestWrap = 40;

    // A kicker, a headline and a second one.
    private const int MostTitleLines = 3;

    /// <summary>
    /// The paragraphs of <paramref name="text"/>, without white space at either end. A blank line always ends a paragraph; a line break
    /// does too, unless the lines around it are one paragraph wrapped at a column, or the next line plainly goes on with a sentence.
    /// </summary>
    public static List<TextRange> Split(string text)
    {
        List<TextRange> paragraphs = [];
        Find(text, paragraphs, [], CancellationToken.None);
        return paragraphs;
    }

    /// <summary>
    /// Fills a list with the paragraphs of <paramref name="text"/>; <paramref name="block"/> is a buffer for the lines of a block.
    /// </summary>
    public static void Find(string text, List<TextRange> paragraphs, List<TextRange> block, CancellationToken cancel)
    {
        int position = 0;
        while (position < text.Length)
        {
            cancel.ThrowIfCancellationRequested();
            int end = FindLineBreak(text, position, cancel);
            TextRange line = Trim(text, position, end);
            if (line.Length == 0)
            {
                AddBlock(text, block, paragraphs);
            }
            else
            {
                block.Add(line);
            }

            position = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        AddBlock(text, block, paragraphs);
    }

    /// <summary>
    /// The range from <paramref name="startOffset"/> to <paramref name="endOffset"/> without white space, NULs and byte order marks at
    /// either end.
    /// </summary>
    public static TextRange Trim(string text, int startOffset, int endOffset)
    {
        while (startOffset < endOffset && IsBlank(text[startOffset]))
        {
            startOffset++;
        }

        while (endOffset > startOffset && IsBlank(text[endOffset - 1]))
        {
            endOffset--;
        }

        return TextRange.Between(startOffset, endOffset);
    }

    /// <summary>The first line break from <paramref name="startOffset"/> on; the end of the text when there is none.</summary>
    private static int FindLineBreak(string text, int startOffset, CancellationToken cancel)
    {
        for (int from = startOffset; from < text.Length; from += Polling.Steps)
        {
            cancel.ThrowIfCancellationRequested();
            int found = Characters.FindLineBreak(text, from, Math.Min(Polling.Steps, text.Length - from));
            if (found >= 0)
            {
                return found;
            }
        }

        return text.Length;
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\0' or '\uFEFF' or '\u200B';

    private static void AddBlock(string text, List<TextRange> block, List<TextRange> paragraphs)
    {
        if (block.Count > 1 && IsWrapped(text, block))
        {
            paragraphs.Add(TextRange.Between(block[0].Start, block[block.Count - 1].End));
        }
        else
        {
            AddLines(text, block, paragraphs);
        }

        block.Clear();
    }

    /// <summary>Each line is a paragraph, but for one that goes on in the middle of a sentence.</summary>
    private static void AddLines(string text, List<TextRange> lines, List<TextRange> paragraphs)
    {
        bool isWrapped = false;
        for (int i = 0; i < lines.Count; i++)
        {
            bool goesOn = i > 0 && WrappedLine.GoesOn(text, lines[i - 1], lines[i]);
            bool isTitle = i <= MostTitleLines && paragraphs.Count <= i;
            bool attributes = i > 0 && !goesOn && lines[i - 1].Length <= WidestWrap
                && (isWrapped ? WrappedLine.IsOpen(text, lines[i - 1]) : WrappedLine.Attributes(text, lines[i - 1], lines[i], isTitle));
            isWrapped = attributes || (isWrapped && goesOn);
            if (goesOn || attributes)
            {
                paragraphs[paragraphs.Count - 1] = TextRange.Between(paragraphs[paragraphs.Count - 1].Start, lines[i].End);
            }
            else
            {
                paragraphs.Add(lines[i]);
            }
        }
    }

    /// <summary>Lines were wrapped when the first word of each would not have fitted on the line before.</summary>
    private static bool IsWrapped(string text, List<TextRange> lines)
    {
        int widest = 0;
        foreach (TextRange line in lines)
        {
            widest = Math.Max(widest, line.Length);
        }

        if (widest is > WidestWrap or < NarrowestWrap)
        {
            return false;
        }

        for (int i = 1; i < lines.Count; i++)
        {
            int word = lines[i].Start;
            while (word < lines[i].End && !char.IsWhiteSpace(text[word]))
            {
                word++;
            }

            if (lines[i - 1].Length + 1 + word - lines[i].Start <= widest)
            {
                return false;
            }
        }

        return true;
    }
}
