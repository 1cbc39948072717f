namespace ArticleGen.Accuracy.Scoring;

/// <summary>The figures for datelines.</summary>
internal static class DatelineFigures
{
    /// <summary>For a corpus that tells each article's dateline as sent.</summary>
    public static IEnumerable<Figure> Of(IReadOnlyList<ReadArticle> articles)
    {
        List<(ReadArticle Article, GoldDateline? Gold)> lines = [
            .. articles.Where(article => article.Article.Dateline is not null)
                .Select(article => (article, GoldDateline.Of(article.Article.Dateline!)))
        ];
        List<(ReadArticle Article, GoldDateline? Gold)> regular = [.. lines.Where(line => line.Gold is not null)];
        List<(ReadArticle Article, GoldDateline? Gold)> irregular = [.. lines.Where(line => line.Gold is null)];
        yield return Share("regular datelines", regular, line => line.Gold!.Equals(line.Article.Reading.Dateline));
        yield return Share("regular datelines not flagged", regular, line => !IsFlagged(line.Article));
        yield return Share("irregular datelines with a day", irregular, line => line.Article.Reading.Dateline is { Day: not null });
        yield return Share(
            "irregular datelines without a day that are flagged",
            [.. irregular.Where(line => line.Article.Reading.Dateline is not { Day: not null })],
            line => IsFlagged(line.Article));
    }

    /// <summary>For a folder of articles that each have a publication line: a section, a date, a time and an offset.</summary>
    public static IEnumerable<Figure> OfPublicationLines(IReadOnlyList<ReadArticle> articles)
    {
        int read = articles.Count(
            article =>
                article.Reading.Dateline is
                {
                    Section: not null, Year: not null, Month: not null, Day: not null, Time: not null, UtcOffset: not null,
                });
        yield return new Figure("publication lines", Ratio.Of(read, articles.Count), $"{read} of {articles.Count}");
    }

    public static bool IsFlagged(ReadArticle article) =>
        article.Reading.Problems.Any(problem => problem.Kind is ProblemKind.MalformedDateline);

    private static Figure Share(
        string name,
        List<(ReadArticle Article, GoldDateline? Gold)> lines,
        Func<(ReadArticle Article, GoldDateline? Gold), bool> isRight)
    {
        int right = lines.Count(isRight);
        return new Figure(name, Ratio.Of(right, lines.Count), $"{right} of {lines.Count}");
    }
}
