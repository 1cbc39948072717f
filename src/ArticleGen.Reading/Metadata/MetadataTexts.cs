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
    /// <remarks>Of several keys the first one counts whose values can be used: an address, say, names nobody.</remarks>
    public static IReadOnlyList<MetadataText> Find(MemberEntries entries, MetadataMember member)
    {
        foreach (IEnumerable<MetadataEntry> ofOneKey in entries.FindRanked(member))
        {
            MetadataText[] texts = [.. ofOneKey.SelectMany(entry => FindTexts(entry.Value, member))];
            if (texts.Length > 0)
            {
                return texts;
            }
        }

        return [];
    }

    /// <summary>The first text that a file gives for a member; null when it gives none.</summary>
    public static MetadataText? FindFirst(MemberEntries entries, MetadataMember member) =>
        Find(entries, member) is [MetadataText first, ..] ? first : null;

    private static IEnumerable<MetadataText> FindTexts(MetadataValue value, MetadataMember member)
    {
        foreach (MetadataValue item in Split(value, member))
        {
            if (FindText(item, member) is { IsNull: false } text
                && Trim(text, member) is { Text.Length: > 0 } trimmed
                && Fits(trimmed, member))
            {
                yield return trimmed;
            }
        }
    }

    /// <summary>The values of a list, the people in a map of them, or the value itself.</summary>
    private static IEnumerable<MetadataValue> Split(MetadataValue value, MetadataMember member) => value switch
    {
        // A link of Obsidian without quotation marks, "author: [[Ines Calder]]", is a list in a list.
        MetadataList list => list.Items.SelectMany(Flatten),
        MetadataMap map when member == MetadataMember.Authors && FindText(map, member) is null => PersonNames.FindPeople(map),
        _ => [value],
    };

    private static IEnumerable<MetadataValue> Flatten(MetadataValue item) => item is MetadataList inner ? inner.Items : [item];

    /// <summary>The address of a person or a paper is not its name, and a pattern or "true" is no address.</summary>
    private static bool Fits(MetadataText text, MetadataMember member) => member switch
    {
        MetadataMember.Slug => !IsAddress(text.Text) && !SitePaths.IsPattern(text.Text),
        MetadataMember.Authors or MetadataMember.Agency or MetadataMember.Section => !IsAddress(text.Text),
        MetadataMember.Image => TruthValues.Read(text) is null,
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

    /// <summary>The text without blanks around it, and without the brackets of a link.</summary>
    private static MetadataText Trim(MetadataText text, MetadataMember member)
    {
        TextRange words = Text.Paragraphs.Trim(text.Text, 0, text.Text.Length);
        if (member is MetadataMember.Authors or MetadataMember.Tags or MetadataMember.Section or MetadataMember.Place)
        {
            TextRange name = WikiLinks.FindName(words.In(text.Text));
            words = Text.Paragraphs.Trim(text.Text, words.Start + name.Start, words.Start + name.End);
        }

        if (words.Length == text.Text.Length)
        {
            return text;
        }

        TextRange content = text.IsVerbatim ? new(text.Content.Start + words.Start, words.Length) : text.Content;
        return text with { Text = words.In(text.Text), Content = content };
    }
}
