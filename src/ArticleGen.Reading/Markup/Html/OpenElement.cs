namespace ArticleGen.Reading.Markup.Html;

/// <summary>An element that is open, and the places below it that decide what an end tag reaches.</summary>
/// <remarks>Each place is an index in the stack: that of this element, or the nearest one below it; -1 without one.</remarks>
internal readonly record struct OpenElement(HtmlElement Element, HtmlNamespace Namespace)
{
    /// <summary>The index of its node; -1 without one.</summary>
    public int Node { get; init; }

    /// <summary>The element of the same name below.</summary>
    public int Previous { get; init; }

    /// <summary>An element across which common end tags do not reach.</summary>
    public int Special { get; init; }

    /// <summary>The same for list items: they also end across address, div and p.</summary>
    public int ItemStop { get; init; }

    /// <summary>An element across which no end tag reaches but that of a table.</summary>
    public int Scope { get; init; }

    /// <summary>The same for items of lists: lists as well.</summary>
    public int ListScope { get; init; }

    /// <summary>The same for paragraphs: buttons as well.</summary>
    public int ButtonScope { get; init; }

    /// <summary>An element across which no end tag of a table reaches.</summary>
    public int TableScope { get; init; }

    /// <summary>An element of HTML.</summary>
    public int Html { get; init; }

    public int Heading { get; init; }

    /// <summary>Whether it is SVG or MathML in which HTML can stand.</summary>
    public bool HoldsHtml { get; init; }

    /// <summary>A formatting element whose end tag came while elements in it were open.</summary>
    public bool IsOver { get; init; }
}

/// <summary>The language an element belongs to.</summary>
internal enum HtmlNamespace : byte
{
    Html,
    Svg,
    MathMl,
}
