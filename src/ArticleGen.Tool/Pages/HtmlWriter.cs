namespace ArticleGen.Tool.Pages;

/// <summary>
/// Writes HTML in which text from an article is never markup: text and the values of attributes are escaped here and nowhere else,
/// elements and attributes have names of the program's own, and what is opened is closed in order.
/// </summary>
/// <param name="output">Where the page goes.</param>
internal sealed class HtmlWriter(TextWriter output)
{
    // A line end behind them is seen nowhere on the page.
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "html", "head", "body", "title", "header", "main", "footer", "nav", "section", "article", "aside", "div", "h1", "h2", "h3", "p",
        "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tr", "figure", "figcaption", "details", "summary",
        "blockquote", "svg", "g", "style",
    };

    private readonly Stack<string> _open = new();

    /// <summary>The doctype, with which a page starts.</summary>
    internal void Start() => output.Write("<!DOCTYPE html>\n");

    /// <summary>Opens an element. An attribute without a value is left out.</summary>
    internal void Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteTag(element, attributes);
        _open.Push(element);
    }

    /// <summary>Closes the element that was opened last.</summary>
    internal void Close()
    {
        string element = _open.Pop();
        output.Write("</");
        output.Write(element);
        output.Write(Blocks.Contains(element) ? ">\n" : ">");
    }

    /// <summary>An element that has no content, such as a link to a style sheet.</summary>
    internal void Empty(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteTag(element, attributes);
        output.Write('\n');
    }

    /// <summary>An element with text in it.</summary>
    internal void Element(string element, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(element, attributes);
        Text(text);
        Close();
    }

    /// <summary>A link to another page of the site, or a place on it. No address comes from a text.</summary>
    internal void Link(PageLink link, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Element("a", text, [("href", link.Address), .. attributes]);

    /// <summary>Text.</summary>
    internal void Text(ReadOnlySpan<char> text)
    {
        foreach (char letter in OneLine.Clean(text))
        {
            switch (letter)
            {
                case '&':
                    output.Write("&amp;");
                    break;
                case '<':
                    output.Write("&lt;");
                    break;
                case '>':
                    output.Write("&gt;");
                    break;
                case '"':
                    output.Write("&quot;");
                    break;
                case '\'':
                    output.Write("&#39;");
                    break;
                case '\r':
                    // A file with the line ends of Windows gives the same page.
                    break;
                default:
                    output.Write(letter);
                    break;
            }
        }
    }

    /// <summary>The style sheet of the program, in the page itself. It has no character that would end it.</summary>
    internal void Style(StyleSheet sheet)
    {
        output.Write("<style>");
        output.Write(sheet.Css);
        output.Write("</style>\n");
    }

    private void WriteTag(string element, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        output.Write('<');
        output.Write(element);
        foreach ((string name, string? value) in attributes)
        {
            if (value is not null)
            {
                output.Write(' ');
                output.Write(name);
                output.Write("=\"");
                Text(value);
                output.Write('"');
            }
        }

        output.Write('>');
    }
}
