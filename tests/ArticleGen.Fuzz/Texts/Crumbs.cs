namespace ArticleGen.Fuzz.Texts;

/// <summary>The small things that are put into texts: what a reader of news looks at, and what it should not stumble over.</summary>
internal static class Crumbs
{
    public static readonly string[] Marks =
    [
        "\"", "'", "\u201C", "\u201D", "\u2018", "\u2019", "\u00AB", "\u00BB", "\u201E", "\u201F", "\u201A", "\u2039", "\u203A",
        "\uFF02", "\u301D", "\u301E", "`", "``", "''", "\"\"", "\"\"\"", "\u2033", "&quot;", "\u0060\u00B4",
    ];

    public static readonly string[] Breaks =
    [
        "\n", "\n\n", "\r", "\r\n", "\r\n\r\n", "\n\r", "\u2028", "\u2029", "\u0085", "\v", "\f", " ", "  ", "\t", "\u00A0", "\u202F",
        "\u3000", "\u2003", "\n \n", "\n\t\n",
    ];

    /// <summary>Controls, halves of pairs, marks of direction, characters without width, and what is no character.</summary>
    public static readonly string[] Odd =
    [
        "\0", "\0\0", "\u0001", "\u001A", "\u001B[31m", "\u007F", "\u0080", "\u009F", "\uFEFF", "\uFFFD", "\uFFFE", "\uFFFF", "\uD800",
        "\uDBFF", "\uDC00", "\uDFFF", "\uDC00\uD800", "\U0001F6A2", "\U0001F468\u200D\U0001F469",
        "\u200B", "\u200C", "\u200D", "\u2060", "\u00AD", "\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E",
        "\u2066", "\u2067", "\u2068", "\u2069", "\u061C", "\u0301", "\u0300\u0301\u0302", "\u0130", "\u0131",
        "\u00DF", "\u1E9E", "\uFB01", "\u03C2", "\u01C5", "\u5B57", "\u05D0", "\u0639", "\u0E01", "\u00E2\u20AC\u0153", "\u00C3\u00A9",
        "\u00C2\u00A0",
    ];

    public static readonly string[] Points =
    [
        ".", ",", ":", ";", "!", "?", "...", "\u2026", "-", " - ", "--", " -- ", "\u2013", "\u2014", " \u2014 ", "(", ")", "[", "]",
        "{", "}", "[...]", "/", "\\", "&", "%", "$", "#", "*", "_", "|", "<", ">", "=", "+", "@", "~", "^", "\u2022", "\u00B7",
    ];

    public static readonly string[] Markup =
    [
        "<p>", "</p>", "<br/>", "<b>", "</i>", "<!-- ", " -->", "<blockquote>", "<a href=\"x\">", "</a>", "&amp;", "&#8220;", "&nbsp;",
        "<![CDATA[", "]]>", "</summary>", "<script>", "# ", "## ", "> ", "- ", "* ", "1. ", "**", "__",
        "[link](http://a.b/c?d=\"e\")", "![x](y)", "```\n", "| a | b |\n", "---\n", "***\n",
        "---\ntitle: \"Harbour\"\ndate: 2008-08-21\n---\n", "+++\ntitle = 'x'\n+++\n", "title: ", "tags: [a, b]\n", "*/", "/*", "//",
        "{0}", "{{", "#endif\n",
    ];

    /// <summary>Words and stretches that the patterns look for.</summary>
    public static readonly string[] Phrases =
    [
        " said ", "said", " said Calder", " he said", ", she added, ", " who ", " which ", " that ", ", the ", "'s ", "\u2019s ",
        "s' ", "according to ", " told ", " told Reuters", " as saying ", " was quoted by Interfax as saying ",
        " quoted him as saying ",
        "acording to ", " siad ", " critisized ", " called it ", " accused of ", " whether ", "Mr. ", "U.S. ", "Dr. J. R. ", " Jr.",
        "31 February 2008", "Friday, 21 August 2008", "03/04/2008", "25:61", " 17:35 (UTC +04:00)", "Aug 21", "(AP) -",
        "VARNA, Aug 21 (Reuters) - ", "DOVER, Del. (AP) \u2014 ", "By Jane Roe", "Posted: ", "Updated: ", "Q: ", "A: ", "CALDER: ",
        "the minister", "he", "she", "they", "it", "His ", "nobody", "no one", "a source who declined to be named",
        "Tom \"Red\" Hale", "the '90s", "12\"", "and ", " of ", "one of ", "many", "the Harbour Board (HB)", "Ines Calder", "Calder",
        "Tom Hale", "Reuters", "Oslo", "the U.N.", "x", "I", "we", "a",
    ];

    /// <summary>One of them, of any kind; now and then any character at all, or a word of the reader's lists.</summary>
    public static string Pick(RandomStream random) => random.Below(14) switch
    {
        0 or 1 or 2 => random.Pick(Marks),
        3 or 4 => random.Pick(Breaks),
        5 or 6 => random.Pick(Odd),
        7 or 8 => random.Pick(Points),
        9 => random.Pick(Markup),
        10 => ((char)random.Below(random.OneIn(2) ? 0x250 : 0x10000)).ToString(),
        11 => GrammarText.Write("$word", random),
        _ => random.Pick(Phrases),
    };
}
