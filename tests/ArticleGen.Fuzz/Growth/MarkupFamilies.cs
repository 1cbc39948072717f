namespace ArticleGen.Fuzz.Growth;

/// <summary>Families of Markdown, HTML and front matter, read to the end: the words in the markup and what is said of them.</summary>
internal static class MarkupFamilies
{
    private const string Speech = "\"We *reopen*,\" **said** [Ines Calder](x).";
    private const string MarkedUpSpeech = "<p>&ldquo;We <em>reopen</em>,&rdquo; said <a href=x>Ines&nbsp;Calder</a>.</p>\n";

    private static readonly string[] MarkdownPieces =
    [
        Speech + "\n\n", Speech + "\n", Speech + " ", "> " + Speech + "\n\n", "> " + Speech + "\n", "- " + Speech + "\n",
        "# " + Speech + "\n\n",
        "> We go.\n> \u2014 Ines Calder\n\n", "| " + Speech + " |\n", "*" + Speech, "[" + Speech, "![" + Speech + "](x)", "<!-- " + Speech,
        "<b>" + Speech, "&quot;We go,&quot; said Calder. ", "\\\"We go\\\", ", "**\"We go,\"** said Calder\\\n", "<p>" + Speech,
        "Ines **Calder** said *so*. ", "*\"*", "[\"](x)", "&ldquo;", "**Calder** ",
    ];

    private static readonly string[] HtmlPieces =
    [
        MarkedUpSpeech, "<blockquote>" + MarkedUpSpeech + "</blockquote>",
        "<blockquote>" + MarkedUpSpeech, "<div>" + MarkedUpSpeech, "<li>" + MarkedUpSpeech,
        "<b>" + MarkedUpSpeech, "<q>We go</q>, said <i>Calder</i>. ", "<q>", "<p>&quot;We go,&quot; said Calder. ",
        "<br>\"We go,\" said Calder.",
        "<article><h1>Ferries</h1>" + MarkedUpSpeech + "</article>", "<h1>Ferries</h1>", "<title>Ferries</title>",
        "<table><tr><td>" + MarkedUpSpeech,
        "<meta name=author content=\"Ines Calder\">", "<time datetime=2011-03-14>",
        "<nav>" + MarkedUpSpeech, "<script>x</script>" + MarkedUpSpeech,
        "<script type=\"application/ld+json\">{\"@type\":\"Article\"}</script>", "<a><p>We go</a></p>",
    ];

    private static readonly string[] YamlPieces =
    [
        "title: Ferries\n", "tags: [a, b]\n", "- a\n", "  - a\n", "a: b: c\n", "a: \"b\n", "a: 'b\n", "a: |\n  b\n", "a: [\n",
        "a: {b: [\n", "# a\n",
        "author: Ines Calder\n", "  a: b\n", "\n", "a\n",
        "-a\n", "  -a: b\n", "a: b #2\n", "- #a\n", "a: b,\n", "a: [\"b\"c, ", "&a b, ",
        "date: 31 February 2008\n", "a: \"\\q\"\n", "? a\n",
    ];

    private static readonly string[] TomlPieces =
    [
        "title = 'Ferries'\n", "tags = ['a', 'b']\n", "[a]\n", "[[a]]\n", "a = [\n", "a = \"\"\"\n", "a = '''\n", "a = \"\\q\"\n",
        "a.b = 1\n", "# a\n",
        "a = {b = 1}\n", "a = [\"b\"c, ", "a = 'b'c'\n", "date = 2008-08-21\n", "a = \n", "\n", "a\n",
    ];

    private static readonly string[] JsonPieces =
    [
        "\"a\": \"b\",\n", "\"a\": {", "\"a\": [", "\"a\": \"b\n", "\"a\"b, ", "'a 'b, ", "a ", ",", ":", "}",
        "/* ", "// a\n", "\\\"", "\"\\q\", ", "[1]: ",
    ];

    /// <summary>The families.</summary>
    public static IEnumerable<Family> All =>
    [
        .. MarkdownPieces.Select(static piece => Make(ArticleFormat.Markdown, Family.PlainFront, piece, "")),
        .. Crumbs.Markup.Select(static piece => Make(ArticleFormat.Markdown, Family.PlainFront, piece, "")),
        .. HtmlPieces.Select(static piece => Make(ArticleFormat.Html, "<h1>Harbour news</h1><p>21 August 2008</p>", piece, "")),
        .. Crumbs.Markup.Select(static piece => Make(ArticleFormat.Html, "<h1>Harbour news</h1>", piece, "")),
        .. YamlPieces.SelectMany(static piece => MakeFrontMatter("---\n", piece)),
        .. TomlPieces.SelectMany(static piece => MakeFrontMatter("+++\n", piece)),
        .. JsonPieces.SelectMany(static piece => MakeFrontMatter(";;;\n", piece)),
        .. JsonPieces.Select(static piece => Make(ArticleFormat.Markdown, "{\"x\": 1, ", piece, "}\n\n" + Speech)),
    ];

    /// <summary>Front matter of a piece, closed and never closed.</summary>
    private static IEnumerable<Family> MakeFrontMatter(string fence, string piece) =>
    [
        Make(ArticleFormat.Markdown, fence, piece, fence + "\n" + Speech),
        Make(ArticleFormat.Markdown, fence, piece, ""),
    ];

    private static Family Make(ArticleFormat format, string front, string piece, string back) =>
        new($"{format} {TextLiteral.Write(front + piece + back)}", front, piece) { Format = format, Back = back };
}
