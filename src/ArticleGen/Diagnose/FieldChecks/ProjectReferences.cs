using System.Collections.Concurrent;

namespace ArticleGen.Diagnose.FieldChecks;

/// <summary>
/// The articles and actors of a project, as its fields refer to them. Found in the same way as the generated code finds them.
/// </summary>
internal sealed class ProjectReferences
{
    private readonly Dictionary<string, string> _articles = new(StringComparer.OrdinalIgnoreCase);

    // Null stands for what more than one goes by.
    private readonly Dictionary<string, NamedActor?> _actors = new(StringComparer.OrdinalIgnoreCase);

    // When an article gets another id, many may still name the old one: it is looked for once.
    private readonly ConcurrentDictionary<(string Folder, string Id), string?> _nearestArticles = new();
    private readonly ConcurrentDictionary<string, string?> _nearestActors = new(StringComparer.Ordinal);

    private ProjectReferences(Catalogue catalogue)
    {
        foreach (NamedFile article in catalogue.Articles)
        {
            _articles[article.Id] = article.Id;
        }

        Dictionary<string, NamedActor?> aliases = new(StringComparer.OrdinalIgnoreCase);
        foreach (NamedActor actor in catalogue.Actors)
        {
            Add(_actors, actor.Actor.Name, actor);
            foreach (string alias in actor.Actor.Aliases)
            {
                Add(aliases, alias, actor);
            }
        }

        foreach (KeyValuePair<string, NamedActor?> alias in aliases.Where(alias => !_actors.ContainsKey(alias.Key)))
        {
            _actors.Add(alias.Key, alias.Value);
        }
    }

    /// <summary>These articles and their actors.</summary>
    internal static ProjectReferences Find(ValueList<ArticleModel> articles, CancellationToken cancel) =>
        new(Catalogue.Create(articles.Select(static article => article.Summary).ToValueList(), ActorProperties.Frequent, cancel));

    /// <summary>Whether there is an article with this id, below the folder of the article that names it or as it stands.</summary>
    internal bool HasArticle(string folder, string id) =>
        (folder.Length > 0 && _articles.ContainsKey(folder + "/" + id)) || _articles.ContainsKey(id);

    /// <summary>How many actors go by a name or an alias: none, one, or more than one.</summary>
    internal int CountActors(string name) => !_actors.TryGetValue(name, out NamedActor? actor) ? 0 : actor is null ? 2 : 1;

    /// <summary>The id that was most likely meant, as an article in the folder names it; null when none is near.</summary>
    internal string? FindNearestArticle(string folder, string id) => _nearestArticles.GetOrAdd(
        (folder, id),
        key => NearestName.Find(key.Id, FindInFolder(key.Folder).Concat(_articles.Keys)));

    /// <summary>The name that was most likely meant; null when none is near.</summary>
    internal string? FindNearestActor(string name) => _nearestActors.GetOrAdd(
        name,
        written => NearestName.Find(written, _actors.Where(static actor => actor.Value is not null).Select(static actor => actor.Key)));

    // As an article in the folder may name them.
    private IEnumerable<string> FindInFolder(string folder) => folder.Length == 0 ? []
        : _articles.Keys.Where(id => id.StartsWith(folder + "/", StringComparison.Ordinal)).Select(id => id.Substring(folder.Length + 1));

    private static void Add(Dictionary<string, NamedActor?> known, string name, NamedActor actor) =>
        known[name] = known.TryGetValue(name, out NamedActor? other) && !ReferenceEquals(other, actor) ? null : actor;
}
