namespace ArticleGen.Reading.Markup.Html;

/// <summary>A node of a page. All stand in one list, in the order of the page: what is between a start and its end is in it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Element">The element that starts, ends or is empty.</param>
/// <param name="Range">The tag or the text in the file; empty, where something ends that has no end tag there.</param>
/// <param name="Traits">What is known of it beside its name.</param>
internal readonly record struct HtmlNode(HtmlNodeKind Kind, HtmlElement Element, TextRange Range, HtmlNodeTraits Traits)
{
    /// <summary>The index of the end of a start, and of the start of an end.</summary>
    public int Partner { get; init; }

    public bool Is(HtmlNodeKind kind, string name) => Kind == kind && Element.Name == name;

    public bool Has(HtmlNodeTraits traits) => (Traits & traits) != 0;
}

/// <summary>What a node is.</summary>
internal enum HtmlNodeKind : byte
{
    Text,

    /// <summary>Where an element begins.</summary>
    Start,

    /// <summary>Where it ends.</summary>
    End,

    /// <summary>An element without content that matters.</summary>
    Empty,
}

/// <summary>What is known of a node beside its name.</summary>
[Flags]
internal enum HtmlNodeTraits : byte
{
    None = 0,

    /// <summary>An element whose words are no part of the article, by its name or its attributes.</summary>
    LeftOut = 1,

    /// <summary>An element that says that it is an article, or its body.</summary>
    Article = 1 << 1,

    /// <summary>An element that says that it has the main content of the page.</summary>
    Main = 1 << 2,

    /// <summary>Text in which an "&amp;" stands for itself.</summary>
    Raw = 1 << 3,

    /// <summary>Text in a link.</summary>
    InLink = 1 << 4,

    /// <summary>An element that names an author.</summary>
    Author = 1 << 5,
}
