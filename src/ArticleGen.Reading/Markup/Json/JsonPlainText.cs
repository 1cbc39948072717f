namespace ArticleGen.Reading.Markup.Json;

/// <summary>
/// Reads what stands in JSON of front matter without double marks: numbers, names, and what people write in place of texts.
/// </summary>
internal sealed class JsonPlainText(string source, int endOffset, JsonFaults faults)
{
    /// <summary>The offset behind a comment, which is reported; null if none stands there.</summary>
    public int? SkipComment(int startOffset)
    {
        bool isLong = StartsWith(startOffset, "/*");
        if (!isLong && !StartsWith(startOffset, "//") && source[startOffset] != '#')
        {
            return null;
        }

        int lineEnd = FindEnd(startOffset, "");
        int close = isLong ? source.IndexOf("*/", startOffset + 2, lineEnd - startOffset - 2, StringComparison.Ordinal) : -1;
        int end = close >= 0 ? close + 2 : lineEnd;
        TextRange comment = TextRange.Between(startOffset, TrimEnd(startOffset, end));
        faults.Report(comment, "JSON has no comments; take it out", new TextEdit(comment, ""));
        return end;
    }

    /// <summary>Reads the value or the key at an offset.</summary>
    public MetadataText Read(int startOffset, bool isKey)
    {
        if (source[startOffset] == '\'' && InnerMarks.FindClosing(source, startOffset, endOffset, ",:]}") is { } close)
        {
            TextRange marked = TextRange.Between(startOffset, close + 1);
            TextRange content = TextRange.Between(startOffset + 1, close);
            string words = content.In(source);
            faults.Report(
                marked, "text stands in double quotation marks; write them in place of '", new TextEdit(marked, JsonFaults.Write(words)));
            return new(words, marked, content, MetadataStyle.Quoted);
        }

        int end = isKey || FindValueEnd(startOffset) is not { } valueEnd
            ? Math.Max(startOffset + 1, TrimEnd(startOffset, FindEnd(startOffset, isKey ? ",:{}[]\"" : ",{}[]")))
            : valueEnd;
        TextRange range = TextRange.Between(startOffset, end);
        string text = range.In(source);
        if (!isKey && !JsonWords.IsValue(text))
        {
            faults.Report(
                range,
                "text in JSON needs quotation marks; put it in quotation marks",
                new TextEdit(range, JsonFaults.Write(text)));
        }

        return new(text, range, range, MetadataStyle.Plain);
    }

    /// <summary>The end of a number or a name; null if more words than this stand there, as in "12 ferries".</summary>
    private int? FindValueEnd(int startOffset)
    {
        int end = FindEnd(startOffset, ",:{}[]\" \t");
        int behind = end;
        while (behind < endOffset && source[behind] is ' ' or '\t')
        {
            behind++;
        }

        bool isAlone = behind >= endOffset || !char.IsLetter(source[behind]);
        return isAlone && JsonWords.IsValue(source.Substring(startOffset, end - startOffset)) ? end : null;
    }

    private int FindEnd(int startOffset, string ends)
    {
        int end = startOffset;
        while (end < endOffset && source[end] is not ('\n' or '\r') && ends.IndexOf(source[end]) < 0)
        {
            end++;
        }

        return end;
    }

    private int TrimEnd(int startOffset, int offset)
    {
        while (offset > startOffset && char.IsWhiteSpace(source[offset - 1]))
        {
            offset--;
        }

        return offset;
    }

    private bool StartsWith(int offset, string word) =>
        offset + word.Length <= endOffset && string.CompareOrdinal(source, offset, word, 0, word.Length) == 0;
}
