using ArticleGen.Model;

namespace ArticleGen.Tool.LanguageServer.Projects;

/// <summary>The names in a project, in an order in which they are found by their first letters.</summary>
internal sealed class ProjectNames
{
    private static readonly char[] Gaps = [' ', '\u00A0'];

    private readonly Dictionary<string, KnownArticle> _byId;
    private readonly ImmutableArray<KnownName> _names;

    private ProjectNames(
        ProjectIndex index,
        ImmutableArray<KnownName> names,
        Dictionary<string, KnownArticle> byId,
        IReadOnlyList<NamedActor> actors,
        ImmutableArray<string> tags)
    {
        Index = index;
        _names = names;
        _byId = byId;
        Actors = actors;
        Tags = tags;
        Articles = [.. byId.Values];
    }

    /// <summary>What they were taken from.</summary>
    internal ProjectIndex Index { get; }

    /// <summary>The named actors.</summary>
    internal IReadOnlyList<NamedActor> Actors { get; }

    /// <summary>The articles in the order of their files.</summary>
    internal ImmutableArray<KnownArticle> Articles { get; }

    /// <summary>The tags of the articles, those of most articles first.</summary>
    internal ImmutableArray<string> Tags { get; }

    /// <summary>Takes the names from an index.</summary>
    internal static ProjectNames Create(ProjectIndex index, CancellationToken cancel)
    {
        Catalogue catalogue = index.GetCatalogue(cancel);
        Dictionary<string, KnownArticle> byId = new(StringComparer.OrdinalIgnoreCase);
        Dictionary<string, int> tags = new(StringComparer.OrdinalIgnoreCase);
        foreach (ArticleModel article in index.Articles)
        {
            cancel.ThrowIfCancellationRequested();
            string id = catalogue.File(article).Id;
            byId[id] = new(id, article.Headline, index.GetFile(article).Path);
            foreach (string tag in article.Metadata.Tags)
            {
                tags[tag] = tags.GetValueOrDefault(tag) + 1;
            }
        }

        List<KnownName> names = [.. catalogue.Actors.SelectMany(FindNames)];
        cancel.ThrowIfCancellationRequested();
        names.Sort(Compare);
        return new(
            index,
            [.. names],
            byId,
            catalogue.Actors,
            [.. tags.OrderByDescending(static tag => tag.Value).ThenBy(static tag => tag.Key, StringComparer.Ordinal)
                .Select(static tag => tag.Key)]);
    }

    /// <summary>The names that begin with some letters, or whose last word does, in any case. They are in order.</summary>
    internal IEnumerable<KnownName> FindByPrefix(string prefix)
    {
        int low = 0;
        int high = _names.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (string.Compare(_names[middle].Key, prefix, StringComparison.OrdinalIgnoreCase) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        for (; low < _names.Length && _names[low].Key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase); low++)
        {
            yield return _names[low];
        }
    }

    /// <summary>The actor that goes by a name; null when none does, or when several do and it is the full name of none.</summary>
    internal NamedActor? FindActor(string name)
    {
        NamedActor[] found =
        [
            .. FindByPrefix(name)
                .TakeWhile(known => known.Key.Length == name.Length)
                .Where(static known => known.IsFullName)
                .Select(static known => known.Actor)
                .Distinct(),
        ];
        NamedActor[] full = [.. found.Where(actor => string.Equals(actor.Actor.Name, name, StringComparison.OrdinalIgnoreCase))];
        return full.Length == 1 ? full[0] : found.Length == 1 && full.Length == 0 ? found[0] : null;
    }

    /// <summary>The article with an id, below a folder or as it stands; null when there is none.</summary>
    /// <param name="folder">The folder of the article that names it; "" for none.</param>
    /// <param name="id">The id.</param>
    internal KnownArticle? FindArticle(string folder, string id) =>
        (folder.Length > 0 ? _byId.GetValueOrDefault(folder + "/" + id) : null) ?? _byId.GetValueOrDefault(id);

    private static IEnumerable<KnownName> FindNames(NamedActor actor)
    {
        foreach (string name in actor.Actor.Aliases.Prepend(actor.Actor.Name))
        {
            yield return new(name, name, actor);
        }

        // Somebody types "Cal" and means Ines Calder.
        string full = actor.Actor.Name;
        int last = actor.Actor.Kind == ActorKind.Person ? full.LastIndexOfAny(Gaps) : -1;
        if (last > 0)
        {
            yield return new(full[(last + 1)..], full, actor);
        }
    }

    private static int Compare(KnownName one, KnownName other)
    {
        int order = string.Compare(one.Key, other.Key, StringComparison.OrdinalIgnoreCase);
        return order != 0 ? order
            : other.Actor.ArticleIds.Count.CompareTo(one.Actor.ArticleIds.Count) is var more and not 0 ? more
            : string.CompareOrdinal(one.Text, other.Text);
    }
}
