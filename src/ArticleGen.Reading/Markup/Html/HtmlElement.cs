namespace ArticleGen.Reading.Markup.Html;

/// <summary>What is known of an element by its name.</summary>
/// <param name="Name">Its name, in lower case.</param>
/// <param name="Traits">What it does to the words in it and around it.</param>
internal sealed record HtmlElement(string Name, ElementTraits Traits)
{
    /// <summary>Whether it is an "a" that leads nowhere.</summary>
    public bool IsAnchor { get; init; }

    /// <summary>Whether it has one of these traits.</summary>
    public bool Has(ElementTraits traits) => (Traits & traits) != 0;
}

/// <summary>What an element does to the words in it and around it. The standard's words for the groups are in brackets.</summary>
[Flags]
internal enum ElementTraits
{
    None = 0,

    /// <summary>Stands on lines of its own, so that a paragraph ends before and behind it.</summary>
    Block = 1,

    /// <summary>Has no content and no end tag.</summary>
    Void = 1 << 1,

    /// <summary>An end tag of a common element does not reach across it (special).</summary>
    Special = 1 << 2,

    /// <summary>Only the end tag of a table, or of a part of one, reaches across it (has an element in scope).</summary>
    Scope = 1 << 3,

    /// <summary>Its end tag ends it even if blocks in it are still open (formatting).</summary>
    Formatting = 1 << 4,

    /// <summary>Its words are no part of the article, or are not shown.</summary>
    LeftOut = 1 << 5,

    /// <summary>Its start tag ends a paragraph that is open (has a p element in button scope).</summary>
    EndsParagraph = 1 << 6,

    /// <summary>Its end tag closes what is open in it.</summary>
    ClosesContent = 1 << 7,

    Heading = 1 << 8,

    /// <summary>Part of a table; nothing outside of one.</summary>
    TablePart = 1 << 9,

    /// <summary>Has no tags and no character references in it.</summary>
    RawText = 1 << 10,

    /// <summary>Has no tags in it, but character references.</summary>
    EscapableText = 1 << 11,

    /// <summary>Ends SVG or MathML around it.</summary>
    EndsForeign = 1 << 12,

    /// <summary>Keeps white space.</summary>
    Preformatted = 1 << 13,
}
