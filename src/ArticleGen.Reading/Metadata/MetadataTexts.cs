using ArticleGen.Reading.Markup;

namespace ArticleGen.Reading.Metadata;

/// <summary>Reads the values of metadata as one text or as several.</summary>
internal static class MetadataTexts
{
    // An author or an image is often a map: the keys that hold its name, or its address.
    private static readonly string[] NameKeys = ["name", "title", "label"];
    private static readonly string[] AddressKeys = ["src", "url", "href", "path", "file", "image"];

    /// <summary>
    /// The single texts that a file gives for a member, without blanks around them: the value itself, the items of a list, the name or the
    /// address in a map.
    /// </summary>
    public static IReadOnlyList<MetadataText> Find(IReadOnlyList<MetadataEntry> entries, MetadataMember member)
    {
        List<MetadataText> texts = [];
        foreach (MetadataEntry entry in MetadataKeys.Find(entries, member))
        {
            foreach (MetadataValue item in Split(entry.Value, member))
            {
                if (FindText(item, member) is { IsNull: false } text && Trim(text) is { Text.Length: > 0 } trimmed && Fits(trimmed, member))
                {
                    texts.Add(trimmed);
                }
            }
        }

        return texts;
    }

    /// <summary>The first text that a file gives for a member; null when it gives none.</summary>
    public static MetadataText? FindFirst(IReadOnlyList<MetadataEntry> entries, MetadataMember member) =>
        Find(entries, member) is [MetadataText first, ..] ? first : null;

    /// <summary>The values of a list, the people in a map of them, or the value itself.</summary>
    private static IEnumerable<MetadataValue> Split(MetadataValue value, MetadataMember member) => value switch
    {
        MetadataList list => list.Items,
        MetadataMap map when member == MetadataMember.Authors && FindText(map, member) is null => PersonNames.FindPeople(map),
        _ => [value],
    };

    /// <summary>The address of a person or a paper is not its name, and a pattern is no address.</summary>
    private static bool Fits(MetadataText text, MetadataMember member) => member switch
    {
        MetadataMember.Slug => !IsAddress(text.Text) && !SitePaths.IsPattern(text.Text),
        MetadataMember.Authors or MetadataMember.Agency or MetadataMember.Section => !IsAddress(text.Text),
        _ => true,
    };

    private static bool IsAddress(string text) => text.IndexOf("://", StringComparison.Ordinal) >= 0;

    private static MetadataText? FindText(MetadataValue value, MetadataMember member)
    {
        string[] keys = member == MetadataMember.Image ? AddressKeys : NameKeys;
        while (value is MetadataMap map)
        {
            MetadataEntry? named = keys
                .Select(key => map.Entries.FirstOrDefault(entry => string.Equals(entry.Key, key, StringComparison.OrdinalIgnoreCase)))
                .FirstOrDefault(static entry => entry is { Value: MetadataText or MetadataMap });
            if (named is null)
            {
                return member == MetadataMember.Authors ? PersonNames.Join(map) : null;
            }

            // "cover: {image: {src: x}}"; a name in parts as well: "author: {name: {first: Mara, last: Quinn}}".
            value = named.Value;
        }

        return value as MetadataText;
    }

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
