using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>Goes past names that stand in front of values, as in "&amp;port [ferry]": the value counts, the name is reported.</summary>
internal sealed class YamlAnchors(FrontMatterSource source)
{
    /// <summary>The offset behind the names at an offset, and the blanks behind them; the offset itself if there are none.</summary>
    public int Skip(int startOffset)
    {
        int offset = startOffset;
        while (FindNameEnd(offset) is { } end)
        {
            int next = source.SkipBlanks(end);

            // Without a value behind it on the line, the blanks in front go with the name.
            TextRange removed = source[next] is not ('\n' or '\r')
                ? TextRange.Between(offset, next)
                : TextRange.Between(FindBlanksStart(offset), end);
            source.Report(
                TextRange.Between(offset, end), "anchors such as &port are not read; take the anchor out", new TextEdit(removed, ""));
            offset = next;
        }

        return offset;
    }

    /// <summary>The end of the name at an offset; null if none stands there, as in "&amp; Sons" and "&amp;quot;Port&amp;quot;".</summary>
    private int? FindNameEnd(int startOffset)
    {
        if (source[startOffset] != '&')
        {
            return null;
        }

        int end = startOffset + 1;
        while (Characters.IsLetter(source[end]) || Characters.IsDigit(source[end]) || source[end] is '_' or '-' or '.')
        {
            end++;
        }

        return end > startOffset + 1 && FrontMatterSource.IsBlankOrBreak(source[end]) ? end : null;
    }

    private int FindBlanksStart(int offset)
    {
        while (offset > source.Start && FrontMatterSource.IsBlank(source[offset - 1]))
        {
            offset--;
        }

        return offset;
    }
}
