namespace ArticleGen.Tool.Pages;

/// <summary>What all pages of a site have around their content.</summary>
/// <param name="Title">The name of the site.</param>
/// <param name="Site">The addresses; null for a page that stands alone.</param>
/// <param name="Style">The look.</param>
internal sealed record PageFrame(string Title, SiteMap? Site, StyleSheet Style)
{
    // A page alone has its style in itself, and loads nothing. A page of a site loads the style sheet beside it, also from a disk.
    private string Policy =>
        $"default-src 'none'; style-src {(Site is null ? Style.Hash : "'self'")}; base-uri 'none'; form-action 'none'";

    /// <summary>Writes a page.</summary>
    /// <param name="html">Where it goes.</param>
    /// <param name="page">Its address.</param>
    /// <param name="title">Its title.</param>
    /// <param name="writeMain">Writes what is in its main part.</param>
    internal void Write(HtmlWriter html, PageAddress page, string title, Action writeMain)
    {
        html.Start();
        html.Open("html", ("lang", "en"));
        WriteHead(html, page, title);
        html.Open("body");
        html.Link(PageLink.ToPart(PageParts.Main), "Skip to the text", ("class", "skip"));
        WriteHeader(html, page);
        html.Open("main", ("id", PageParts.Main), ("tabindex", "-1"));
        writeMain();
        html.Close();
        html.Open("footer");
        html.Element(
            "p", "Read by ArticleGen from the words of the articles alone. Nothing is guessed: what they do not say is missing here.");
        html.Close();
        html.Close();
        html.Close();
    }

    private void WriteHead(HtmlWriter html, PageAddress page, string title)
    {
        html.Open("head");
        html.Empty("meta", ("charset", "utf-8"));
        html.Empty("meta", ("name", "generator"), ("content", MadePage.Generator));
        html.Empty("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy));
        html.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Empty("meta", ("name", "color-scheme"), ("content", "light dark"));
        html.Empty("meta", ("name", "referrer"), ("content", "no-referrer"));
        html.Element("title", page == SiteMap.Overview ? Title : $"{OneLine.From(title)} – {Title}");
        if (Site is null)
        {
            html.Style(Style);
        }
        else
        {
            html.Empty("link", ("rel", "stylesheet"), ("href", SiteMap.Style.LinkFrom(page).Address));
        }

        html.Close();
    }

    private void WriteHeader(HtmlWriter html, PageAddress page)
    {
        if (Site is null)
        {
            return;
        }

        html.Open("header");
        html.Open("nav", ("aria-label", "Site"));
        WriteEntry(html, page, SiteMap.Overview, Title, "brand");
        WriteEntry(html, page, SiteMap.ArticleList, "Articles", style: null);
        WriteEntry(html, page, SiteMap.PeopleList, "People", style: null);
        html.Close();
        html.Close();
    }

    private static void WriteEntry(HtmlWriter html, PageAddress page, PageAddress entry, string text, string? style) =>
        html.Link(entry.LinkFrom(page), text, ("class", style), ("aria-current", page == entry ? "page" : null));
}
