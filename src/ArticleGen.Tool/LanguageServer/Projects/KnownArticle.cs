namespace ArticleGen.Tool.LanguageServer.Projects;

/// <summary>An article of the project by the names it goes by.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Headline">Its headline, or "".</param>
/// <param name="Path">The path of its file.</param>
internal sealed record KnownArticle(string Id, string Headline, string Path);
