namespace ArticleGen.Accuracy.Scoring;

/// <summary>The figures for general news: what was said, in whose words, and who that is.</summary>
internal static class StatementFigures
{
    /// <summary>The shares of a statement that a quote has to cover to count as found.</summary>
    private static readonly double[] Shares = [0.3, 0.8];

    public static IEnumerable<Figure> Of(IReadOnlyList<ReadArticle> articles)
    {
        foreach (double share in Shares)
        {
            List<StatementMatch> matches = [.. articles.SelectMany(article => StatementMatch.Of(article, share))];
            List<StatementMatch> found = [.. matches.Where(match => match.IsFound)];
            Ratio quotes = new(found.Count, matches.Count(match => match.Read is not null), matches.Count(match => match.Gold is not null));
            string name = FormattableString.Invariant($"quotes >{share}");
            yield return new Figure($"{name} precision", quotes.Precision, $"{quotes.Right} of {quotes.Given} read");
            yield return new Figure($"{name} recall", quotes.Recall, $"{quotes.Right} of {quotes.Wanted} marked");
            yield return new Figure($"{name} F1", quotes.F1, "");
            int words = found.Count(match => match.HasRightWords);
            yield return new Figure($"{name} speaker", Ratio.Of(words, found.Count), $"{words} of {found.Count}");
            int named = found.Count(match => match.NamesSomebody);
            int right = found.Count(match => match.IsRightActor);
            yield return new Figure($"{name} who", Ratio.Of(right, named), $"{right} of {named}");
        }
    }
}
