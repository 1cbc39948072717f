namespace ArticleGen.Reading.Markup.Html;

/// <summary>The nodes of a page, while they are being found and afterwards.</summary>
internal sealed class HtmlNodes
{
    private static readonly HtmlElement Text = new("", ElementTraits.None);
    private readonly List<HtmlNode> _nodes = [];

    public int Count => _nodes.Count;

    public HtmlNode this[int node] => _nodes[node];

    /// <summary>Whether a start tag needs a node: those of common elements change no word.</summary>
    public static bool IsNeeded(HtmlElement element, HtmlNodeTraits traits) =>
        traits != HtmlNodeTraits.None || element.Has(ElementTraits.Block) || element.Name is "q" or "cite";

    /// <summary>Adds the start of an element, and returns its index.</summary>
    public int AddStart(HtmlElement element, TextRange range, HtmlNodeTraits traits)
    {
        _nodes.Add(new(HtmlNodeKind.Start, element, range, traits));
        return _nodes.Count - 1;
    }

    /// <summary>Adds the end of the element that starts at <paramref name="startNode"/>.</summary>
    public void AddEnd(int startNode, TextRange range)
    {
        HtmlNode opened = _nodes[startNode];
        _nodes[startNode] = opened with { Partner = _nodes.Count };
        _nodes.Add(new(HtmlNodeKind.End, opened.Element, range, opened.Traits) { Partner = startNode });
    }

    public void AddEmpty(HtmlElement element, TextRange range) =>
        _nodes.Add(new(HtmlNodeKind.Empty, element, range, HtmlNodeTraits.None));

    public void AddText(TextRange range, HtmlNodeTraits traits)
    {
        if (range.Length > 0)
        {
            _nodes.Add(new(HtmlNodeKind.Text, Text, range, traits));
        }
    }
}
