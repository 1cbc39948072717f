namespace ArticleGen.Model;

/// <summary>
/// What the lists of all articles and all actors need of one article: an edit that does not change this does not change the lists.
/// </summary>
/// <param name="Item">The file.</param>
/// <param name="Date">When it was published, as far as it says so; null without a year.</param>
/// <param name="Actors">The named actors.</param>
internal sealed record ArticleSummary(ArticleItem Item, DateTime? Date, ValueList<ActorModel> Actors);
