using ArticleGen.Reading.Markup;

namespace ArticleGen.Reading.Transcripts;

/// <summary>The texts of front matter and meta tags. They may name those who speak: the author asks.</summary>
internal static class MetadataWords
{
    // Hostile front matter is long, too.
    private const int Most = 200;

    /// <summary>The values in the order of the file, with those of lists.</summary>
    public static IEnumerable<string> Find(IReadOnlyList<MetadataEntry> entries) =>
        entries.Take(Most).SelectMany(static entry => FindIn(entry.Value)).Take(Most);

    private static IEnumerable<string> FindIn(MetadataValue value) => value switch
    {
        MetadataText text => [text.Text],
        MetadataList list => list.Items.OfType<MetadataText>().Select(static item => item.Text),
        MetadataMap map => map.Entries.Select(static entry => entry.Value).OfType<MetadataText>().Select(static item => item.Text),
        _ => [],
    };
}
