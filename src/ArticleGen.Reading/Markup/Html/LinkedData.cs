namespace ArticleGen.Reading.Markup.Html;

/// <summary>Finds what the JSON-LD of a page says about its article.</summary>
internal static class LinkedData
{
    private static readonly HashSet<string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        "AdvertiserContentArticle", "AnalysisNewsArticle", "Article", "AskPublicNewsArticle", "BackgroundNewsArticle", "BlogPosting",
        "LiveBlogPosting", "NewsArticle", "OpinionNewsArticle", "Report", "ReportageNewsArticle", "ReviewNewsArticle", "SatiricalArticle",
        "ScholarlyArticle", "TechArticle",
    };

    /// <summary>
    /// The entries of the first article in these values, in the order of the file. Its people and organizations are their names, its
    /// images their addresses.
    /// </summary>
    public static IReadOnlyList<MetadataEntry> Read(MetadataList values, CancellationToken cancel)
    {
        List<MetadataMap> things = FindThings(values, cancel);
        Dictionary<string, MetadataValue> namesById = new(StringComparer.Ordinal);
        foreach (MetadataMap thing in things)
        {
            cancel.ThrowIfCancellationRequested();
            if (Find(thing, "@id") is MetadataText id && Find(thing, "name") is { } name)
            {
                namesById[id.Text] = name;
            }
        }

        return things.Find(IsArticle) is { } article ? ReadArticle(article, namesById, cancel) : [];
    }

    /// <summary>The things that are described: those of all lists and of each graph.</summary>
    private static List<MetadataMap> FindThings(MetadataList values, CancellationToken cancel)
    {
        List<MetadataMap> things = [];
        Stack<MetadataValue> waiting = new();
        waiting.Push(values);
        while (waiting.Count > 0)
        {
            cancel.ThrowIfCancellationRequested();
            MetadataValue value = waiting.Pop();
            if (value is MetadataList list)
            {
                foreach (MetadataValue item in list.Items.Reverse())
                {
                    waiting.Push(item);
                }
            }
            else if (value is MetadataMap map)
            {
                things.Add(map);
                if (Find(map, "@graph") is { } graph)
                {
                    waiting.Push(graph);
                }
            }
        }

        return things;
    }

    private static bool IsArticle(MetadataMap thing) => Find(thing, "@type") switch
    {
        MetadataText type => Types.Contains(type.Text),
        MetadataList types => types.Items.OfType<MetadataText>().Any(static type => Types.Contains(type.Text)),
        _ => false,
    };

    private static List<MetadataEntry> ReadArticle(
        MetadataMap article,
        Dictionary<string, MetadataValue> namesById,
        CancellationToken cancel)
    {
        List<MetadataEntry> entries = [];
        foreach (MetadataEntry entry in article.Entries)
        {
            cancel.ThrowIfCancellationRequested();
            MetadataValue? value = entry.Key switch
            {
                "headline" or "datePublished" or "dateModified" or "description" => entry.Value as MetadataText,
                "articleSection" or "keywords" => Flatten(entry.Value, static _ => null),
                "inLanguage" => Flatten(entry.Value, static map => Find(map, "alternateName") ?? Find(map, "name")),
                "image" => Flatten(entry.Value, static map => Find(map, "url") ?? Find(map, "contentUrl")),
                "author" or "creator" or "publisher" => Flatten(entry.Value, map => FindName(map, namesById)),
                _ => null,
            };
            if (value is not null and not MetadataText { IsNull: true })
            {
                entries.Add(entry with { Value = value });
            }
        }

        return entries;
    }

    private static MetadataValue? FindName(MetadataMap map, Dictionary<string, MetadataValue> namesById) =>
        Find(map, "name") ?? (Find(map, "@id") is MetadataText id && namesById.TryGetValue(id.Text, out MetadataValue? name) ? name : null);

    /// <summary>Single values, or a list of them: of a map the value that stands for it.</summary>
    private static MetadataValue? Flatten(MetadataValue value, Func<MetadataMap, MetadataValue?> choose)
    {
        if (value is not MetadataList list)
        {
            return FlattenOne(value, choose);
        }

        ValueList<MetadataValue> items = ValueList<MetadataValue>.Of(
            list.Items.Select(item => FlattenOne(item, choose)).OfType<MetadataValue>());
        return items.Count == 0 ? null : new MetadataList(list.Range, items);
    }

    private static MetadataText? FlattenOne(MetadataValue value, Func<MetadataMap, MetadataValue?> choose) =>
        (value is MetadataMap map ? choose(map) : value) switch
        {
            MetadataText text => text,
            MetadataList list => list.Items.OfType<MetadataText>().FirstOrDefault(),
            _ => null,
        };

    private static MetadataValue? Find(MetadataMap map, string key) =>
        map.Entries.FirstOrDefault(entry => entry.Key == key)?.Value;
}
