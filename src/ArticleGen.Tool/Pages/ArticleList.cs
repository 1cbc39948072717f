using ArticleGen.Tool.Archives;

namespace ArticleGen.Tool.Pages;

/// <summary>Articles on a time line: month by month, each with its date, its place and its quotes.</summary>
internal static class ArticleList
{
    /// <summary>Writes the articles in this order.</summary>
    /// <param name="html">The page.</param>
    /// <param name="site">The addresses.</param>
    /// <param name="page">The address of the page.</param>
    /// <param name="articles">The articles, those of a month in a row.</param>
    /// <param name="heading">The element of a month's heading.</param>
    internal static void Write(
        HtmlWriter html, SiteMap site, PageAddress page, IReadOnlyList<ArchivedArticle> articles, string heading)
    {
        html.Open("ol", ("class", "timeline"));
        for (int i = 0; i < articles.Count; i++)
        {
            string month = ShownDate.NameMonth(articles[i].Model.Dateline);
            bool isNew = i == 0 || month != ShownDate.NameMonth(articles[i - 1].Model.Dateline);
            html.Open("li", ("class", isNew ? "first" : null));
            if (isNew)
            {
                html.Element(heading, month, ("class", "month"));
            }

            Write(html, site, page, articles[i]);
            html.Close();
        }

        html.Close();
    }

    private static void Write(HtmlWriter html, SiteMap site, PageAddress page, ArchivedArticle article)
    {
        html.Link(site.GetArticle(article.Name.Id).LinkFrom(page), ArticlePage.GetTitle(article.Model, article.Name.Id), ("dir", "auto"));
        html.Open("p", ("class", "credits"));
        if (article.Model.Metadata.IsDraft)
        {
            html.Element("strong", "Draft", ("class", "draft"));
        }

        ShownDate.Write(html, ShownDate.From(article.Model.Dateline));
        if (article.Model.Dateline?.Parts.Place is { Length: > 0 } place)
        {
            html.Element("span", OneLine.From(place));
        }

        html.Element("span", Counted.ToWords(article.Model.Quotes.Count(), "quote"));
        if (article.Remarks.Count > 0)
        {
            html.Element("span", Counted.ToWords(article.Remarks.Count, "warning"), ("class", "slips-count"));
        }

        html.Close();
    }
}
