namespace ArticleGen.Reading.Markup.Html;

/// <summary>Which part of a page is the article.</summary>
/// <param name="Start">Its first node.</param>
/// <param name="End">The node behind its last.</param>
/// <param name="LeftOut">Elements in it that are about other articles, or about the site.</param>
internal sealed record ArticleBody(int Start, int End, HashSet<int> LeftOut)
{
    /// <summary>The node of the main heading; -1 without one.</summary>
    public int Headline { get; init; } = -1;

    /// <summary>Whether it stands in the body, rather than elsewhere on the page or in its title.</summary>
    public bool HasHeadline { get; init; }

    /// <summary>The same body without other elements.</summary>
    public ArticleBody Without(IEnumerable<int> startNodes) => this with { LeftOut = [.. LeftOut, .. startNodes] };

    /// <summary>Whether the words of the element that starts at a node are no part of the article.</summary>
    public bool IsLeftOut(HtmlNodes nodes, int startNode) => nodes[startNode].Has(HtmlNodeTraits.LeftOut) || LeftOut.Contains(startNode);
}
