using ArticleGen.Reading.Markup;

namespace ArticleGen.Reading.Metadata;

/// <summary>Reads the names of people whom metadata describes by maps: {first: Mara, last: Quinn}, {tom: {name: Tom Hale}}.</summary>
internal static class PersonNames
{
    // As MetadataKeys.Normalize writes them.
    private static readonly string[] FirstKeys = ["first", "firstname", "given", "givenname", "forename"];
    private static readonly string[] LastKeys = ["last", "lastname", "family", "familyname", "surname"];

    /// <summary>The name that a map gives in two parts, or the one part it has; null when it has none.</summary>
    public static MetadataText? Join(MetadataMap map)
    {
        MetadataText? first = FindPart(map, FirstKeys);
        MetadataText? last = FindPart(map, LastKeys);
        if (first is null || last is null)
        {
            return first ?? last;
        }

        string name = $"{first.Text} {last.Text}";
        return new MetadataText(name, Cover(first.Range, last.Range), Cover(first.Content, last.Content), first.Style);
    }

    /// <summary>The people in a map that has one of them behind each key; none when anything else stands behind a key.</summary>
    public static IEnumerable<MetadataValue> FindPeople(MetadataMap map) =>
        map.Entries.All(static entry => entry.Value is MetadataMap) ? map.Entries.Select(static entry => entry.Value) : [];

    private static MetadataText? FindPart(MetadataMap map, string[] keys) =>
        map.Entries.FirstOrDefault(entry => Array.IndexOf(keys, MetadataKeys.Normalize(entry.Key)) >= 0)?.Value
            is MetadataText { IsNull: false } part && part.Text.Trim().Length > 0 ? part : null;

    private static TextRange Cover(TextRange one, TextRange other) =>
        TextRange.Between(Math.Min(one.Start, other.Start), Math.Max(one.End, other.End));
}
