namespace ArticleGen.Accuracy.Scoring;

/// <summary>The figures for the people and the organizations that articles name.</summary>
internal static class NameFigures
{
    public static IEnumerable<Figure> Of(IReadOnlyList<ReadArticle> articles) =>
        [.. OfKind("people", articles, NameMatch.People), .. OfKind("organizations", articles, NameMatch.Organizations)];

    private static IEnumerable<Figure> OfKind(string name, IReadOnlyList<ReadArticle> articles, Func<ReadArticle, NameMatch> match)
    {
        List<NameMatch> matches = [.. articles.Select(match)];
        int found = matches.Sum(match => match.Found.Count());
        Ratio names = new(found, found + matches.Sum(match => match.Unlisted.Count()), matches.Sum(match => match.Wanted.Count));
        yield return new Figure($"{name} precision", names.Precision, $"{names.Right} of {names.Given} read");
        yield return new Figure($"{name} recall", names.Recall, $"{names.Right} of {names.Wanted} listed");
        yield return new Figure($"{name} F1", names.F1, "");
    }
}
