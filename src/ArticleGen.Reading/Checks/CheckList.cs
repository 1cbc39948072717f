namespace ArticleGen.Reading.Checks;

/// <summary>The checks that look at the whole article. Each is a class of this folder, and a line here.</summary>
/// <remarks>Problems are put in the order of the text afterwards: no check depends on those before it.</remarks>
internal static class CheckList
{
    private static readonly Action<WholeArticle, List<Problem>>[] All =
    [
        StructureProblems.Find,
        NameSpellings.Find,
        HeadlineQuotes.Find,
        ReopenedQuotations.Find,
        OtherLanguage.Find,
    ];

    /// <summary>Adds what the checks find.</summary>
    public static void Run(WholeArticle article, List<Problem> problems)
    {
        foreach (Action<WholeArticle, List<Problem>> check in All)
        {
            check(article, problems);
        }
    }
}
