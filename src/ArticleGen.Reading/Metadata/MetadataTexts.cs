using ArticleGen.Reading.Markup;

namespace ArticleGen.Reading.Metadata;

/// <summary>Reads the values of metadata as one text or as several.</summary>
internal static class MetadataTexts
{
    // An author or an image is often a map: the keys that hold its name, or its address.
    private static readonly string[] NameKeys = ["name", "title", "label"];
    private static readonly string[] AddressKeys = ["src", "url", "href", "path", "file"];

    /// <summary>
    /// The single texts that a file gives for a member, without blanks around them: the value itself, the items of a list, the name or the
    /// address in a map.
    /// </summary>
    public static IReadOnlyList<MetadataText> Find(IReadOnlyList<MetadataEntry> entries, MetadataMember member)
    {
        string[] keys = member == MetadataMember.Image ? AddressKeys : NameKeys;
        List<MetadataText> texts = [];
        foreach (MetadataEntry entry in MetadataKeys.Find(entries, member))
        {
            foreach (MetadataValue item in entry.Value is MetadataList list ? list.Items : (IEnumerable<MetadataValue>)[entry.Value])
            {
                if (FindText(item, keys) is { IsNull: false } text && Trim(text) is { Text.Length: > 0 } trimmed && Fits(trimmed, member))
                {
                    texts.Add(trimmed);
                }
            }
        }

        return texts;
    }

    /// <summary>The first of the texts, or null.</summary>
    public static MetadataText? FindFirst(IReadOnlyList<MetadataEntry> entries, MetadataMember member) =>
        Find(entries, member) is { Count: > 0 } texts ? texts[0] : null;

    /// <summary>The address of a person or a paper is not its name.</summary>
    private static bool Fits(MetadataText text, MetadataMember member) =>
        member is not (MetadataMember.Authors or MetadataMember.Agency or MetadataMember.Section or MetadataMember.Slug)
            || text.Text.IndexOf("://", StringComparison.Ordinal) < 0;

    private static MetadataText? FindText(MetadataValue value, string[] keys) => value switch
    {
        MetadataText text => text,
        MetadataMap map => keys
            .Select(key => map.Entries.FirstOrDefault(entry => string.Equals(entry.Key, key, StringComparison.OrdinalIgnoreCase))?.Value)
            .OfType<MetadataText>()
            .FirstOrDefault(),
        _ => null,
    };

    private static MetadataText Trim(MetadataText text)
    {
        string trimmed = text.Text.Trim();
        if (trimmed.Length == text.Text.Length)
        {
            return text;
        }

        int before = text.Text.Length - text.Text.TrimStart().Length;
        TextRange content = text.IsVerbatim ? new(text.Content.Start + before, trimmed.Length) : text.Content;
        return text with { Text = trimmed, Content = content };
    }
}
