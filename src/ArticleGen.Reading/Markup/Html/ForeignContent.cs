namespace ArticleGen.Reading.Markup.Html;

/// <summary>The rules for SVG and MathML, which have other elements. Their words are left out; the rules say where they end.</summary>
internal static class ForeignContent
{
    /// <summary>The same element, but not taken for the one that HTML has by that name.</summary>
    public static HtmlElement MakeForeign(HtmlElement element) => new(":" + element.Name, ElementTraits.None);

    /// <summary>Whether a start tag is one of HTML that ends what is open of SVG and MathML; if so, closes it.</summary>
    public static bool TryEnd(OpenElements open, HtmlToken tag, string source, List<HtmlAttribute> attributes)
    {
        bool ends = HtmlElements.Find(tag.Name).Has(ElementTraits.EndsForeign)
            || (tag.Name == "font"
                && (attributes.Find(source, "color") ?? attributes.Find(source, "face") ?? attributes.Find(source, "size")) is not null);
        if (ends)
        {
            CloseForeign(open, tag.Range.Start);
        }

        return ends;
    }

    /// <summary>Begins an element of SVG or MathML.</summary>
    public static void Start(OpenElements open, HtmlToken tag, string source, List<HtmlAttribute> attributes)
    {
        if (!tag.IsSelfClosing)
        {
            HtmlNamespace ns = open.Top.Namespace;
            open.Push(new(":" + tag.Name, ElementTraits.None), node: -1, ns, HoldsHtml(ns, tag.Name, source, attributes));
        }
    }

    /// <summary>Closes what an end tag ends in SVG or MathML. Returns false if it is one of HTML.</summary>
    public static bool Close(OpenElements open, HtmlToken tag)
    {
        if (open.IsForeign && tag.Name is "p" or "br")
        {
            CloseForeign(open, tag.Range.Start);
            return false;
        }

        int last = open.FindLast(":" + tag.Name);
        if (last <= open.Top.Html)
        {
            return false;
        }

        open.CloseTo(last, tag.Range);
        return true;
    }

    private static bool HoldsHtml(HtmlNamespace ns, string name, string source, List<HtmlAttribute> attributes) =>
        ns == HtmlNamespace.Svg
            ? name is "foreignobject" or "desc" or "title"
            : name is "mi" or "mo" or "mn" or "ms" or "mtext"
                || (name == "annotation-xml"
                    && attributes.FindValue(source, "encoding")?.ToLowerInvariant() is "text/html" or "application/xhtml+xml");

    private static void CloseForeign(OpenElements open, int offset)
    {
        int count = open.Count;
        while (count > 0 && open[count - 1] is { Namespace: not HtmlNamespace.Html, HoldsHtml: false })
        {
            count--;
        }

        open.CloseTo(count, new(offset, 0));
    }
}
