using ArticleGen.Tool.Archives;
using ArticleGen.Tool.Statistics;

namespace ArticleGen.Tool.Pages;

/// <summary>The first page of a site: the articles on a time line, and who is quoted in all of them.</summary>
/// <param name="html">The page.</param>
/// <param name="site">The addresses of the others.</param>
internal sealed class OverviewPage(HtmlWriter html, SiteMap site)
{
    private const int NewestArticles = 12;
    private const int MostQuoted = 10;

    private readonly NameLinks _links = new(html, SiteMap.Overview, site);

    /// <summary>Writes the main part of the page.</summary>
    /// <param name="title">The name of the site.</param>
    /// <param name="articles">The articles, the newest first.</param>
    /// <param name="statistics">What was counted.</param>
    internal void Write(string title, IReadOnlyList<ArchivedArticle> articles, ArchiveStatistics statistics)
    {
        html.Open("div", ("class", "overview"));
        html.Element("h1", title);
        WriteTiles(statistics);
        html.Open("div", ("class", "columns"));
        WriteTimeLine(articles, statistics);
        html.Open("div");
        WriteMostQuoted(statistics);
        WriteSources(statistics);
        WritePronouns(statistics);
        html.Close();
        html.Close();
        WriteQuoting(statistics.Quoting);
        html.Close();
    }

    private void WriteTiles(ArchiveStatistics statistics)
    {
        html.Open("dl", ("class", "tiles"));
        WriteTile(statistics.Articles == 1 ? "article" : "articles", Show(statistics.Articles));
        WriteTile(statistics.Sources.All == 1 ? "quote" : "quotes", Show(statistics.Sources.All));
        WriteTile("named sources", Show(statistics.Speakers.Count));
        WriteTile("of the quotes have an unnamed source", statistics.Sources.UnnamedPercent is { } share ? Show(share) + " %" : "–");
        html.Close();
    }

    private void WriteTile(string what, string number)
    {
        html.Open("div");
        html.Element("dt", what);
        html.Element("dd", number);
        html.Close();
    }

    private void WriteTimeLine(IReadOnlyList<ArchivedArticle> articles, ArchiveStatistics statistics)
    {
        html.Open("section", ("aria-labelledby", "time"));
        html.Element("h2", "Articles by dateline", ("id", "time"));
        BarPicture.Write(html, [.. statistics.Months.Select(static month => (month.Name, month.Articles))]);
        ArticleList.Write(html, site, SiteMap.Overview, [.. articles.Take(NewestArticles)], "h3");
        if (articles.Count > NewestArticles)
        {
            html.Open("p");
            html.Link(SiteMap.ArticleList.LinkFrom(SiteMap.Overview), $"All {Show(articles.Count)} articles");
            html.Close();
        }

        html.Close();
    }

    private void WriteMostQuoted(ArchiveStatistics statistics)
    {
        if (statistics.Speakers.Count == 0)
        {
            return;
        }

        html.Open("section", ("aria-labelledby", "most"));
        html.Element("h2", "Most quoted", ("id", "most"));
        html.Open("ol", ("class", "ranks"));
        foreach (SpeakerTally speaker in statistics.Speakers.Take(MostQuoted))
        {
            html.Open("li");
            html.Open("span", ("class", "rank-name"));
            _links.Write(speaker.Actor.Actor.Name, speaker.Actor.Id);
            html.Element(
                "span",
                $"{Counted.ToWords(speaker.Quotes, "quote")} in {Counted.ToWords(speaker.Articles, "article")}",
                ("class", "count"));
            html.Close();
            Shares.WriteBar(html, [(speaker.Quotes, "share-a")], statistics.Speakers[0].Quotes);
            html.Close();
        }

        html.Close();
        html.Open("p");
        html.Link(SiteMap.PeopleList.LinkFrom(SiteMap.Overview), "Everybody by name");
        html.Close();
        html.Close();
    }

    private void WriteSources(ArchiveStatistics statistics)
    {
        SourceTally sources = statistics.Sources;
        if (sources.All == 0)
        {
            return;
        }

        html.Open("section", ("aria-labelledby", "sources"));
        html.Element("h2", "Named and unnamed sources", ("id", "sources"));
        Shares.Write(
            html,
            [
                new("named", sources.Named),
                new("one person without a name", sources.Anonymous),
                new("a group without a name", sources.Groups),
                new("nobody is named or described", sources.Nobody),
            ],
            "quote",
            "quotes");
        if (statistics.ArticlesWithoutNamedSource > 0)
        {
            html.Element("p", $"{Counted.ToWords(statistics.ArticlesWithoutNamedSource, "article")} without a named source.");
        }

        html.Close();
    }

    private void WritePronouns(ArchiveStatistics statistics)
    {
        if (statistics.Pronouns.All(static tally => tally.People == 0))
        {
            return;
        }

        html.Open("section", ("aria-labelledby", "pronouns"));
        html.Element("h2", "Women and men quoted", ("id", "pronouns"));
        Shares.Write(
            html,
            [.. statistics.Pronouns.Select(static tally => new Share(Describe(tally.Pronoun), tally.People))],
            "person",
            "people");
        html.Element(
            "p",
            "As far as the articles call a speaker “she”, “he” or “they”. Nothing is guessed from names.",
            ("class", "count"));
        html.Close();
    }

    private static string Describe(string pronoun) => pronoun switch
    {
        "she" => "women (“she”)",
        "he" => "men (“he”)",
        "they" => "people called “they”",
        _ => "the articles do not say",
    };

    private void WriteQuoting(QuotingGraph graph)
    {
        if (graph.Edges.Count == 0)
        {
            return;
        }

        html.Open("section", ("aria-labelledby", "quoting"));
        html.Element("h2", "Who quotes whom", ("id", "quoting"));
        IReadOnlyList<QuotingEdge> edges = GraphPicture.Choose(graph);
        html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "group"), ("aria-label", "Picture of who quotes whom"));
        GraphPicture.Write(html, edges);
        html.Close();
        if (edges.Count < graph.Edges.Count)
        {
            html.Element("p", $"The {Show(edges.Count)} most frequent of {Show(graph.Edges.Count)} are drawn.", ("class", "count"));
        }

        html.Element("p", "The picture is wider than this screen: move it to the side, or open the table.", ("class", "count narrow"));
        html.Open("details");
        html.Element("summary", "The same as a table");
        WriteEdges(edges);
        html.Close();
        html.Close();
    }

    private void WriteEdges(IReadOnlyList<QuotingEdge> edges)
    {
        html.Open("table", ("class", "counts"));
        html.Open("thead");
        html.Open("tr");
        html.Element("th", "Who quotes", ("scope", "col"));
        html.Element("th", "Whom", ("scope", "col"));
        html.Element("th", "Quotes", ("scope", "col"), ("class", "number"));
        html.Close();
        html.Close();
        html.Open("tbody");
        foreach (QuotingEdge edge in edges)
        {
            html.Open("tr");
            html.Open("td");
            _links.Write(edge.From);
            html.Close();
            html.Open("td");
            _links.Write(edge.To);
            html.Close();
            html.Element("td", Show(edge.Quotes), ("class", "number"));
            html.Close();
        }

        html.Close();
        html.Close();
    }

    private static string Show(int number) => Counted.Show(number);
}
