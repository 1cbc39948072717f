using System.Xml.Linq;

namespace NewsSite.Feeds;

/// <summary>All pages for search engines: https://www.sitemaps.org/protocol.html.</summary>
internal static class Sitemap
{
    private static readonly XNamespace Names = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Makes the map of a site at an address.</summary>
    public static XDocument Create(Uri site) => new(new XElement(
        Names + "urlset",
        Articles.ByDate.Select(article => ToElement(site, SiteAddress.Of(article), (article.Updated ?? article.Dateline)?.Date)),
        Actors.All.Where(static person => person.Quotes.Count > 0).Select(person => ToElement(site, SiteAddress.Of(person), null))));

    private static XElement ToElement(Uri site, string page, DateOnly? changed) => new(
        Names + "url",
        new XElement(Names + "loc", new Uri(site, page)),
        changed is { } day ? new XElement(Names + "lastmod", day.ToString("o", System.Globalization.CultureInfo.InvariantCulture)) : null);
}
