using System.Text;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.Json;

/// <summary>Reads texts of JSON in quotation marks.</summary>
/// <param name="source">The text of the file.</param>
/// <param name="endOffset">Where the JSON ends.</param>
/// <param name="faults">
/// Takes what is wrong with them; null for JSON in pages, where texts go on over line breaks, and a backslash in front of any character
/// is left out.
/// </param>
/// <param name="cancel">Ends the reading.</param>
internal sealed class JsonStrings(string source, int endOffset, JsonFaults? faults, CancellationToken cancel)
{
    private const string Escaped = "\"\\/bfnrtu";

    // Where the second half of a character stands whose first half has been read.
    private int _lowOffset = -1;

    /// <summary>Reads the text whose mark stands at an offset.</summary>
    public MetadataText Read(int startOffset)
    {
        StringBuilder? text = null;
        int done = startOffset + 1;
        int i = done;
        while (i < endOffset && source[i] != '"' && !(faults is not null && source[i] is '\n' or '\r'))
        {
            cancel.PollAt(i);
            if (source[i] != '\\' || i + 1 >= endOffset)
            {
                CheckCharacter(i);
                i++;
                continue;
            }

            (int length, string characters) = ReadEscape(i);
            text = (text ?? new()).Append(source, done, i - done).Append(characters);
            i += length;
            done = i;
        }

        return i < endOffset && source[i] == '"' ? ReadClosed(startOffset, i, text, done) : ReadUnclosed(startOffset, i, text, done);
    }

    private MetadataText ReadClosed(int startOffset, int markOffset, StringBuilder? text, int doneOffset)
    {
        if (faults is not null
            && InnerMarks.FindEnd(source, startOffset, markOffset, endOffset, ",]}:") is { } wrapped)
        {
            TextRange inner = TextRange.Between(startOffset + 1, wrapped.End - 1);
            faults.Report(
                wrapped,
                "a mark \" inside closes it too early; write a backslash before the one inside",
                new TextEdit(inner, InnerMarks.Escape(inner.In(source))));
            return new(inner.In(source).Replace("\\\"", "\""), wrapped, inner, MetadataStyle.Quoted);
        }

        return Make(startOffset, markOffset, markOffset + 1, text, doneOffset);
    }

    /// <summary>One that is never closed ends with its last word; on a line of its own, in front of the comma behind it.</summary>
    private MetadataText ReadUnclosed(int startOffset, int limitOffset, StringBuilder? text, int doneOffset)
    {
        int end = TrimEnd(limitOffset, doneOffset);
        if (faults is not null)
        {
            bool hasComma = end > doneOffset && source[end - 1] == ',';
            end = hasComma ? TrimEnd(end - 1, doneOffset) : end;
            bool isClear = end > startOffset + 1 && source[end - 1] is not (']' or '}' or '\\');
            faults.Report(
                TextRange.Between(startOffset, end),
                "the quotation mark never closes on its line; close it at the end of the value",
                isClear ? new TextEdit(new(end, 0), "\"") : null);
        }

        return Make(startOffset, end, end, text, doneOffset);
    }

    private MetadataText Make(int startOffset, int contentEndOffset, int behindOffset, StringBuilder? text, int doneOffset)
    {
        TextRange content = TextRange.Between(startOffset + 1, contentEndOffset);
        string value = text is null ? content.In(source) : text.Append(source, doneOffset, contentEndOffset - doneOffset).ToString();
        return new(value, TextRange.Between(startOffset, behindOffset), content, MetadataStyle.Quoted);
    }

    private int TrimEnd(int offset, int startOffset)
    {
        while (offset > startOffset && char.IsWhiteSpace(source[offset - 1]))
        {
            offset--;
        }

        return offset;
    }

    private void CheckCharacter(int offset)
    {
        if (source[offset] < ' ')
        {
            faults?.Report(
                new(offset, 1),
                source[offset] == '\t' ? "the text has a tab; write \\t" : "the text has a control character; take it out",
                new TextEdit(new(offset, 1), source[offset] == '\t' ? "\\t" : ""));
        }
    }

    private (int Length, string Characters) ReadEscape(int offset)
    {
        char c = source[offset + 1];
        if (c == 'u' && FindCode(offset + 2) is { } code && (faults is null || IsWhole(code, offset)))
        {
            _lowOffset = char.IsHighSurrogate(code) ? offset + 6 : -1;
            return (6, code.ToString());
        }

        if (faults is not null && (c == 'u' || Escaped.IndexOf(c) < 0))
        {
            faults.Report(new(offset, 2), "this escape does not exist; write \\\\ for a backslash", new TextEdit(new(offset, 0), "\\"));
            return (1, "\\");
        }

        return (2, c switch { 'n' => "\n", 't' => "\t", 'r' => "\r", 'b' => "\b", 'f' => "\f", _ => c.ToString() });
    }

    /// <summary>Whether an escape is a character of its own, or one of the two halves of one.</summary>
    private bool IsWhole(char code, int offset) =>
        char.IsHighSurrogate(code) ? FindEscaped(offset + 6) is { } low && char.IsLowSurrogate(low)
        : !char.IsLowSurrogate(code) || offset == _lowOffset;

    private char? FindEscaped(int offset) =>
        offset + 6 <= endOffset && source[offset] == '\\' && source[offset + 1] == 'u'
            ? FindCode(offset + 2)
            : null;

    private char? FindCode(int startOffset)
    {
        if (startOffset + 4 > endOffset)
        {
            return null;
        }

        int code = 0;
        for (int i = startOffset; i < startOffset + 4; i++)
        {
            int digit = CharacterNumbers.ReadDigit(source[i], isHex: true);
            if (digit < 0)
            {
                return null;
            }

            code = (code * 16) + digit;
        }

        return (char)code;
    }
}
