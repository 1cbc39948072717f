using System.Globalization;
using ArticleGen.Model;
using ArticleGen.Tool.Archives;
using ArticleGen.Tool.Statistics;

namespace ArticleGen.Tool.Pages;

/// <summary>The page of somebody with a name: roles, what the articles quote, and who quotes it through whom.</summary>
/// <param name="html">The page.</param>
/// <param name="page">Its address.</param>
/// <param name="site">The addresses of the others.</param>
internal sealed class PersonPage(HtmlWriter html, PageAddress page, SiteMap site)
{
    // What tells links to quotes apart for those who hear them.
    private const int MostOfLabel = 60;

    private readonly NameLinks _links = new(html, page, site);

    /// <summary>Writes the main part of the page.</summary>
    /// <param name="person">Who.</param>
    /// <param name="quotes">All that the articles report, in the order of articles and text.</param>
    /// <param name="number">Which of the person's pages this is, from 1 on.</param>
    internal void Write(NamedActor person, IReadOnlyList<PlacedQuote> quotes, int number)
    {
        html.Open("div", ("class", "profile"));
        html.Element("p", Describe(person), ("class", "kicker"));
        html.Element("h1", OneLine.From(person.Actor.Name), ("dir", "auto"));
        if (number == 1)
        {
            WriteFacts(person, quotes);
            WriteQuotedBy(quotes);
        }

        int pages = SiteMap.CountPages(quotes.Count);
        html.Element("h2", pages == 1 ? "In the articles" : $"In the articles, page {Show(number)} of {Show(pages)}");
        IEnumerable<PlacedQuote> here = quotes.Skip((number - 1) * SiteMap.EntriesOfPage).Take(SiteMap.EntriesOfPage);
        foreach (IGrouping<string, PlacedQuote> article in here.GroupBy(static quote => quote.Article.Name.Id))
        {
            WriteArticle([.. article]);
        }

        if (quotes.Count == 0)
        {
            html.Element("p", "The articles report no words of this source: it relays what others say, or is told it.");
        }

        Pager.Write(html, page, site.FindPerson(person.Id)!.Value, number, pages);
        html.Close();
    }

    private static string Describe(NamedActor person) => person.Actor.Kind switch
    {
        ActorKind.Person => "Person",
        ActorKind.Organization => "Organization",
        _ => "Place",
    };

    private void WriteFacts(NamedActor person, IReadOnlyList<PlacedQuote> quotes)
    {
        int said = quotes.Count(static quote => quote.Quote.Kind is not (QuoteKind.Act or QuoteKind.Thought));
        html.Open("dl", ("class", "facts"));
        WriteFact("Quotes", Show(said));
        WriteFact("Acts and thoughts", Show(quotes.Count - said));
        WriteFact("Articles", Show(person.ArticleIds.Count));
        WriteFact(person.Actor.Roles.Count == 1 ? "Role" : "Roles", Join(person.Actor.Roles));
        WriteFact("Also called", Join(person.Actor.Aliases));
        WriteFact("Pronouns in the articles", Join(person.Actor.Pronouns));
        html.Close();
    }

    private static string Join(IEnumerable<string> words) => OneLine.From(string.Join(", ", words));

    private void WriteFact(string name, string value)
    {
        if (value.Length > 0)
        {
            html.Open("div");
            html.Element("dt", name);
            html.Element("dd", value);
            html.Close();
        }
    }

    private void WriteQuotedBy(IReadOnlyList<PlacedQuote> quotes)
    {
        var groups = quotes
            .GroupBy(static quote => (quote.Quote.Outlet, quote.Quote.Through))
            .Select(static group => (group.Key.Outlet, group.Key.Through, Count: group.Count()))
            .OrderByDescending(static group => group.Count)
            .ThenBy(static group => group.Outlet?.Name, StringComparer.Ordinal)
            .ThenBy(static group => group.Through?.Name, StringComparer.Ordinal)
            .ToArray();
        if (groups.All(static group => group.Outlet is null && group.Through is null))
        {
            return;
        }

        html.Element("h2", "Who quotes, and through whom");
        html.Open("table", ("class", "counts"));
        html.Open("thead");
        html.Open("tr");
        html.Element("th", "Agency or author", ("scope", "col"));
        html.Element("th", "Through", ("scope", "col"));
        html.Element("th", "Times", ("scope", "col"), ("class", "number"));
        html.Close();
        html.Close();
        html.Open("tbody");
        foreach ((QuotingNode? outlet, QuotingNode? through, int count) in groups)
        {
            html.Open("tr");
            WriteNode(outlet, "not said");
            WriteNode(through, "directly");
            html.Element("td", Show(count), ("class", "number"));
            html.Close();
        }

        html.Close();
        html.Close();
    }

    private void WriteNode(QuotingNode? node, string otherwise)
    {
        html.Open("td");
        if (node is { } known)
        {
            _links.Write(known);
        }
        else
        {
            html.Element("span", otherwise, ("class", "count"));
        }

        html.Close();
    }

    private void WriteArticle(IReadOnlyList<PlacedQuote> quotes)
    {
        ArchivedArticle article = quotes[0].Article;
        PageAddress target = site.GetArticle(article.Name.Id);
        html.Open("section", ("class", "said"));
        html.Open("h3");
        html.Link(target.LinkFrom(page), ArticlePage.GetTitle(article.Model, article.Name.Id));
        html.Close();
        html.Open("p", ("class", "credits"));
        ShownDate.Write(html, ShownDate.From(article.Model.Dateline));
        html.Close();
        html.Open("ul", ("class", "sayings"));
        foreach (PlacedQuote quote in quotes)
        {
            Write(quote.Quote, target);
        }

        html.Close();
        html.Close();
    }

    private void Write(PersonQuote quote, PageAddress article)
    {
        string kind = quote.Kind.ToString().ToLowerInvariant();
        html.Open("li");
        html.Open("p", ("dir", "auto"));
        html.Text(quote.Before);
        html.Element("span", quote.Words, ("class", $"q s0 {kind}"));
        html.Text(quote.After);
        html.Close();
        html.Open("p", ("class", "credits"));
        html.Element("span", kind);
        WriteOther("through", quote.Through);
        WriteOther("to", quote.Addressee);
        string label = $"in the article: {OneLine.Shorten(quote.Words, MostOfLabel)}";
        html.Link(article.LinkFrom(page, quote.Part), "in the article", ("aria-label", label));
        html.Close();
        html.Close();
    }

    private void WriteOther(string word, QuotingNode? node)
    {
        if (node is { } known)
        {
            html.Open("span");
            html.Text(word + " ");
            _links.Write(known);
            html.Close();
        }
    }

    private static string Show(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Something an article reports of a person, with the article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Quote">What it reports.</param>
internal sealed record PlacedQuote(ArchivedArticle Article, PersonQuote Quote);
