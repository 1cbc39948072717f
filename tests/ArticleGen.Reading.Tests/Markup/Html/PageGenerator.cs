using System.Text;

namespace ArticleGen.Reading.Tests.Markup.Html;

/// <summary>
/// Writes pages as careless hands do: end tags missing, in the wrong order or with nothing to end, comments and references anywhere,
/// attributes in every spelling. The same seed gives the same page.
/// </summary>
internal sealed class PageGenerator
{
    private static readonly string[] Words =
    [
        "port", "reopens", "a < b", "R&amp;D", "caf&eacute;", "5 &lt; 6", "&#8220;we&#8221;", "&copy 2008", "AT&T", "&notit;", "x&y;",
        "&#x41;", "&#150;", "said", "Calder", "\n", "  ", "\t", "&nbsp;", "<", "</", "< /p>", "<3", "&", "&#;", "&#x;", "&amp;lt;",
        "\r\n", "]]>", "-->", "&nonsense;", "&AMP", "&Tab;", "&NewLine;", "&shy;", "\u2028", "</3>",
    ];

    private static readonly string[] Inline =
    [
        "b", "i", "em", "strong", "a", "span", "cite", "code", "q", "small", "font", "sub", "u", "abbr", "mark", "nobr", "ruby",
        "custom-tag", "o:p",
    ];

    private static readonly string[] Blocks =
    [
        "div", "p", "p", "p", "section", "h1", "h2", "h3", "ul", "ol", "li", "li", "dl", "dt", "dd", "blockquote", "figure", "figcaption",
        "pre", "address", "center", "details", "summary", "fieldset", "hgroup",
    ];

    private static readonly string[] LeftOut = ["aside", "nav", "button", "object", "template"];

    private static readonly string[] LeftOutInline =
        ["label", "audio", "canvas", "meter", "dialog", "span hidden", "i style='display:none'"];

    private static readonly string[] Whole =
    [
        "<script>if (a < b) { document.write('<p>x</p>'); }</script>",
        "<script><!-- <script>x</script> --></script>",
        "<script><!--></script>",
        "<style>p > a { color: red; }</style>",
        "<textarea>a <b>word</b> &amp;</textarea>",
        "<noscript><p>Turn it on</p></noscript>",
        "<iframe src=x>no <p> frames</iframe>",
        "<!-- a comment -->",
        "<!-- with <p>tags</p> -- and > in it -->",
        "<!-->",
        "<!--->",
        "<!-- ends so --!>",
        "<!bogus>",
        "<?php echo 1 ?>",
        "</ bogus>",
        "<![CDATA[ no section ]]>",
        "<br>",
        "<br/>",
        "<BR CLASS=x>",
        "</br>",
        "<hr>",
        "<img src=a.png alt='a > b'>",
        "<input value=x>",
        "<wbr>",
        "<svg><title>icon</title><text>drawn</text></svg>",
        "<svg><path/><![CDATA[ <p>drawn</p> ]]></svg>",
        "<svg><g><p>out of it</svg>",
        "<svg><foreignObject><p>in it</p></foreignObject></svg>",
        "<math><mi>x</mi><mo>=</mo></math>",
        "<select><option>one<option>two</select>",
        "<select><option>one<input>",
        "<p/>",
        "<div/>",
    ];

    private static readonly string[] Attributes =
    [
        "", "", "", "", " class=\"a b\"", " id=x", " data-x='1 > 2'", " title", " class = a", " CLASS=\"A\"x=y", " href=/a/b/", " =x",
        " a=1 a=2", " hidden", " style=\"display: none\"", " aria-hidden=\"true\"", " style='color:red'", " data-y=\"</p>\"",
    ];

    private readonly Random _random;
    private readonly StringBuilder _page = new("<!doctype html>");
    private bool _hasQuotation;

    private PageGenerator(int seed) => _random = new(seed);

    /// <summary>The page of a seed.</summary>
    public static string Write(int seed)
    {
        PageGenerator generator = new(seed);
        if (generator.Chance(3))
        {
            generator._page.Append("<html><head><title>A title &amp; more</title><meta charset=utf-8></head><body>");
        }

        int pieces = generator._random.Next(1, 12);
        for (int i = 0; i < pieces; i++)
        {
            generator.WritePiece(depth: 0);
        }

        return generator._page.ToString();
    }

    private bool Chance(int outOf) => _random.Next(outOf) == 0;

    // Behind a block quote, what may name who is quoted would have a paragraph of its own.
    private string Choose(string[] from)
    {
        string chosen = from[_random.Next(from.Length)];
        _hasQuotation |= chosen == "blockquote";
        return _hasQuotation && chosen is "cite" or "figcaption" or "&#150;" or "-->" ? from[0] : chosen;
    }

    private void WritePiece(int depth)
    {
        int kind = _random.Next(depth > 5 ? 5 : 12);
        switch (kind)
        {
            case < 4:
                WriteWords();
                break;
            case 4:
                _page.Append(Choose(Whole));
                break;
            case < 7:
                WriteElement(Choose(Inline), depth, maySkip: true, mayHide: false);
                break;
            case < 10:
                string block = Choose(Blocks);
                WriteElement(block, depth, maySkip: true, mayHide: block[0] != 'h');
                break;
            case 10:
                WriteLeftOut(depth);
                break;
            default:
                WriteTable(depth);
                break;
        }

        if (Chance(25))
        {
            // An end of something, whatever is open.
            _page.Append("</").Append(Chance(2) ? Choose(Inline) : Choose(Blocks)).Append('>');
        }
    }

    // A hidden element that is no block has words only: where it crosses the ends of others, the standard moves it.
    private void WriteLeftOut(int depth)
    {
        if (Chance(2))
        {
            WriteElement(Choose(LeftOut), depth, maySkip: Chance(4), mayHide: true);
        }
        else
        {
            string tag = Choose(LeftOutInline);
            _page.Append('<').Append(tag).Append(">left out</").Append(tag.Split(' ')[0]).Append('>');
        }
    }

    private void WriteWords()
    {
        int count = _random.Next(1, 5);
        for (int i = 0; i < count; i++)
        {
            _page.Append(Choose(Words)).Append(Chance(5) ? "" : " ");
        }
    }

    private void WriteElement(string name, int depth, bool maySkip, bool mayHide)
    {
        string written = Chance(8) ? name.ToUpperInvariant() : name;
        string attributes = Choose(Attributes);
        attributes = mayHide ? attributes : attributes.StartsWith(" h", StringComparison.Ordinal)
            || attributes.Contains("none", StringComparison.Ordinal)
            || attributes.Contains("hidden", StringComparison.Ordinal) ? "" : attributes;
        _page.Append('<').Append(written).Append(attributes).Append(Chance(10) ? " >" : ">");
        int pieces = _random.Next(0, 4);
        for (int i = 0; i < pieces; i++)
        {
            WritePiece(depth + 1);
        }

        // Missing, in upper case, or the wrong one.
        if (!(maySkip && Chance(6)))
        {
            string end = maySkip && Chance(15) ? Choose(Chance(2) ? Inline : Blocks) : Chance(8) ? name.ToUpperInvariant() : name;
            _page.Append("</").Append(end).Append(Chance(10) ? " x=y>" : ">");
        }
    }

    // Words in a table stand in its cells: from elsewhere the standard moves them in front of the table.
    private void WriteTable(int depth)
    {
        _page.Append(Chance(2) ? "<table>" : "<table class=x>\n");
        _page.Append(Chance(5) ? "<caption>words</caption>" : "").Append(Chance(4) ? "<tbody>" : "");
        int rows = _random.Next(1, 3);
        for (int i = 0; i < rows; i++)
        {
            _page.Append("<tr>");
            int cells = _random.Next(1, 3);
            for (int j = 0; j < cells; j++)
            {
                _page.Append(Chance(4) ? "<th>" : "<td>");
                WritePiece(depth + 1);
                _page.Append(Chance(3) ? "" : "</td>");
            }

            _page.Append(Chance(3) ? "" : "</tr>\n");
        }

        _page.Append("</table>");
    }
}
