using ArticleGen.Files;
using ArticleGen.Model;
using ArticleGen.Tool.Input;

namespace ArticleGen.Tool.LanguageServer.Projects;

/// <summary>Who and what is in the articles of a project, as the generated types have them.</summary>
internal sealed class ProjectIndex
{
    private readonly Dictionary<ActorKey, List<ActorInArticle>> _places;

    private readonly Dictionary<string, ArticleFile> _files;

    private ProjectIndex(
        ValueList<ArticleModel> articles,
        Catalogue catalogue,
        Dictionary<ActorKey, List<ActorInArticle>> places,
        Dictionary<string, ArticleFile> files)
    {
        _files = files;
        Articles = articles;
        Catalogue = catalogue;
        _places = places;
    }

    /// <summary>The articles in the order of their files, drafts among them.</summary>
    internal ValueList<ArticleModel> Articles { get; }

    /// <summary>Their names and those of the actors.</summary>
    internal Catalogue Catalogue { get; }

    /// <summary>Puts the actors of all articles together.</summary>
    internal static ProjectIndex Create(ArticleSet set, CancellationToken cancel)
    {
        ProjectFiles listed = set.Known;
        Dictionary<string, ArticleFile> files = new(StringComparer.Ordinal);
        foreach (ArticleFile file in set.Files)
        {
            if (listed.FindItem(file).Item is { } item)
            {
                files.TryAdd(item.Key, file);
            }
        }

        ValueList<ArticleModel> articles = listed.ReadArticlesAndDrafts(cancel);
        Dictionary<ActorKey, List<ActorInArticle>> places = [];
        foreach (ArticleModel article in articles)
        {
            cancel.ThrowIfCancellationRequested();
            for (int i = 0; i < article.Actors.Count; i++)
            {
                if (article.Actors[i].IsNamed)
                {
                    ActorKey key = ActorKey.From(article.Actors[i]);
                    if (!places.TryGetValue(key, out List<ActorInArticle>? known))
                    {
                        places.Add(key, known = []);
                    }

                    known.Add(new(article, i));
                }
            }
        }

        return new(articles, Catalogue.Create(articles.Select(static article => article.Summary).ToValueList(), cancel), places, files);
    }

    /// <summary>The file of an article.</summary>
    internal ArticleFile GetFile(ArticleModel article) => _files[article.Item.Key];

    /// <summary>
    /// Where an actor is, in the order of the articles. Somebody without a name is in one article alone, and nowhere in this list.
    /// </summary>
    internal IReadOnlyList<ActorInArticle> FindPlaces(ActorModel actor) =>
        actor.IsNamed && _places.TryGetValue(ActorKey.From(actor), out List<ActorInArticle>? places) ? places : [];
}

/// <summary>An actor in one article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Actor">The actor's index in it.</param>
internal readonly record struct ActorInArticle(ArticleModel Article, int Actor)
{
    /// <summary>Where the article mentions the actor.</summary>
    internal ValueList<TextRange> Mentions => Article.Mentions[Actor];

    /// <summary>What the actor says there: the indexes in <see cref="ArticleModel.Attributions"/>, acts and thoughts among them.</summary>
    internal IEnumerable<QuoteReading> Attributions
    {
        get
        {
            int actor = Actor;
            return Article.Attributions.Where(quote => quote.Speaker == actor);
        }
    }
}
