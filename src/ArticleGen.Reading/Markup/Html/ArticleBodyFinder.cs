using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.Html;

/// <summary>Finds the article of a page.</summary>
internal sealed class ArticleBodyFinder
{
    private readonly HtmlNodes _nodes;
    private readonly WordCounts _counts;
    private readonly CancellationToken _cancel;
    private readonly List<int> _articles = [];
    private readonly List<int> _headings = [];
    private int _main = -1;

    private ArticleBodyFinder(string source, HtmlNodes nodes, CancellationToken cancel)
    {
        _cancel = cancel;
        _nodes = nodes;
        _counts = WordCounts.Count(source, nodes, cancel);
        FindParts();
    }

    /// <summary>
    /// The first element that says it is the article, if it is not a teaser beside a longer one; else the main element; else the page.
    /// </summary>
    public static ArticleBody Find(string source, HtmlNodes nodes, CancellationToken cancel)
    {
        ArticleBodyFinder finder = new(source, nodes, cancel);
        int body = finder.ChooseBody();
        int start = body < 0 ? 0 : body;
        int end = body < 0 ? nodes.Count : nodes[body].Partner + 1;
        return finder.ReadBody(body, start, end);
    }

    private static bool IsArticle(HtmlNode node) => node.Kind == HtmlNodeKind.Start && node.Has(HtmlNodeTraits.Article);

    private static bool IsSkipped(HtmlNode node) => node.Kind == HtmlNodeKind.Start && node.Has(HtmlNodeTraits.LeftOut);

    private int CountProse(int startNode) => _counts.CountUnlinked(startNode, _nodes[startNode].Partner + 1);

    private bool HasWords(int startNode) => _counts.CountAll(startNode, _nodes[startNode].Partner + 1) > 0;

    /// <summary>Finds the articles that stand in no other one, the main element, and the headings that are no links.</summary>
    private void FindParts()
    {
        int articleEnd = -1;
        for (int i = 0; i < _nodes.Count; i++)
        {
            _cancel.PollAt(i);
            HtmlNode node = _nodes[i];
            if (IsSkipped(node))
            {
                i = node.Partner;
            }
            else if (IsArticle(node) && i > articleEnd)
            {
                _articles.Add(i);
                articleEnd = node.Partner;
            }
            else if (node.Kind == HtmlNodeKind.Start && node.Has(HtmlNodeTraits.Main) && _main < 0)
            {
                _main = i;
            }
            else if (node.Is(HtmlNodeKind.Start, "h1") && CountProse(i) > 0)
            {
                _headings.Add(i);
            }
        }
    }

    private int ChooseBody()
    {
        int most = _articles.Select(CountProse).DefaultIfEmpty().Max();
        if (most == 0)
        {
            return _main >= 0 && HasWords(_main) ? _main : -1;
        }

        // A teaser in front of the story has less than half of its words.
        int article = _articles.First(start => CountProse(start) * 2 >= most);
        return _main >= 0 && CountLoose(_main) > CountProse(article) * 2 ? _main : article;
    }

    /// <summary>The prose of the main element that stands in no article.</summary>
    private int CountLoose(int mainNode) =>
        CountProse(mainNode) - _articles.Where(start => start > mainNode && start < _nodes[mainNode].Partner).Sum(CountProse);

    /// <summary>The body from one node up to another: what is left out of it, and its headline.</summary>
    private ArticleBody ReadBody(int bodyNode, int startNode, int endNode)
    {
        HashSet<int> leftOut = [];
        int headline = -1;
        int linked = -1;
        for (int i = startNode; i < endNode; i++)
        {
            _cancel.PollAt(i);
            HtmlNode node = _nodes[i];
            if (IsSkipped(node))
            {
                i = node.Partner;
            }
            else if (i != bodyNode && (IsTeaser(i) || (bodyNode < 0 && IsSiteHeader(i))))
            {
                leftOut.Add(i);
                i = node.Partner;
            }
            else if (headline < 0 && node.Is(HtmlNodeKind.Start, "h1") && HasWords(i))
            {
                // On a page without an article, a heading that is a link may be the name of the site.
                bool isHeadline = bodyNode >= 0 || CountProse(i) > 0;
                headline = isHeadline ? i : headline;
                linked = isHeadline || linked >= 0 ? linked : i;
            }
        }

        headline = headline < 0 ? linked : headline;

        return new(startNode, endNode, leftOut)
        {
            Headline = headline < 0 ? FindHeadlineElsewhere(startNode, endNode) : headline,
            HasHeadline = headline >= 0,
        };
    }

    /// <summary>Whether an element is an article inside the article with most of its words in links.</summary>
    private bool IsTeaser(int startNode) =>
        IsArticle(_nodes[startNode])
        && _counts.CountAll(startNode, _nodes[startNode].Partner) > CountProse(startNode) * 2;

    /// <summary>Whether an element is a header without the headline; an h1 that is a link names the site.</summary>
    private bool IsSiteHeader(int startNode) => _nodes[startNode].Is(HtmlNodeKind.Start, "header") && !HasHeading(startNode);

    private bool HasHeading(int startNode)
    {
        int next = ~_headings.BinarySearch(startNode);
        return next < _headings.Count && _headings[next] < _nodes[startNode].Partner;
    }

    /// <summary>The heading of the page outside the body, and not around it, or its title.</summary>
    private int FindHeadlineElsewhere(int startNode, int endNode)
    {
        int title = -1;
        for (int i = 0; i < _nodes.Count; i++)
        {
            _cancel.PollAt(i);
            HtmlNode node = _nodes[i];
            if (node.Is(HtmlNodeKind.Start, "h1") && (node.Partner < startNode || i >= endNode) && CountProse(i) > 0)
            {
                return i;
            }

            title = title < 0 && node.Is(HtmlNodeKind.Start, "title") ? i : title;
            i = IsSkipped(node) || IsArticle(node) ? node.Partner : i;
        }

        return title;
    }
}
