using ArticleGen.Model;
using ArticleGen.Tool.Input;
using ArticleGen.Tool.LanguageServer.Projects;

namespace ArticleGen.Tool.LanguageServer.Articles;

/// <summary>Where the articles of a project tell who an actor is.</summary>
/// <param name="File">The article.</param>
/// <param name="Words">The words in it.</param>
internal sealed record ActorHome(ArticleFile File, TextRange Words)
{
    /// <summary>The introduction in the first article that gives the actor a role, else in the first one; null without articles.</summary>
    internal static ActorHome? Find(ProjectIndex index, ActorModel actor)
    {
        IReadOnlyList<ActorInArticle> places = index.FindPlaces(actor);
        if (places.Count == 0)
        {
            return null;
        }

        ActorInArticle place = places.Where(static place => place.Who.Roles.Count > 0).Concat(places).First();
        ArticleFile file = index.GetFile(place.Article);
        string text = file.GetText()?.ToString() ?? "";
        return Introduction.Find(text, place.Who.Name, place.Mentions) is { } words ? new(file, words) : null;
    }
}
