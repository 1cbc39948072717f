using ArticleGen.Reading.Lexicon.Project;
using CsCheck;

namespace ArticleGen.Reading.Tests.Properties;

/// <summary>Stories in markup, edited at random: what is promised of every reading holds in each format.</summary>
public class MarkupPropertyTests
{
    private static readonly ArticleFormat[] Formats = Enum.GetValues<ArticleFormat>();

    // Each opens or closes something, or stands for a character.
    private static readonly string[] Crumbs =
    [
        "*", "**", "_", "`", "[", "](x)", "![", "~~", "\\", "  \n", "\n\n", "\n", "> ", "- ", "1. ", "# ", "---\n", "+++\n", "```\n",
        "    ", "| a | b |\n|---|---|\n", "&quot;", "&ldquo;", "&nbsp;", "&#8221;", "&amp;", "<p>", "</p>", "<b>",
            "</b>", "<br>", "<q>", "</q>",
        "<h1>", "</h1>", "<blockquote>", "</blockquote>", "<script>", "<!--", "-->", "<title>", "<nav>", "<li>", "<a href=\"x\">", "</a>",
        "<",
        "---\ntitle: Ferries: all\nauthor: [Tom Hale, Eva Dray]\ndate: 2008-08-21\n---\n", "---\ntags:\n- \"a\n", "title: ", "\"", "\u201C",
        "\u201D", "'", " said Calder", " he said", "\u2014 Ines Calder\n", "\0", "\uD800", "\r", "\u2028", " ",
    ];

    private static readonly string[] Files =
    [
        .. Stories.All,
        "---\ntitle: \"Ferries *sail*\"\nauthor: Tom Hale\ndate: 2008-08-21\n---\n\n# Ferries sail\n\n"
            + "> \"We **sail** at noon,\" [Ines Calder](x) said.\n\n- It was \"a *farce*,\" Hale told\n  reporters.\n\n"
            + "> It is time.\n> \u2014 Eva Dray\n",
        "<!DOCTYPE html><html><head><title>Ferries sail</title><meta name=author content=\"Tom Hale\"></head><body><nav>Home</nav>"
            + "<p>&ldquo;We <em>sail</em> at noon,&rdquo; said <a href=x>Ines&nbsp;Calder</a>.<h1>Ferries &quot;sail&quot;</h1>"
            + "<blockquote><p>It is time.</p><cite>Eva Dray</cite></blockquote></body></html>",
    ];

    private static readonly Gen<Func<string, string>> Edit =
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 100_000], Gen.Int[1, 40], AnyOf(Crumbs))
            .Select(static (kind, place, length, crumb) => (Func<string, string>)(text => Apply(text, kind, place, length, crumb)));

    private static readonly Gen<(string Text, ArticleFormat Format)> Edited =
        Gen.Select(AnyOf(Files), Edit.Array[0, 12], Gen.Int[0, Formats.Length - 1])
            .Select(static (file, edits, format) => (edits.Aggregate(file, static (text, edit) => edit(text)), Formats[format]));

    [Fact]
    public void All_that_is_promised_holds_in_each_format() =>
        Edited.Sample(static file => Invariants.CheckText(file.Text, file.Format), iter: 3000);

    [Fact]
    public void Markup_alone_is_read_as_well() =>
        Gen.Select(AnyOf(Crumbs).Array[0, 60], Gen.Int[0, Formats.Length - 1])
            .Sample(static (crumbs, format) => Invariants.CheckText(string.Concat(crumbs), Formats[format]), iter: 3000);

    /// <summary>Texts in which nothing is markup, each paragraph on a line of its own.</summary>
    public static TheoryData<string> PlainTexts =>
    [
        .. Stories.All.Select(static story =>
            story.Replace("\0", "", StringComparison.Ordinal).Replace("\n\u2028", " ", StringComparison.Ordinal)),
        Script.Front + "\"We reopen on Friday,\" said Ines Calder, the port director. \"It is time.\"\n\nHe called it \"a farce.\"\n",
        Script.Front + "\u201CWe reopen,\n\n\u201Cand we sail,\u201D Calder told reporters (in Varna) on Monday.\n",
        Script.Front + "The workers' rights, and the '90s: \"Enough!\" - Priya Raman\n\nAccording to the ministry, 12 ships sailed.\n",
        Script.Front + "HALE: Who rebuilt it?\n\nDRAY: Nobody.\n\nQ: Is it dear?\n\nA: Very.\n",
        Script.Front + "He said it was \"2 \u00D7 3\"; she said: \u00ABRien.\u00BB R&D costs $5, 100% of it, Hale said.\n",
    ];

    [Theory]
    [MemberData(nameof(PlainTexts))]
    public void A_text_without_markup_reads_alike_as_Markdown(string text) =>
        Script.Expect(text, Describe(text, ArticleFormat.Text), Describe(text, ArticleFormat.Markdown));

    [Theory]
    [MemberData(nameof(PlainTexts))]
    public void A_text_without_markup_reads_alike_as_a_page_of_paragraphs(string text)
    {
        string page = string.Concat(text.ReplaceLineEndings("\n").Split("\n\n").Select(
            static paragraph => $"<p>{paragraph.Replace("&", "&amp;", StringComparison.Ordinal)}</p>\n"));
        Script.Expect(text, Describe(text, ArticleFormat.Text), Describe(page, ArticleFormat.Html));
    }

    /// <summary>Headline, byline and quotes in plain words.</summary>
    private static IEnumerable<string> Describe(string text, ArticleFormat format)
    {
        ArticleReading reading = ArticleReader.Read(text, format, ArticleLexicon.Empty, TestContext.Current.CancellationToken);
        return
        [
            $"{reading.HeadlineText} | {reading.BylineText} | {reading.Dateline?.Day} | {reading.Dateline?.Place}",
            .. reading.Quotes.Select(quote =>
                $"{quote.Kind} | {quote.PlainText ?? quote.Range.In(text)} | {Name(reading, quote.Speaker)} | {quote.Pattern} | "
                    + $"{Name(reading, quote.Via)} | {Name(reading, quote.Addressee)} | {quote.Continues}"),
        ];
    }

    private static string Name(ArticleReading reading, int? actor) => actor is { } index ? reading.Actors[index].Name : "-";

    private static Gen<string> AnyOf(string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static string Apply(string text, int kind, int place, int length, string crumb)
    {
        int start = place % (text.Length + 1);
        length = Math.Min(length, text.Length - start);
        return kind switch
        {
            0 or 1 when length % 3 > 0 => text.Insert(start, crumb),
            1 => text.Insert(start, text.Substring(start, length)),
            _ => text.Remove(start, length),
        };
    }
}
