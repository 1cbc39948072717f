using System.Text;

namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>Reads a text on lines of its own: behind "|" as it stands there, behind "&gt;" with its lines joined to paragraphs.</summary>
internal sealed class YamlBlockText(FrontMatterSource source)
{
    /// <summary>How line breaks at the end of the text count.</summary>
    private enum Chomping
    {
        /// <summary>One counts.</summary>
        Clip,

        /// <summary>"-": none counts.</summary>
        Strip,

        /// <summary>"+": all count.</summary>
        Keep,
    }

    /// <summary>Reads the text whose "|" or "&gt;" stands at an offset; null if something else stands behind it.</summary>
    public YamlScalar? Read(int startOffset, SourceLine line, int indent)
    {
        Chomping chomping = Chomping.Clip;
        int given = 0;
        int offset = startOffset + 1;
        while (offset < line.End && !FrontMatterSource.IsBlank(source[offset]))
        {
            char c = source[offset];
            if (c is '+' or '-' && chomping == Chomping.Clip)
            {
                chomping = c == '+' ? Chomping.Keep : Chomping.Strip;
            }
            else if (c is >= '1' and <= '9' && given == 0)
            {
                given = c - '0';
            }
            else
            {
                return null;
            }

            offset++;
        }

        int behind = source.SkipBlanks(offset);
        if (behind < line.End && !source.IsComment(behind))
        {
            return null;
        }

        int textIndent = given > 0 ? indent + given : FindIndent(line.Next, indent);
        return ReadLines(startOffset, line, textIndent, chomping);
    }

    /// <summary>The indentation of the first line with text; 0 if there is none.</summary>
    private int FindIndent(int lineStartOffset, int indent)
    {
        SourceLine deepest = default;
        while (lineStartOffset < source.End)
        {
            SourceLine line = source.ReadLine(lineStartOffset);
            if (!IsEmpty(line))
            {
                if (deepest.Indent > line.Indent && line.Indent > indent)
                {
                    source.Report(
                        TextRange.Between(line.ContentStart, source.TrimEnd(line.ContentStart, line.End)),
                        "an empty line above has more spaces than this one; take them out",
                        new TextEdit(TextRange.Between(deepest.Start, deepest.End), ""));
                }

                return line.Indent > indent ? line.Indent : 0;
            }

            deepest = line.Indent > deepest.Indent ? line : deepest;
            lineStartOffset = line.Next;
        }

        return 0;
    }

    private YamlScalar ReadLines(int startOffset, SourceLine header, int textIndent, Chomping chomping)
    {
        bool isFolded = source[startOffset] == '>';
        StringBuilder text = new();
        int breaks = 0;
        bool hasText = false;
        bool wasDeeper = false;
        int contentStart = header.Next;
        int contentEnd = header.End;
        int behindContent = header.Next;
        int next = header.Next;
        while (next < source.End)
        {
            SourceLine line = source.ReadLine(next);
            bool isEmpty = IsEmpty(line) && (textIndent == 0 || line.Indent <= textIndent);
            if (!isEmpty && (textIndent == 0 || line.Indent < textIndent))
            {
                break;
            }

            next = line.Next;
            if (isEmpty)
            {
                breaks += next > line.End ? 1 : 0;
                continue;
            }

            int lineText = line.Start + textIndent;
            bool isDeeper = isFolded && FrontMatterSource.IsBlank(source[lineText]);
            contentStart = !hasText && breaks == 0 ? lineText : contentStart;
            AppendBreaks(text, breaks, hasText, isFolded, isDeeper || wasDeeper);
            text.Append(source.Text, lineText, line.End - lineText);
            (breaks, hasText, wasDeeper, contentEnd, behindContent) = (0, true, isDeeper, line.End, line.Next);
        }

        // At most one line break behind the text counts, unless all are kept.
        int last = chomping switch
        {
            Chomping.Keep => (hasText && behindContent > contentEnd ? 1 : 0) + breaks,
            Chomping.Clip when hasText && behindContent > contentEnd => 1,
            _ => 0,
        };
        text.Append('\n', last);
        TextRange range = TextRange.Between(startOffset, hasText ? contentEnd : source.TrimEnd(startOffset, header.End));
        TextRange content = hasText ? TextRange.Between(contentStart, contentEnd) : new(range.End, 0);
        return new YamlScalar(new MetadataText(text.ToString(), range, content, MetadataStyle.Block), next, SkipsBelow: false);
    }

    private static void AppendBreaks(StringBuilder text, int breakCount, bool hasText, bool isFolded, bool isDeeper)
    {
        if (!isFolded || isDeeper)
        {
            text.Append('\n', hasText ? breakCount + 1 : breakCount);
        }
        else if (breakCount > 0)
        {
            text.Append('\n', breakCount);
        }
        else if (hasText)
        {
            text.Append(' ');
        }
    }

    /// <summary>Whether a line has nothing but blanks; a tab is text here.</summary>
    private static bool IsEmpty(SourceLine line) => line.Start + line.Indent == line.End;
}
