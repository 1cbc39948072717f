namespace ArticleGen.Model;

/// <summary>Whether the project lists any article, if only one that cannot be read or a draft that is left out.</summary>
internal sealed record ArticlePresence(bool HasArticles);
