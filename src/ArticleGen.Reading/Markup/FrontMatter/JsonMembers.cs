using ArticleGen.Reading.Markup.Json;

namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>Reads the JSON of front matter, with or without the braces around it.</summary>
internal static class JsonMembers
{
    public static ValueList<MetadataEntry> Read(FrontMatterSource source)
    {
        (int start, int end) = (source.Start, source.End);
        while (start < end && FrontMatterSource.IsBlankOrBreak(source[start]))
        {
            start++;
        }

        if (source[start] == '{' && start < end)
        {
            while (FrontMatterSource.IsBlankOrBreak(source[end - 1]))
            {
                end--;
            }

            bool isClosed = source[end - 1] == '}';
            if (!isClosed)
            {
                source.Report(new(start, 1), "the brace never closes; close it with } after the last value");
            }

            (start, end) = (start + 1, isClosed ? end - 1 : end);
        }

        return JsonReader.ReadMembers(source.Text, TextRange.Between(start, end), source.Report, source.Cancel).Entries;
    }
}
