using ArticleGen.Files;
using ArticleGen.Model;
using ArticleGen.Tool.Input;

namespace ArticleGen.Tool.LanguageServer.Projects;

/// <summary>Who and what is in the articles of a project at one moment, made from all of them.</summary>
internal sealed class FullIndex
{
    private readonly Dictionary<ActorKey, List<ActorInArticle>> _places;
    private readonly Dictionary<string, ArticleFile> _files;
    private readonly Dictionary<string, ArticleModel> _articles;

    private FullIndex(
        ValueList<ArticleModel> articles, Dictionary<ActorKey, List<ActorInArticle>> places, Dictionary<string, ArticleFile> files)
    {
        Articles = articles;
        _places = places;
        _files = files;
        _articles = articles.ToDictionary(static article => article.Item.Key, StringComparer.Ordinal);
    }

    /// <summary>The articles in the order of their files, drafts among them.</summary>
    internal ValueList<ArticleModel> Articles { get; }

    /// <summary>Puts the actors of all articles together.</summary>
    internal static FullIndex Create(ArticleSet set, CancellationToken cancel)
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

        return new(articles, places, files);
    }

    /// <summary>The article with a key; null where there was none.</summary>
    internal ArticleModel? FindArticle(string key) => _articles.GetValueOrDefault(key);

    /// <summary>The file of an article.</summary>
    internal ArticleFile GetFile(string key) => _files[key];

    /// <summary>Where a named actor is, in the order of the articles.</summary>
    internal IReadOnlyList<ActorInArticle> FindPlaces(ActorKey actor) =>
        _places.TryGetValue(actor, out List<ActorInArticle>? places) ? places : [];
}
