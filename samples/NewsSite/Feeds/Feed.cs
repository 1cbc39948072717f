using System.ServiceModel.Syndication;

namespace NewsSite.Feeds;

/// <summary>The newest articles as RSS 2.0.</summary>
internal static class Feed
{
    private const int Newest = 20;

    /// <summary>Makes the feed of a site at an address.</summary>
    public static Rss20FeedFormatter Create(Uri site) => new(
        new SyndicationFeed(
            "NewsSite", "Articles as typed data", site, Articles.ByDate.Reverse().Take(Newest).Select(article => ToItem(article, site)))
        {
            Language = "en",
        },
        serializeExtensionsAsAtom: false);

    private static SyndicationItem ToItem(Article article, Uri site)
    {
        Uri address = new(site, SiteAddress.Of(article));
        SyndicationItem item = new(article.Headline, article.Summary, address)
        {
            Id = address.ToString(),
            PublishDate = article.Published ?? default,
        };
        foreach (string tag in article.Tags)
        {
            item.Categories.Add(new SyndicationCategory(tag));
        }

        return item;
    }
}
