namespace ArticleGen.Reading.Markup.Html;

/// <summary>
/// The elements that are open. However many there are, it takes a few steps to find what an end tag closes: each element knows the places
/// below it that matter.
/// </summary>
internal sealed class OpenElements(HtmlNodes nodes)
{
    private static readonly OpenElement None = new(new("", ElementTraits.None), HtmlNamespace.Html)
    {
        Node = -1,
        Previous = -1,
        Special = -1,
        ItemStop = -1,
        Scope = -1,
        ListScope = -1,
        ButtonScope = -1,
        TableScope = -1,
        Html = -1,
        Heading = -1,
    };

    private readonly List<OpenElement> _open = [];
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);

    public int Count => _open.Count;

    /// <summary>The innermost element.</summary>
    public OpenElement Top => _open.Count == 0 ? None : _open[_open.Count - 1];

    public OpenElement this[int element] => _open[element];

    /// <summary>Whether the innermost element is SVG or MathML in which no HTML can stand.</summary>
    public bool IsForeign => Top is { Namespace: not HtmlNamespace.Html, HoldsHtml: false };

    /// <summary>The index of the innermost element of this name; -1 without one.</summary>
    public int FindLast(string name) => _last.TryGetValue(name, out int index) ? index : -1;

    /// <summary>Opens an element.</summary>
    public void Push(HtmlElement element, int node, HtmlNamespace ns = HtmlNamespace.Html, bool holdsHtml = false)
    {
        OpenElement below = Top;
        int index = _open.Count;
        bool isSpecial = element.Has(ElementTraits.Special) || holdsHtml;
        bool isScope = element.Has(ElementTraits.Scope) || holdsHtml;
        string name = element.Name;
        _open.Add(new(element, ns)
        {
            Node = node,
            Previous = FindLast(name),
            Special = isSpecial ? index : below.Special,
            ItemStop = isSpecial && name is not ("address" or "div" or "p") ? index : below.ItemStop,
            Scope = isScope ? index : below.Scope,
            ListScope = isScope || name is "ol" or "ul" ? index : below.ListScope,
            ButtonScope = isScope || name == "button" ? index : below.ButtonScope,
            TableScope = name is "table" or "template" ? index : below.TableScope,
            Html = ns == HtmlNamespace.Html ? index : below.Html,
            Heading = element.Has(ElementTraits.Heading) ? index : below.Heading,
            HoldsHtml = holdsHtml,
        });
        _last[name] = index;
    }

    /// <summary>Closes elements from the innermost one outwards until this many are open.</summary>
    /// <param name="count">How many stay open.</param>
    /// <param name="endTag">The tag that closes them; empty if it is not their end tag.</param>
    public void CloseTo(int count, TextRange endTag)
    {
        while (_open.Count > count)
        {
            OpenElement closed = Top;
            _open.RemoveAt(_open.Count - 1);
            if (!closed.IsOver)
            {
                _last[closed.Element.Name] = closed.Previous;
            }

            if (closed.Node >= 0)
            {
                nodes.AddEnd(closed.Node, _open.Count == count ? endTag : new(endTag.Start, 0));
            }
        }
    }

    /// <summary>Ends a formatting element, and leaves open what is open in it.</summary>
    public void EndFormatting(int element)
    {
        _open[element] = _open[element] with { IsOver = true };
        _last[_open[element].Element.Name] = _open[element].Previous;
    }
}
