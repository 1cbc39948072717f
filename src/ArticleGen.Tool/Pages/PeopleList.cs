using ArticleGen.Model;

namespace ArticleGen.Tool.Pages;

/// <summary>Everybody who has a page, by name.</summary>
internal static class PeopleList
{
    /// <summary>Writes one page of the list.</summary>
    /// <param name="html">The page.</param>
    /// <param name="site">The addresses.</param>
    /// <param name="page">The address of the page.</param>
    /// <param name="people">Who is on it, with the number of quotes.</param>
    internal static void Write(
        HtmlWriter html, SiteMap site, PageAddress page, IReadOnlyList<(NamedActor Actor, int Quotes)> people)
    {
        NameLinks links = new(html, page, site);
        html.Open("table", ("class", "counts people"));
        html.Open("thead");
        html.Open("tr");
        html.Element("th", "Name", ("scope", "col"));
        html.Element("th", "Role", ("scope", "col"), ("class", "role"));
        html.Element("th", "Quotes", ("scope", "col"), ("class", "number"));
        html.Element("th", "Articles", ("scope", "col"), ("class", "number"));
        html.Close();
        html.Close();
        html.Open("tbody");
        foreach ((NamedActor actor, int quotes) in people)
        {
            html.Open("tr");
            html.Open("td");
            links.Write(actor.Actor.Name, actor.Id);
            html.Close();
            html.Element("td", actor.Actor.Roles.Count > 0 ? OneLine.From(actor.Actor.Roles[0]) : "", ("class", "role"));
            html.Element("td", Counted.Show(quotes), ("class", "number"));
            html.Element("td", Counted.Show(actor.ArticleIds.Count), ("class", "number"));
            html.Close();
        }

        html.Close();
        html.Close();
    }
}
