using System.Text;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>A text in quotation marks.</summary>
/// <param name="Text">The text without marks and escapes; if it never closes, the rest of the line.</param>
/// <param name="End">The offset behind the closing mark; if it never closes, the start of the line that cannot belong to it.</param>
/// <param name="IsClosed">Whether it closes.</param>
internal readonly record struct QuotedText(string Text, int End, bool IsClosed);

/// <summary>Reads text in single or double quotation marks, on one line or several.</summary>
internal sealed class YamlQuoted(FrontMatterSource source)
{
    /// <summary>Reads the text whose opening mark stands at an offset.</summary>
    /// <param name="startOffset">The offset of the opening mark.</param>
    /// <param name="indent">The indentation of the key: the lines of the text are indented deeper.</param>
    public QuotedText Read(int startOffset, int indent)
    {
        char mark = source[startOffset];
        int problems = source.Problems.Count;
        StringBuilder text = new();
        int kept = 0;
        int i = startOffset + 1;
        while (i < source.End)
        {
            source.Cancel.PollAt(i);
            char c = source[i];
            if (c == mark && mark == '\'' && source[i + 1] == mark)
            {
                text.Append(mark);
                kept = text.Length;
                i += 2;
            }
            else if (c == mark)
            {
                return new QuotedText(text.ToString(), i + 1, IsClosed: true);
            }
            else if (c is '\n' or '\r' || (c == '\\' && mark == '"' && source[i + 1] is '\n' or '\r'))
            {
                // Blanks at the end of a line do not count, unless a backslash holds the lines together.
                text.Length = c == '\\' ? text.Length : kept;
                i = Fold(text, c == '\\' ? i + 1 : i, indent, isJoined: c == '\\');
                kept = text.Length;
                if (i < 0)
                {
                    i = ~i;
                    break;
                }
            }
            else if (c == '\\' && mark == '"')
            {
                i = ReadEscape(text, i);
                kept = text.Length;
            }
            else
            {
                text.Append(c);
                kept = FrontMatterSource.IsBlank(c) ? kept : text.Length;
                i++;
            }
        }

        source.Problems.RemoveRange(problems, source.Problems.Count - problems);
        int end = source.TrimEnd(startOffset + 1, source.FindLineEnd(startOffset));
        return new QuotedText(source.Text.Substring(startOffset + 1, end - startOffset - 1), Math.Min(i, source.End), IsClosed: false);
    }

    /// <summary>
    /// Reads a value in brackets that has marks inside, which seem to close it, as in ["Ferry "back" again"]; null if the first one does.
    /// </summary>
    /// <param name="startOffset">The offset of the opening mark.</param>
    /// <param name="innerMarkOffset">The offset of the mark that seems to close it.</param>
    public MetadataText? ReadWrapped(int startOffset, int innerMarkOffset)
    {
        if (source.FindLineEnd(startOffset, innerMarkOffset) < innerMarkOffset
            || InnerMarks.FindEnd(source.Text, startOffset, innerMarkOffset, source.End, ",]}:") is not { } range)
        {
            return null;
        }

        TextRange content = TextRange.Between(startOffset + 1, range.End - 1);
        string words = QuotationFix.ReadWrapped(source[startOffset], content.In(source.Text));
        source.ReportInnerMark(range, QuotationFix.WriteWrapped(source[startOffset], content.In(source.Text)));
        return new MetadataText(words, range, content, MetadataStyle.Quoted);
    }

    /// <summary>
    /// Goes over line breaks: one is a blank, of several each but the first counts. The offset of the text that goes on; the complement of
    /// that of a line which cannot belong to it.
    /// </summary>
    private int Fold(StringBuilder text, int lineEndOffset, int indent, bool isJoined)
    {
        int breaks = 0;
        SourceLine line;
        int next = source.SkipLineBreak(lineEndOffset);
        while (true)
        {
            if (next >= source.End)
            {
                return ~source.End;
            }

            line = source.ReadLine(next);
            if (!line.IsBlank)
            {
                break;
            }

            breaks++;
            next = line.Next;
        }

        if (line.Indent <= indent)
        {
            return ~line.Start;
        }

        if (breaks > 0)
        {
            text.Append('\n', breaks);
        }
        else if (!isJoined)
        {
            text.Append(' ');
        }

        return line.ContentStart;
    }

    private int ReadEscape(StringBuilder text, int backslashOffset)
    {
        char c = source[backslashOffset + 1];
        int digits = c switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0)
        {
            return EscapedCharacter.TryRead(source, backslashOffset + 2, digits, text)
                ? backslashOffset + 2 + digits
                : ReportEscape(text, backslashOffset);
        }

        string? escaped = c switch
        {
            '0' => "\0",
            'a' => "\a",
            'b' => "\b",
            't' or '\t' => "\t",
            'n' => "\n",
            'v' => "\v",
            'f' => "\f",
            'r' => "\r",
            'e' => "\u001B",
            ' ' or '"' or '/' or '\\' => c.ToString(),
            'N' => "\u0085",
            '_' => "\u00A0",
            'L' => "\u2028",
            'P' => "\u2029",
            _ => null,
        };
        if (escaped is null)
        {
            return ReportEscape(text, backslashOffset);
        }

        text.Append(escaped);
        return backslashOffset + 2;
    }

    private int ReportEscape(StringBuilder text, int backslashOffset)
    {
        source.Report(
            new(backslashOffset, Math.Min(2, source.End - backslashOffset)),
            "this escape does not exist; write \\\\ for a backslash",
            new TextEdit(new(backslashOffset, 0), "\\"));
        text.Append('\\');
        return backslashOffset + 1;
    }
}
