namespace ArticleGen.Model;

/// <summary>
/// Makes one catalogue after another, as somebody edits articles. What an edit leaves as it was is taken from the one before.
/// </summary>
/// <remarks>
/// A catalogue depends on its summaries and on which actors are asked for alone, whatever was made before. Any thread may ask. What is kept
/// is one object; the names in it are filled in when they are first asked for, and every thread would fill in the same. A named actor is
/// checked before it is used again.
/// </remarks>
internal sealed class CatalogueMaker
{
    private volatile Made? _last;

    /// <summary>Lists what is in the articles, whatever order they come in.</summary>
    /// <param name="summaries">The articles.</param>
    /// <param name="properties">Which actors have properties.</param>
    /// <param name="cancel">Ends the work.</param>
    internal Catalogue Make(IReadOnlyList<ArticleSummary> summaries, ActorProperties properties, CancellationToken cancel)
    {
        Made? before = _last;
        IReadOnlyList<ArticleSummary> ordered = FileOrder.Of(summaries, static summary => summary.Item.Key);
        ValueList<NamedFile> articles = before is not null && HaveSameFiles(before.Summaries, ordered)
            ? before.Catalogue.Articles
            : Name(ordered, before?.Catalogue.Articles ?? ValueList<NamedFile>.Empty);
        ActorMerger merger = ActorMerger.Merge(articles, ordered, before?.Merger, cancel);
        Catalogue catalogue = new(
            articles, merger.Named(properties, cancel), properties, merger.CountAsking(properties), before?.Catalogue);
        _last = new(ordered, merger, catalogue);
        return catalogue;
    }

    private static bool HaveSameFiles(IReadOnlyList<ArticleSummary> before, IReadOnlyList<ArticleSummary> now)
    {
        if (before.Count != now.Count)
        {
            return false;
        }

        for (int i = 0; i < now.Count; i++)
        {
            if (!ReferenceEquals(before[i], now[i]) && (before[i].Date != now[i].Date || before[i].Item != now[i].Item))
            {
                return false;
            }
        }

        return true;
    }

    private static ValueList<NamedFile> Name(IReadOnlyList<ArticleSummary> summaries, ValueList<NamedFile> before)
    {
        ValueList<NamedFile> articles = ArticleNames.Assign(summaries.Select(static summary => summary.Item).ToList());
        int[] ranks = Rank(summaries);
        NamedFile[] named = new NamedFile[articles.Count];
        int old = 0;
        for (int i = 0; i < named.Length; i++)
        {
            NamedFile article = articles[i] with { DateRank = ranks[i] };
            while (old < before.Count && string.CompareOrdinal(before[old].Key, article.Key) < 0)
            {
                old++;
            }

            // The same object, so that nobody has to compare it.
            named[i] = old < before.Count && before[old] == article ? before[old] : article;
        }

        return named.ToValueList();
    }

    // By date, those without one last; what is of one date stays in the order of the files.
    private static int[] Rank(IReadOnlyList<ArticleSummary> summaries)
    {
        int[] ranks = new int[summaries.Count];
        int rank = 0;
        foreach (int number in Enumerable.Range(0, ranks.Length).OrderBy(number => summaries[number].Date ?? DateTime.MaxValue))
        {
            ranks[number] = rank++;
        }

        return ranks;
    }

    private sealed record Made(IReadOnlyList<ArticleSummary> Summaries, ActorMerger Merger, Catalogue Catalogue);
}
