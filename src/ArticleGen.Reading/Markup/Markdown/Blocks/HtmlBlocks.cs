using ArticleGen.Reading.Markup.Markdown.Inlines;

namespace ArticleGen.Reading.Markup.Markdown.Blocks;

/// <summary>How blocks of HTML begin and end.</summary>
internal static class HtmlBlocks
{
    /// <summary>The tags that begin and end a block of their own.</summary>
    private static readonly HashSet<string> BlockTags = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col", "colgroup", "dd", "details",
        "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3",
        "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu", "menuitem", "nav", "noframes",
        "ol", "optgroup", "option", "p", "param", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead",
        "title", "tr", "track", "ul",
    };

    /// <summary>The tags whose content is text of its own kind, up to their end, and no prose.</summary>
    private static readonly HashSet<string> RawTags = new(StringComparer.OrdinalIgnoreCase) { "script", "pre", "style", "textarea" };

    private static readonly string[] RawEndTags = [.. RawTags.Select(static name => $"</{name}>")];

    private const int LongestName = 10;

    /// <summary>What kind of block begins at the cursor.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="cursor">A place in a line, in front of a "&lt;".</param>
    /// <param name="interrupts">Whether a paragraph is open: a tag alone on a line cannot interrupt it.</param>
    public static HtmlBlockKind Find(string text, in LineCursor cursor, bool interrupts)
    {
        int next = cursor.Nonspace + 1;
        if (next >= cursor.End)
        {
            return HtmlBlockKind.None;
        }

        if (text[next] == '?')
        {
            return HtmlBlockKind.ProcessingInstruction;
        }

        if (text[next] == '!')
        {
            return FindDeclaration(text, next + 1, cursor.End);
        }

        bool closes = text[next] == '/';
        int start = closes ? next + 1 : next;
        int end = start;
        while (end < cursor.End && end - start <= LongestName && MarkdownCharacters.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        string name = text.Substring(start, end - start);
        bool ends = end >= cursor.End || text[end] is ' ' or '\t' or '>';
        if (!closes && ends && RawTags.Contains(name))
        {
            return HtmlBlockKind.Raw;
        }

        if (BlockTags.Contains(name) && (ends || (text[end] == '/' && end + 1 < cursor.End && text[end + 1] == '>')))
        {
            return HtmlBlockKind.Block;
        }

        return !interrupts && name.Length > 0 && IsTagAlone(text.Substring(cursor.Nonspace, cursor.End - cursor.Nonspace))
            ? HtmlBlockKind.Tag
            : HtmlBlockKind.None;
    }

    /// <summary>Whether a line ends a block that ends by what stands in it.</summary>
    public static bool Ends(HtmlBlockKind kind, string text, TextRange line) => kind switch
    {
        HtmlBlockKind.Raw => Array.Exists(RawEndTags, tag => Contains(text, line, tag)),
        HtmlBlockKind.Comment => Contains(text, line, "-->"),
        HtmlBlockKind.ProcessingInstruction => Contains(text, line, "?>"),
        HtmlBlockKind.Declaration => Contains(text, line, ">"),
        HtmlBlockKind.CData => Contains(text, line, "]]>"),
        _ => false,
    };

    private static HtmlBlockKind FindDeclaration(string text, int offset, int endOffset)
    {
        if (endOffset - offset >= 2 && text[offset] == '-' && text[offset + 1] == '-')
        {
            return HtmlBlockKind.Comment;
        }

        const string data = "[CDATA[";
        if (endOffset - offset >= data.Length && string.CompareOrdinal(text, offset, data, 0, data.Length) == 0)
        {
            return HtmlBlockKind.CData;
        }

        return offset < endOffset && MarkdownCharacters.IsAsciiLetter(text[offset]) ? HtmlBlockKind.Declaration : HtmlBlockKind.None;
    }

    private static bool IsTagAlone(string line)
    {
        int end = new HtmlTags(line).FindEnd(0);
        return end >= 0 && MarkdownCharacters.SkipWhiteSpace(line, end) == line.Length;
    }

    private static bool Contains(string text, TextRange line, string mark) =>
        text.IndexOf(mark, line.Start, line.Length, StringComparison.OrdinalIgnoreCase) >= 0;
}

/// <summary>The kinds of HTML blocks, by how they end.</summary>
internal enum HtmlBlockKind
{
    None,

    /// <summary>A script and the like, up to its end tag.</summary>
    Raw,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>"&lt;?", up to "?&gt;".</summary>
    ProcessingInstruction,

    /// <summary>"&lt;!", up to "&gt;".</summary>
    Declaration,

    /// <summary>"&lt;![CDATA[", up to "]]&gt;".</summary>
    CData,

    /// <summary>A tag of a block, up to a blank line.</summary>
    Block,

    /// <summary>Any other tag alone on a line, up to a blank line.</summary>
    Tag,
}
