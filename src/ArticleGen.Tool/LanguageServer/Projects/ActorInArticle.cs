using ArticleGen.Model;

namespace ArticleGen.Tool.LanguageServer.Projects;

/// <summary>An actor in one article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Actor">The actor's index in it.</param>
internal readonly record struct ActorInArticle(ArticleModel Article, int Actor)
{
    /// <summary>Where the article mentions the actor.</summary>
    internal ValueList<TextRange> Mentions => Article.Mentions[Actor];

    /// <summary>What the article calls the actor.</summary>
    internal ActorModel Who => Article.Actors[Actor];

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
