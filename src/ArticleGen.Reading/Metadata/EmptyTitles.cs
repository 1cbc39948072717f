using ArticleGen.Reading.Markup;

namespace ArticleGen.Reading.Metadata;

/// <summary>Finds a title without a value in front matter, above a text that has no heading either.</summary>
internal static class EmptyTitles
{
    /// <summary>A problem for the first such key, unless another key gives a title.</summary>
    public static IEnumerable<Problem> Find(IReadOnlyList<MetadataEntry> entries, MetadataText? title, PlainView body)
    {
        MetadataEntry? empty = title is not null || body.OwnTitle is not null ? null
            : entries.FirstOrDefault(static entry =>
                entry.Value is MetadataText && MetadataKeys.Find(entry.Key) is { Member: MetadataMember.Title });
        return empty is null ? []
            : [new(ProblemKind.FrontMatterNotUnderstood, empty.KeyRange, empty.Key, "it has no value; write the headline there")];
    }
}
