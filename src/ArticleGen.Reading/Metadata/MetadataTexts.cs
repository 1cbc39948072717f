using ArticleGen.Reading.Markup;

namespace ArticleGen.Reading.Metadata;

/// <summary>Reads the values of metadata as one text or as several.</summary>
internal static class MetadataTexts
{
    // An author or an image is often a map: the key that holds its name.
    private static readonly string[] NameKeys = ["name", "title", "src", "url"];

    /// <summary>The single texts of a value: itself, the items of a list, the name in a map.</summary>
    public static IReadOnlyList<MetadataText> Find(MetadataValue value)
    {
        List<MetadataText> texts = [];
        foreach (MetadataValue item in value is MetadataList list ? list.Items : (IEnumerable<MetadataValue>)[value])
        {
            if (FindName(item) is { } text && text.Text.Trim().Length > 0)
            {
                texts.Add(text);
            }
        }

        return texts;
    }

    private static MetadataText? FindName(MetadataValue value) => value switch
    {
        MetadataText text => text,
        MetadataMap map => NameKeys
            .Select(key => map.Entries.FirstOrDefault(entry => string.Equals(entry.Key, key, StringComparison.OrdinalIgnoreCase))?.Value)
            .OfType<MetadataText>()
            .FirstOrDefault(),
        _ => null,
    };
}
