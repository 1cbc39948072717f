namespace ArticleGen.Tool.Statistics;

/// <summary>Counts quotes and articles by a name. Articles are to be added one after the other.</summary>
internal sealed class TallyCounter
{
    private readonly Dictionary<string, Count> _counts = new(StringComparer.Ordinal);

    /// <summary>The names with their counts: those of the most quotes first, then of the most articles, then by name.</summary>
    internal IReadOnlyList<Tally> Most =>
    [
        .. Tallies.OrderByDescending(static tally => tally.Quotes)
            .ThenByDescending(static tally => tally.Articles)
            .ThenBy(static tally => tally.Name, StringComparer.Ordinal),
    ];

    /// <summary>The names with their counts, in the order of the names.</summary>
    internal IReadOnlyList<Tally> ByName => [.. Tallies.OrderBy(static tally => tally.Name, StringComparer.Ordinal)];

    private IEnumerable<Tally> Tallies => _counts.Select(static count => new Tally(count.Key, count.Value.Quotes, count.Value.Articles));

    /// <summary>Counts quotes of an article.</summary>
    /// <param name="name">What they have in common.</param>
    /// <param name="article">The number of the article.</param>
    /// <param name="quotes">How many there are; none where only the article counts.</param>
    internal void Add(string name, int article, int quotes)
    {
        if (!_counts.TryGetValue(name, out Count? count))
        {
            _counts.Add(name, count = new());
        }

        count.Quotes += quotes;
        count.Articles += count.LastArticle == article ? 0 : 1;
        count.LastArticle = article;
    }

    private sealed class Count
    {
        internal int Quotes { get; set; }

        internal int Articles { get; set; }

        internal int LastArticle { get; set; } = -1;
    }
}
