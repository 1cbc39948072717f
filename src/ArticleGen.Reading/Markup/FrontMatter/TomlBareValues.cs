namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>Reads values of TOML without marks: numbers, truth values, dates and times. They stay text.</summary>
internal sealed class TomlBareValues(FrontMatterSource source)
{
    private const int DateLength = 10;

    /// <summary>Reads the value at an offset. What is none of these is reported, and taken as it stands.</summary>
    /// <param name="startOffset">Its first character.</param>
    /// <param name="isInside">Whether it stands in brackets, where commas and brackets end it.</param>
    public MetadataText Read(int startOffset, bool isInside)
    {
        int end = FindWordEnd(startOffset);
        if (end - startOffset == DateLength && source[end] == ' ' && source[end + 1] is >= '0' and <= '9')
        {
            // "2008-08-21 17:35:00": a blank may stand for the T.
            end = FindWordEnd(end + 1);
        }

        TextRange range = TextRange.Between(startOffset, end);
        string text = range.In(source.Text);
        if (!TomlNumbers.IsNumber(text)
            && !TomlDates.IsDateOrTime(text)
            && !TomlDates.LooksLikeDate(text)
            && text is not ("true" or "false"))
        {
            range = TextRange.Between(startOffset, FindTextEnd(startOffset, isInside));
            text = range.In(source.Text);
            source.Report(
                range,
                "text in TOML needs quotation marks; put it in quotation marks",
                new TextEdit(range, QuotationFix.Write(CurlyMarks.Strip(text))));
        }

        return new MetadataText(text, range, range, MetadataStyle.Plain);
    }

    private int FindWordEnd(int startOffset)
    {
        int end = startOffset;
        while (end < source.End && source[end] is not (' ' or '\t' or '\n' or '\r' or ',' or ']' or '}' or '#' or '[' or '{' or '='))
        {
            end++;
        }

        return end;
    }

    private int FindTextEnd(int startOffset, bool isInside)
    {
        int end = startOffset + 1;
        while (end < source.End
            && source[end] is not ('\n' or '\r')
            && !source.IsComment(end)
            && !(isInside && source[end] is ',' or ']' or '}'))
        {
            end++;
        }

        return Math.Max(startOffset + 1, source.TrimEnd(startOffset, end));
    }
}
