using ArticleGen.Reading.Markup;

namespace ArticleGen.Reading.Tests.Markup.FrontMatter;

/// <summary>Checks that keys and values stand one behind the other, and inside what holds them.</summary>
internal static class MetadataRanges
{
    public static void Check(IEnumerable<MetadataEntry> entries, TextRange range)
    {
        foreach (MetadataEntry entry in entries)
        {
            Assert.True(range.Contains(entry.KeyRange), $"{entry.Key} at {entry.KeyRange} in {range}");
            Check(entry.Value, range);
        }
    }

    private static void Check(MetadataValue value, TextRange range)
    {
        Assert.True(range.Contains(value.Range), $"{value} in {range}");
        switch (value)
        {
            case MetadataText text:
                Assert.True(text.Range.Contains(text.Content), $"{text} in {range}");
                break;
            case MetadataList list:
                foreach (MetadataValue item in list.Items)
                {
                    Check(item, range);
                }

                break;
            case MetadataMap map:
                Check(map.Entries, range);
                break;
        }
    }
}
