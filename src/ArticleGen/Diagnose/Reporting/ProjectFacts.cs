namespace ArticleGen.Diagnose.Reporting;

/// <summary>What the rules about a project as a whole look at.</summary>
/// <param name="Articles">How many articles there are.</param>
/// <param name="Actors">How many named actors there are.</param>
/// <param name="TextLength">The UTF-16 code units of text that go into the generated code.</param>
/// <param name="Language">The version of C#.</param>
internal readonly record struct ProjectFacts(int Articles, int Actors, long TextLength, LanguageVersion Language)
{
    /// <summary>The facts of a project.</summary>
    /// <param name="articles">Its articles.</param>
    /// <param name="catalogue">The names of articles and actors.</param>
    /// <param name="language">The version of C#.</param>
    internal static ProjectFacts Collect(ValueList<ArticleModel> articles, Catalogue catalogue, LanguageVersion language) => new(
        catalogue.Articles.Count,
        catalogue.Actors.Count,
        articles.Sum(static article => (long)(article.Text?.Length ?? 0)),
        language);
}
