namespace Newsroom._1;

/// <summary>Questions about all articles of this library.</summary>
public static class Quoted
{
    /// <summary>All that an actor is quoted with, in the order of the articles' dates.</summary>
    /// <param name="actor">The actor, such as <c>Actors.InesCalder</c>.</param>
    public static IEnumerable<Quote> By(Actor actor) =>
        Articles.ByDate.SelectMany(article => article.Quotes).Where(quote => quote.Speaker == actor);
}
