namespace ArticleGen.Model;

/// <summary>
/// The named actors of all articles, put together. After an edit only those are put together anew that the edited articles mention.
/// </summary>
internal sealed class ActorMerger
{
    // Where more articles have changed than sixteen and an eighth of all together, everything is made anew.
    private const int FewChanges = 16;
    private const int PartOfAll = 8;

    private readonly ValueList<NamedFile> _articles;
    private readonly IReadOnlyList<ArticleSummary> _summaries;
    private readonly Dictionary<ActorKey, MergedActor> _actors;
    private readonly List<MergedActor> _sorted;

    private ActorMerger(
        ValueList<NamedFile> articles,
        IReadOnlyList<ArticleSummary> summaries,
        Dictionary<ActorKey, MergedActor> actors,
        List<MergedActor> sorted)
    {
        _articles = articles;
        _summaries = summaries;
        _actors = actors;
        _sorted = sorted;
    }

    /// <summary>Puts the actors together.</summary>
    /// <param name="articles">The articles in their order.</param>
    /// <param name="summaries">The same articles, with their actors.</param>
    /// <param name="before">What was made of them before an edit; null at the first time.</param>
    /// <param name="cancel">Ends the work.</param>
    internal static ActorMerger Merge(
        ValueList<NamedFile> articles, IReadOnlyList<ArticleSummary> summaries, ActorMerger? before, CancellationToken cancel)
    {
        if (before is not null && before.FindChanges(articles, summaries) is { } changes)
        {
            return before.Update(articles, summaries, changes);
        }

        Dictionary<ActorKey, List<ActorPart>> parts = [];
        for (int i = 0; i < articles.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            Add(parts, articles[i], summaries[i].Actors);
        }

        Dictionary<ActorKey, MergedActor> actors = new(parts.Count);
        foreach (KeyValuePair<ActorKey, List<ActorPart>> actor in parts)
        {
            cancel.ThrowIfCancellationRequested();
            actors.Add(actor.Key, new(actor.Value));
        }

        List<MergedActor> sorted = [.. actors.Values];
        sorted.Sort(MergedActor.Compare);
        return new(articles, summaries, actors, sorted);
    }

    /// <summary>The actors, people before organizations before places, each with the name of a property of its own.</summary>
    /// <param name="properties">Which of them have the property.</param>
    /// <param name="cancel">Ends the work.</param>
    internal ValueList<NamedActor> Named(ActorProperties properties, CancellationToken cancel)
    {
        string[] ids = ActorIds.Assign([.. _sorted.Select(static actor => (actor.Kind, actor.WantedId))]);
        UniqueNames names = new();
        NamedActor[] named = new NamedActor[_sorted.Count];
        bool[] hasProperty = PropertyLimit.Choose(
            [.. _sorted.Select(actor => actor.Asks(properties) ? actor.ArticleCount : (int?)null)],
            PropertyLimit.FindMost(properties));
        // Actors that have a property get their names first, so that there is no Paris_2 without a Paris.
        Name(thoseWithProperty: true);
        Name(thoseWithProperty: false);

        return named.ToValueList();

        void Name(bool thoseWithProperty)
        {
            for (int i = 0; i < named.Length; i++)
            {
                cancel.ThrowIfCancellationRequested();
                if (hasProperty[i] == thoseWithProperty)
                {
                    string property = _sorted[i].WantedProperty;
                    string own = names.TryTake(property) ? property : names.TakeNumbered(property, "_");
                    named[i] = _sorted[i].WithNames(ids[i], own, thoseWithProperty);
                }
            }
        }
    }

    /// <summary>How many of the actors are to have a property, if the limit allows it.</summary>
    internal int CountAsking(ActorProperties properties) => _sorted.Count(actor => actor.Asks(properties));

    private static void Add(Dictionary<ActorKey, List<ActorPart>> parts, NamedFile article, ValueList<ActorModel> actors)
    {
        for (int i = 0; i < actors.Count; i++)
        {
            ActorKey key = ActorKey.From(actors[i]);
            if (!parts.TryGetValue(key, out List<ActorPart>? known))
            {
                parts.Add(key, known = new(1));
            }

            known.Add(new(article, actors[i]));
        }
    }

    // Null where there are many.
    private List<ChangedArticle>? FindChanges(ValueList<NamedFile> articles, IReadOnlyList<ArticleSummary> summaries)
    {
        List<ChangedArticle> changes = [];
        int old = 0;
        int now = 0;
        while (old < _articles.Count || now < articles.Count)
        {
            int order = old == _articles.Count ? 1
                : now == articles.Count ? -1
                : string.CompareOrdinal(_articles[old].Key, articles[now].Key);
            if (order != 0 || !IsSame(_articles[old], articles[now]) || !_summaries[old].Actors.Equals(summaries[now].Actors))
            {
                changes.Add(new(order <= 0 ? old : -1, order >= 0 ? now : -1));
                if (changes.Count > FewChanges + (articles.Count / PartOfAll))
                {
                    return null;
                }
            }

            old += order <= 0 ? 1 : 0;
            now += order >= 0 ? 1 : 0;
        }

        return changes;
    }

    // As far as actors know of an article. Its place by date moves whenever another one is added.
    private static bool IsSame(NamedFile one, NamedFile other) => ReferenceEquals(one, other)
        || (one.HasProperty == other.HasProperty && one.Id == other.Id && one.Class == other.Class && one.Property == other.Property);

    private ActorMerger Update(ValueList<NamedFile> articles, IReadOnlyList<ArticleSummary> summaries, List<ChangedArticle> changes)
    {
        Dictionary<ActorKey, List<ActorPart>> parts = [];
        HashSet<string> changed = new(StringComparer.Ordinal);
        foreach (ChangedArticle change in changes)
        {
            if (change.Old >= 0)
            {
                changed.Add(_articles[change.Old].Key);
                foreach (ActorModel actor in _summaries[change.Old].Actors)
                {
                    parts[ActorKey.From(actor)] = [];
                }
            }
        }

        foreach (ChangedArticle change in changes.Where(static change => change.Now >= 0))
        {
            Add(parts, articles[change.Now], summaries[change.Now].Actors);
        }

        Dictionary<ActorKey, MergedActor> actors = new(_actors);
        HashSet<MergedActor> gone = [];
        List<MergedActor> made = [];
        foreach (KeyValuePair<ActorKey, List<ActorPart>> actor in parts)
        {
            IEnumerable<ActorPart> all = actor.Value;
            if (actors.TryGetValue(actor.Key, out MergedActor? known))
            {
                gone.Add(known);
                actors.Remove(actor.Key);
                all = known.Parts.Where(part => !changed.Contains(part.Article.Key))
                    .Concat(actor.Value)
                    .OrderBy(static part => part.Article.Key, StringComparer.Ordinal);
            }

            List<ActorPart> left = [.. all];
            if (left.Count > 0)
            {
                MergedActor merged = new(left);
                actors.Add(actor.Key, merged);
                made.Add(merged);
            }
        }

        List<MergedActor> sorted = [.. _sorted.Where(actor => !gone.Contains(actor))];
        foreach (MergedActor actor in made)
        {
            sorted.Insert(~sorted.BinarySearch(actor, Comparer<MergedActor>.Create(MergedActor.Compare)), actor);
        }

        return new(articles, summaries, actors, sorted);
    }

    /// <summary>An article that is another one now: its places in the lists before and after, -1 for none.</summary>
    private readonly record struct ChangedArticle(int Old, int Now);
}
