using Microsoft.AspNetCore.Http.HttpResults;
using NewsSite.Search;

namespace NewsSite;

/// <summary>Articles, people and quotes as JSON, in the terms of schema.org: the generated types convert themselves.</summary>
internal static class NewsApi
{
    /// <summary>Adds the endpoints below /api.</summary>
    public static void MapNewsApi(this IEndpointRouteBuilder site)
    {
        RouteGroupBuilder api = site.MapGroup("/api").WithTags("News");
        api.MapGet("/articles", ListArticles).WithSummary("The articles, newest first; of one section or tag.");
        api.MapGet("/articles/{**id}", FindArticle).WithSummary("An article: its id is that of its file, such as city/mayor-interview.");
        api.MapGet("/people", () => Actors.All).WithSummary("Everybody who has a name in the articles.");
        api.MapGet("/people/{**id}", FindPerson).WithSummary("A person or body, such as ines-calder.");
        api.MapGet("/quotes", (string? q) => QuoteSearch.Find(q))
            .WithSummary("The quotes in which, or in whose speaker's name, all words stand.");
    }

    private static IEnumerable<Article> ListArticles(string? section, string? tag) => Articles.ByDate.Reverse()
        .Where(article => section is null || article.Folder == section)
        .Where(article => tag is null || article.Tags.Contains(tag));

    private static Results<Ok<Article>, NotFound> FindArticle(string id) =>
        Articles.Find(id) is { } article ? TypedResults.Ok(article) : TypedResults.NotFound();

    private static Results<Ok<Actor>, NotFound> FindPerson(string id) =>
        Actors.FindById(id) is { } person ? TypedResults.Ok(person) : TypedResults.NotFound();
}
