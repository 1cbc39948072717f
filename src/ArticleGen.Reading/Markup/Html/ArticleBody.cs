namespace ArticleGen.Reading.Markup.Html;

/// <summary>Which part of a page is the article.</summary>
/// <param name="Start">Its first node.</param>
/// <param name="End">The node behind its last.</param>
/// <param name="Headline">The node of the main heading, in the body or elsewhere; -1 without one.</param>
/// <param name="LeftOut">Elements in it that are about other articles, or about the site.</param>
internal sealed record ArticleBody(int Start, int End, int Headline, HashSet<int> LeftOut)
{
    /// <summary>Whether the heading stands in the body.</summary>
    public bool HasHeadline => Headline >= Start && Headline < End;

    /// <summary>Whether the words of the element that starts at a node are no part of the article.</summary>
    public bool IsLeftOut(HtmlNodes nodes, int start) => nodes[start].Has(HtmlNodeTraits.LeftOut) || LeftOut.Contains(start);
}
