namespace ArticleGen.Reading.Markup.Html;

/// <summary>A piece of a page.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Range">Where it stands in the file, from the first character to the last.</param>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, TextRange Range)
{
    /// <summary>The name of a tag, in lower case; "" for other tokens.</summary>
    public string Name { get; init; } = "";

    /// <summary>Whether a start tag ends with "/&gt;".</summary>
    public bool IsSelfClosing { get; init; }
}

/// <summary>What a token is.</summary>
internal enum HtmlTokenKind
{
    /// <summary>The end of the file.</summary>
    End,

    /// <summary>Characters and character references.</summary>
    Text,

    /// <summary>Characters that stand for themselves: a CDATA section, whose range is that of its content.</summary>
    RawText,

    StartTag,

    EndTag,

    /// <summary>A comment, a document type, a processing instruction, or what the standard takes for a comment.</summary>
    Comment,
}
