using ArticleGen.Model;
using ArticleGen.Tool.Archives;

namespace ArticleGen.Tool.Pages;

/// <summary>The addresses of a site's pages.</summary>
internal sealed class SiteMap
{
    /// <summary>How many quotes a page of a person has, and how many entries a page of a list.</summary>
    internal const int EntriesOfPage = 200;

    private readonly IReadOnlyDictionary<string, PageAddress> _articles;
    private readonly IReadOnlyDictionary<string, PageAddress> _people;

    private SiteMap(IReadOnlyDictionary<string, PageAddress> articles, IReadOnlyDictionary<string, PageAddress> people)
    {
        _articles = articles;
        _people = people;
    }

    /// <summary>The overview.</summary>
    internal static PageAddress Overview { get; } = new("index.html");

    /// <summary>The list of all articles.</summary>
    internal static PageAddress ArticleList { get; } = new("by-date.html");

    /// <summary>The list of everybody who has a page.</summary>
    internal static PageAddress PeopleList { get; } = new("by-name.html");

    /// <summary>The style sheet.</summary>
    internal static PageAddress Style { get; } = new("style.css");

    /// <summary>Finds an address for each article, and each actor with a name who says, does or relays something in them.</summary>
    internal static SiteMap Create(Archive archive, IEnumerable<NamedActor> people) => new(
        PageNames.Assign("articles", archive.Articles.Select(static article => article.Name.Id)),
        PageNames.Assign("people", people.Select(static actor => actor.Id)));

    /// <summary>The page of an article.</summary>
    internal PageAddress GetArticle(string id) => _articles[id];

    /// <summary>The page of an actor; null for one who has none.</summary>
    internal PageAddress? FindPerson(string? id) => id is not null && _people.TryGetValue(id, out PageAddress address) ? address : null;

    /// <summary>How many pages so many entries need; at least one.</summary>
    internal static int CountPages(int entries) => Math.Max(1, (entries + EntriesOfPage - 1) / EntriesOfPage);
}
