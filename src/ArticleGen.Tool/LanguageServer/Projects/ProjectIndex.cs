using ArticleGen.Diagnose.Reporting;
using ArticleGen.Files;
using ArticleGen.Model;
using ArticleGen.Settings;
using ArticleGen.Tool.Input;

namespace ArticleGen.Tool.LanguageServer.Projects;

/// <summary>Who and what is in the articles of a project, as the generated types have them.</summary>
/// <remarks>
/// Where few articles have changed, an index shares the rest with the one before it: what was made from all articles stays, and the
/// changed ones are looked at beside it.
/// </remarks>
internal sealed class ProjectIndex
{
    // Each question goes through the changed articles.
    private const int MostChanged = 64;

    private static readonly ImmutableSortedDictionary<string, ChangedArticle> Unchanged =
        ImmutableSortedDictionary.Create<string, ChangedArticle>(StringComparer.Ordinal);

    private readonly ImmutableArray<ArticleFile> _files;
    private readonly FullIndex _whole;
    private readonly ImmutableSortedDictionary<string, ChangedArticle> _changed;
    private readonly MadeOnce<Catalogue> _catalogue;

    private ProjectIndex(
        ImmutableArray<ArticleFile> files, FullIndex whole, ImmutableSortedDictionary<string, ChangedArticle> changed)
    {
        _files = files;
        _whole = whole;
        _changed = changed;
        _catalogue = new(cancel => Catalogue.Create(
            [.. Articles.Select(static article => article.Summary)], ActorProperties.Frequent, cancel));
    }

    /// <summary>The articles in the order of their files, drafts among them.</summary>
    internal IEnumerable<ArticleModel> Articles => _changed.Count == 0
        ? _whole.Articles
        : FileOrder.Of(
            [
                .. _whole.Articles.Where(article => !_changed.ContainsKey(article.Item.Key)),
                .. _changed.Values.Select(static changed => changed.Article).OfType<ArticleModel>(),
            ],
            static article => article.Item.Key);

    /// <summary>Puts the actors of all articles together.</summary>
    internal static ProjectIndex Create(ArticleSet set, CancellationToken cancel) =>
        new(set.Files, FullIndex.Create(set, cancel), Unchanged);

    /// <summary>The index after a few files have changed; null where it has to be made from all files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="known">What is known of them.</param>
    /// <param name="cancel">Ends the work.</param>
    internal ProjectIndex? Follow(ImmutableArray<ArticleFile> files, ProjectFiles known, CancellationToken cancel)
    {
        if (files.Length != _files.Length)
        {
            return null;
        }

        ImmutableSortedDictionary<string, ChangedArticle> changed = _changed;
        for (int i = 0; i < files.Length; i++)
        {
            if (ReferenceEquals(files[i], _files[i]))
            {
                continue;
            }

            // All articles are read with the words of a lexicon.
            if (known.FindItem(files[i]) is not { Item: { } item, IsLexicon: false, IsSchema: false } || changed.Count > MostChanged)
            {
                return null;
            }

            changed = changed.SetItem(
                item.Key, new(files[i], known.ReadArticle(files[i], cancel), _whole.FindArticle(item.Key)));
        }

        return ReferenceEquals(changed, _changed) ? this : new(files, _whole, changed);
    }

    /// <summary>The names of the articles and of the actors. Made once, from all articles.</summary>
    internal Catalogue GetCatalogue(CancellationToken cancel) => _catalogue.Get(cancel);

    /// <summary>The file of an article.</summary>
    internal ArticleFile GetFile(ArticleModel article) =>
        _changed.TryGetValue(article.Item.Key, out ChangedArticle? changed) ? changed.File : _whole.GetFile(article.Item.Key);

    /// <summary>
    /// Where an actor is, in the order of the articles. Somebody without a name is in one article alone, and nowhere in this list.
    /// </summary>
    internal IReadOnlyList<ActorInArticle> FindPlaces(ActorModel actor)
    {
        if (!actor.IsNamed)
        {
            return [];
        }

        ActorKey key = ActorKey.From(actor);
        IReadOnlyList<ActorInArticle> places = _whole.FindPlaces(key);

        // Most changes have nothing to do with an actor, who may be in thousands of articles.
        return !_changed.Values.Any(changed => FindPlaces(changed.Article, key).Concat(FindPlaces(changed.Before, key)).Any()) ? places
            : [
                .. places.Where(place => !_changed.ContainsKey(place.Article.Item.Key))
                    .Concat(_changed.Values.SelectMany(changed => FindPlaces(changed.Article, key)))
                    .OrderBy(static place => place.Article.Item.Key, StringComparer.Ordinal),
            ];
    }

    /// <inheritdoc cref="FindPlaces(ActorModel)"/>
    internal IReadOnlyList<ActorInArticle> FindPlaces(ActorReading actor) =>
        FindPlaces(new ActorModel(actor.Name, actor.Kind, actor.Roles, actor.Aliases, actor.Pronouns));

    private static IEnumerable<ActorInArticle> FindPlaces(ArticleModel? article, ActorKey key)
    {
        for (int i = 0; i < (article?.Actors.Count ?? 0); i++)
        {
            if (article!.Actors[i].IsNamed && ActorKey.From(article.Actors[i]).Equals(key))
            {
                yield return new(article, i);
            }
        }
    }

    /// <summary>An article that has changed.</summary>
    /// <param name="File">Its file as it is now.</param>
    /// <param name="Article">The article; null where the file has no text any more.</param>
    /// <param name="Before">What it was when all articles were put together; null where the file had no text.</param>
    private sealed record ChangedArticle(ArticleFile File, ArticleModel? Article, ArticleModel? Before);
}
