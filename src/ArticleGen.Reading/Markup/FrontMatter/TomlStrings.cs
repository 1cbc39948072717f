using System.Text;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>A text of TOML, and the offset behind it.</summary>
/// <param name="Value">The text.</param>
/// <param name="End">The offset behind its closing mark; the end of the line if it never closes.</param>
/// <param name="IsClosed">Whether it closes.</param>
internal readonly record struct TomlText(MetadataText Value, int End, bool IsClosed);

/// <summary>Reads texts of TOML in one or three marks, single ones without escapes and double ones with them.</summary>
internal sealed class TomlStrings(FrontMatterSource source)
{
    private char _unclosed;

    /// <summary>Reads the text whose mark, or three marks, start at an offset. One that never closes is reported.</summary>
    public TomlText Read(int startOffset)
    {
        char mark = source[startOffset];
        return source[startOffset + 1] == mark && source[startOffset + 2] == mark ? ReadLong(startOffset) : ReadOnLine(startOffset);
    }

    /// <summary>Reads a text in one mark.</summary>
    public TomlText ReadOnLine(int startOffset)
    {
        char mark = source[startOffset];
        int problems = source.Problems.Count;
        StringBuilder text = new();
        int i = startOffset + 1;
        while (i < source.End && source[i] is not ('\n' or '\r'))
        {
            source.Cancel.PollAt(i);
            if (source[i] == mark)
            {
                TextRange range = TextRange.Between(startOffset, i + 1);
                TextRange content = TextRange.Between(startOffset + 1, i);
                return new TomlText(new(text.ToString(), range, content, MetadataStyle.Quoted), i + 1, IsClosed: true);
            }

            i = ReadCharacter(text, i, mark);
        }

        source.Problems.RemoveRange(problems, source.Problems.Count - problems);
        int lineEnd = source.FindLineEnd(startOffset);
        int end = source.TrimEnd(startOffset + 1, lineEnd);
        TextRange rest = TextRange.Between(startOffset + 1, end);
        bool isClear = rest.Length > 0 && source.Text[end - 1] is not ('\\' or ']' or '}' or ',');
        source.Report(
            TextRange.Between(startOffset, end),
            "the quotation mark never closes on its line; close it at the end of the value",
            isClear ? new TextEdit(new(end, 0), mark.ToString()) : null);
        MetadataText unclosed = new(rest.In(source.Text), TextRange.Between(startOffset, end), rest, MetadataStyle.Quoted);
        return new TomlText(unclosed, lineEnd, IsClosed: false);
    }

    /// <summary>Reads a text between three marks; a line break behind the first three does not count.</summary>
    private TomlText ReadLong(int startOffset)
    {
        char mark = source[startOffset];
        if (mark == _unclosed)
        {
            // Up to the end the source has no closing marks of this kind. Another search would make the reading quadratic.
            return Cut(startOffset);
        }

        int problems = source.Problems.Count;
        StringBuilder text = new();
        int contentStart = source.SkipLineBreak(startOffset + 3);
        int i = contentStart;
        while (i < source.End)
        {
            source.Cancel.PollAt(i);
            if (source[i] == mark && source[i + 1] == mark && source[i + 2] == mark)
            {
                // Up to two more marks stand in front of the closing ones.
                int more = source[i + 3] != mark ? 0 : source[i + 4] != mark ? 1 : 2;
                text.Append(mark, more);
                TextRange content = TextRange.Between(contentStart, i + more);
                TextRange range = TextRange.Between(startOffset, i + more + 3);
                return new TomlText(new(text.ToString(), range, content, MetadataStyle.Block), range.End, IsClosed: true);
            }

            if (source[i] is '\n' or '\r')
            {
                text.Append('\n');
                i = source.SkipLineBreak(i);
            }
            else
            {
                int joined = mark == '"' && source[i] == '\\' ? SkipJoined(i) : i;
                i = joined > i ? joined : ReadCharacter(text, i, mark);
            }
        }

        source.Problems.RemoveRange(problems, source.Problems.Count - problems);
        _unclosed = mark;
        return Cut(startOffset);
    }

    private TomlText Cut(int startOffset)
    {
        int lineEnd = source.FindLineEnd(startOffset);
        TextRange marks = new(startOffset, 3);
        source.Report(marks, $"the marks {marks.In(source.Text)} never close; close them after the text");
        return new TomlText(new("", marks, new(startOffset + 3, 0), MetadataStyle.Block), lineEnd, IsClosed: false);
    }

    /// <summary>A backslash at the end of a line joins it to the next text; the same offset if there is none.</summary>
    private int SkipJoined(int backslashOffset)
    {
        int offset = source.SkipBlanks(backslashOffset + 1);
        if (offset >= source.End || source[offset] is not ('\n' or '\r'))
        {
            return backslashOffset;
        }

        while (offset < source.End && FrontMatterSource.IsBlankOrBreak(source[offset]))
        {
            offset++;
        }

        return offset;
    }

    private int ReadCharacter(StringBuilder text, int offset, char mark)
    {
        char c = source[offset];
        if (c == '\\' && mark == '"')
        {
            return ReadEscape(text, offset);
        }

        if ((c < ' ' && c != '\t') || c == '\u007F')
        {
            source.Report(new(offset, 1), "the text has a control character; take it out", new TextEdit(new(offset, 1), ""));
        }

        text.Append(c);
        return offset + 1;
    }

    private int ReadEscape(StringBuilder text, int backslashOffset)
    {
        char c = source[backslashOffset + 1];
        int digits = c switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0 && EscapedCharacter.TryRead(source, backslashOffset + 2, digits, text))
        {
            return backslashOffset + 2 + digits;
        }

        char? escaped = c switch
        {
            'b' => '\b',
            't' => '\t',
            'n' => '\n',
            'f' => '\f',
            'r' => '\r',
            'e' => '\u001B',
            '"' or '\\' => c,
            _ => null,
        };
        if (escaped is null)
        {
            source.Report(
                new(backslashOffset, Math.Min(2, source.End - backslashOffset)),
                "this escape does not exist; write \\\\ for a backslash",
                new TextEdit(new(backslashOffset, 0), "\\"));
            text.Append('\\');
            return backslashOffset + 1;
        }

        text.Append(escaped.Value);
        return backslashOffset + 2;
    }
}
