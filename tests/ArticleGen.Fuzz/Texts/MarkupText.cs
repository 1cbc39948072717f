namespace ArticleGen.Fuzz.Texts;

/// <summary>Puts a story into markup as people and programs write it, now and then with a slip.</summary>
internal static class MarkupText
{
    // What stands in front of each line of a paragraph.
    private static readonly string[] MarkdownBlocks =
        ["", "", "", "", "", "", "> ", "> > ", "- ", "* ", "1. ", "   ", "    ", "\t", "# ", "## ", "| ", "[^1]: ", ": ", "  - "];

    private static readonly string[] MarkdownBetween =
    [
        "---\n\n", "***\n\n", "===\n", "---\n", "```\n", "~~~ html\n", "<!-- x -->\n\n", "<div>\n\n", "</div>\n\n", "![x](y.png)\n\n",
        "[ref]: /x \"title\"\n\n", "| a | b |\n|---|---|\n| c | d |\n\n", "> We go.\n> \u2014 Ines Calder\n\n", "{{< figure >}}\n\n",
    ];

    private static readonly (string Open, string Close)[] MarkdownSpans =
    [
        ("*", "*"), ("**", "**"), ("_", "_"), ("***", "***"), ("`", "`"), ("``", "``"), ("[", "](x.html)"), ("[", "](<x y> \"t\")"),
        ("[", "][ref]"), ("[", "]"), ("![", "](y.png)"), ("~~", "~~"), ("<b>", "</b>"), ("<a href=\"x\">", "</a>"), ("<!-- ", " -->"),
        ("\\", ""), ("", "  \n"), ("", "\\\n"), ("&ldquo;", "&rdquo;"), ("", "[^1]"), ("<", ">"), ("<http://", ">"), ("", "<br>"),
        ("&amp;", "&nbsp;"), ("$", "$"), ("{", "}"), ("<span title='", "'>"), ("<q>", "</q>"),
    ];

    private static readonly (string Open, string Close)[] HtmlBlocks =
    [
        ("<p>", "</p>\n"), ("<p>", "</p>\n"), ("<p>", "</p>\n"), ("<p>", "</p>"), ("<p>", "\n"), ("<P CLASS=lead>", "</P>\n"),
        ("<h1>", "</h1>\n"), ("<h2>", "</h2>\n"), ("<blockquote><p>", "</p><cite>Ines Calder</cite></blockquote>\n"),
        ("<blockquote cite='x'>", "</blockquote>\n"), ("<ul><li>", "</li></ul>\n"), ("<li>", "\n"),
        ("<div class=\"article-body\">", "</div>\n"),
        ("<article>", "</article>\n"), ("<nav>", "</nav>\n"), ("<aside>", "</aside>\n"),
        ("<figure><figcaption>", "</figcaption></figure>\n"),
        ("<table><tr><td>", "</td><td>x</td></tr></table>\n"), ("<table>", "</table>"), ("", "<br>\n"), ("", "<br/><br/>"),
        ("<pre>", "</pre>\n"), ("<script>", "</script>\n"), ("<style>", "</style>"), ("<template>", "</template>"), ("<svg>", "</svg>"),
        ("<select><option>", "</select>"), ("<textarea>", "</textarea>"), ("<title>", "</title>"), ("<header>", "</header>"),
        ("<!-- ", " -->"), ("<![CDATA[", "]]>"), ("<?xml ", "?>"), ("<form>", "</form>"), ("<dl><dt>", "<dd>x</dl>"),
    ];

    private static readonly (string Open, string Close)[] HtmlSpans =
    [
        ("<em>", "</em>"), ("<b>", "</b>"), ("<strong>", "</strong>"), ("<a href='x'>", "</a>"), ("<a href=\"x>\" title=y>", "</a>"),
        ("<q>", "</q>"), ("<Q cite=x>", "</Q>"), ("", "<br/>"), ("&ldquo;", "&rdquo;"), ("&#8220;", "&#x201D;"), ("&quot;", "&quot;"),
        ("<span hidden>", "</span>"), ("<span class=\"author\">", "</span>"), ("", "&nbsp;"), ("<!--", "-->"), ("<wbr>", ""),
        ("<sup>", "</sup>"),
        ("<time datetime=\"2011-03-14T09:20\">", "</time>"), ("<i>", "</b>"), ("<", ""), ("</", ">"), ("&", ""), ("&#0;", "&#xD800;"),
        ("<img alt='", "'>"), ("<input value=", ">"), ("<button>", "</button>"), ("<noscript>", "</noscript>"),
    ];

    private static readonly string[] Heads =
    [
        "<title>$head</title>", "<title>$head | Coast News</title>", "<meta name=\"author\" content=\"$name\">",
        "<meta property='article:published_time' content='2008-08-21T17:35:00+04:00'/>", "<meta property=og:title content=\"$head\">",
        "<meta charset=utf-8>", "<style>p { }</style>", "<script>var a = \"$clause\" < 3;</script>", "<!-- $noun -->",
        "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"headline\": \"$noun\", \"author\": [{\"name\": \"$name\"}], "
            + "\"datePublished\": \"2008-08-21\"}</script>",
        "<script type='application/ld+json'>[{\"@graph\": [{\"@type\": [\"Article\"], \"keywords\": \"a, b\"", "<link rel=x>",
    ];

    /// <summary>A file of this format that holds the story.</summary>
    public static string Write(string story, ArticleFormat format, RandomStream random) => format switch
    {
        ArticleFormat.Html => random.OneIn(2) ? WritePage(WriteBody(story, format, random), random) : WriteBody(story, format, random),
        ArticleFormat.Markdown => WithFrontMatter(WriteBody(story, format, random), random),
        _ => WithFrontMatter(story, random),
    };

    /// <summary>The story in markup, without front matter or a page around it.</summary>
    public static string WriteBody(string story, ArticleFormat format, RandomStream random)
    {
        if (format == ArticleFormat.Text)
        {
            return story;
        }

        StringBuilder text = new();
        foreach (string paragraph in story.Split("\n\n"))
        {
            string words = WithSpans(paragraph, format == ArticleFormat.Html ? HtmlSpans : MarkdownSpans, random);
            if (format == ArticleFormat.Html)
            {
                AppendHtml(text, words, random);
            }
            else
            {
                AppendMarkdown(text, words, random);
            }
        }

        return text.ToString();
    }

    private static string WithFrontMatter(string text, RandomStream random) =>
        random.OneIn(3) ? text : FrontMatterText.Write(random) + text;

    private static void AppendMarkdown(StringBuilder text, string words, RandomStream random)
    {
        string block = random.Pick(MarkdownBlocks);
        text.Append(block).Append(words.Replace("\n", "\n" + block, StringComparison.Ordinal)).Append(random.OneIn(12) ? "\n" : "\n\n");
        text.Append(random.OneIn(6) ? random.Pick(MarkdownBetween) : "");
    }

    private static void AppendHtml(StringBuilder text, string words, RandomStream random)
    {
        (string open, string close) = random.Pick(HtmlBlocks);
        text.Append(random.OneIn(24) ? "" : open)
            .Append(random.OneIn(3) ? words.Replace("\"", "&quot;", StringComparison.Ordinal) : words)
            .Append(random.OneIn(12) ? "" : close);
    }

    private static string WithSpans(string words, (string Open, string Close)[] spans, RandomStream random)
    {
        int count = random.OneIn(2) ? 0 : random.Below(6);
        for (int i = 0; i < count; i++)
        {
            TextRange piece = random.Piece(words.Length);
            (string open, string close) = random.Pick(spans);
            words = words.Insert(piece.End, random.OneIn(12) ? "" : close).Insert(piece.Start, open);
        }

        return words;
    }

    private static string WritePage(string body, RandomStream random)
    {
        StringBuilder text = new(random.OneIn(4) ? "" : "<!DOCTYPE html>\n<html lang=\"en\"><head>\n");
        int heads = random.Below(6);
        for (int i = 0; i < heads; i++)
        {
            text.Append(GrammarText.Write(random.Pick(Heads), random)).Append('\n');
        }

        return text.Append(random.OneIn(8) ? "" : "</head><body>\n").Append(body).Append("</body></html>\n").ToString();
    }
}
