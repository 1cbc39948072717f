using System.Text.RegularExpressions;

namespace ArticleGen.Reading.Tests.Markup.Markdown;

/// <summary>The words of our view are those that Markdig shows.</summary>
public partial class MarkdownOracleTests
{
    private const int FewestExamples = 500;
    private const int DocumentsASeed = 1000;

    public static TheoryData<string> Parts => [.. MarkdownExamples.Names];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Examples_have_the_words_that_Markdig_shows(string part)
    {
        bool extended = part.StartsWith("gfm-", StringComparison.Ordinal);
        Assert.All(MarkdownExamples.Read(part).Where(HasNoWikiLink), example => Compare(example, extended));
    }

    [Fact]
    public void Examples_are_many() =>
        Assert.True(MarkdownExamples.Names.Sum(static name => MarkdownExamples.Read(name).Length) >= FewestExamples);

    /// <summary>
    /// Where we differ, and why. For the first five, the reference implementation of CommonMark, commonmark.js 0.31, reads what we read.
    /// </summary>
    [Theory]
    [InlineData("[port]: /x\n---\n[port]", false, "port", "the dashes are a thematic break where only definitions stand above")]
    [InlineData("[port]: /x\n(open\n\n[port]", false, "(open \u00B6 port", "no title on the next line takes nothing from a definition")]
    [InlineData("&#65;_ab c_", false, "Aab c", "a reference is the punctuation it is written with, not the letter it means")]
    [InlineData("![[\"noon\"][none] \\[](/i) gulls", false, "gulls", "brackets that are no link do not end an image")]
    [InlineData("a**-->** b", false, "a**-->** b", "a run between a letter and punctuation does not open")]
    [InlineData("- [x]no box", true, "[x]no box", "GitHub asks for a blank behind a box to tick")]
    [InlineData("[^1]: Never used.\n\nSails.", true, "Never used. \u00B6 Sails.", "a footnote is read where it stands, used or not")]
    [InlineData("> Cold.\n> \u2014 Marta Lindqvist", false, "\u201CCold.\u201D \u00B6 \u2014 Marta Lindqvist", "who signs speaks")]
    [InlineData("> Cold.\n> **Ines Calder**", false, "\u201CCold.\u201D \u00B6 \u2014 Ines Calder", "markup may name who speaks")]
    [InlineData("Ines Calder said:\n> Cold.", false, "Ines Calder said: \u00B6 \u201CCold.\u201D", "the line above names who speaks")]
    [InlineData("> Cold. \u2014 Ines Calder", false, "\u201CCold.\u201D \u00B6 \u2014 Ines Calder", "who signs may stand on the same line")]
    [InlineData(
        "<blockquote>Cold.<footer>Ines Calder</footer></blockquote>",
        false,
        "\u201CCold.\u201D \u00B6 \u2014 Ines Calder",
        "HTML may name who speaks")]
    [InlineData("&#147;Cold.&#x94;", false, "\u201CCold.\u201D", "numbers mean what they mean in a browser")]
    [InlineData("She said <q>cold</q>.", false, "She said \u201Ccold\u201D.", "a browser shows marks for the tag")]
    [InlineData("Sails. {{< ref \"x\" >}}", false, "Sails.", "codes of site generators are markup")]
    [InlineData("import './x.css'\n\nSails.", false, "Sails.", "statements of MDX are markup")]
    [InlineData(":::note\nSails.\n:::", false, "Sails.", "container directives are markup")]
    [InlineData("> [!NOTE]\n> Sails.", false, "Sails.", "the kind of an alert is markup")]
    [InlineData("[[port]] and ![[port.png]]", false, "port and", "links of Obsidian show their words")]
    [InlineData("{% comment %}\n\nHidden.\n\n{% endcomment %}", false, "", "what a site generator leaves out is no text")]
    [InlineData("Sails. %%Hidden.%%", false, "Sails.", "comments of Obsidian are markup")]
    [InlineData("[caption id=\"a\"]Sails.[/caption]", false, "Sails.", "codes of WordPress are markup")]
    [InlineData("{{< figure\n\nSails.", false, "Sails.", "a code that never ends is a slip, and no text")]
    [InlineData("{% quote(by=\"Ines Calder\") %}Cold.{% end %}", false, "Ines Calder: \u00B6 \u201CCold.\u201D", "a code names who speaks")]
    [InlineData("> [!quote] Ines Calder\n> Cold.", false, "Ines Calder: \u00B6 \u201CCold.\u201D", "so does the title of a callout")]
    [InlineData("> Cold.\n>\n> Ines Calder", false, "\u201CCold.\u201D \u00B6 \u2014 Ines Calder", "so does a name alone")]
    [InlineData("# Port {#top}", false, "Port", "attributes of headings are markup")]
    public void Differences_are_meant(string markdown, bool extended, string words, string reason)
    {
        Assert.NotEqual(MarkdigWords.Read(markdown, extended), MarkdigWords.Normalize(MarkdownInvariants.Check(markdown).Text));
        Assert.True(words == string.Join(" \u00B6 ", MarkdigWords.Normalize(MarkdownInvariants.Read(markdown).Text)), reason);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Documents_at_random_have_the_words_that_Markdig_shows(int seed)
    {
        MarkdownDocuments documents = new(seed);
        for (int i = 0; i < DocumentsASeed; i++)
        {
            Compare(documents.MakeDocument());
        }
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Crumbs_at_random_have_the_words_that_Markdig_shows(int seed)
    {
        MarkdownDocuments documents = new(seed);
        for (int i = 0; i < DocumentsASeed; i++)
        {
            string crumbs = documents.MakeCrumbs();
            if (HasNoWikiLink(crumbs))
            {
                Compare(crumbs);
            }
        }
    }

    [Theory]
    [InlineData(9)]
    [InlineData(10)]
    public void Crumbs_of_other_markup_stand_in_the_file_where_the_view_says(int seed)
    {
        MarkdownDocuments documents = new(seed);
        for (int i = 0; i < 2 * DocumentsASeed; i++)
        {
            string markdown = documents.MakeOwnCrumbs();
            Assert.Null(Record.Exception(() => MarkdownInvariants.Check(markdown)) is { } fault ? $"{markdown}\n\n{fault}" : null);
        }
    }

    /// <summary>Brackets in brackets are links of Obsidian for us.</summary>
    private static bool HasNoWikiLink(string markdown) => !WikiLink().IsMatch(markdown);

    [GeneratedRegex(@"\[\[[^\[\]\n]+\]\]")]
    private static partial Regex WikiLink();

    private static void Compare(string markdown, bool extended = false)
    {
        string[] theirs = MarkdigWords.Read(markdown, extended);
        string[] ours = MarkdigWords.Normalize(MarkdownInvariants.Check(markdown).Text);
        Assert.True(
            theirs.SequenceEqual(ours),
            $"{markdown}\n\nMarkdig: {string.Join(" \u00B6 ", theirs)}\nWe:      {string.Join(" \u00B6 ", ours)}");
    }
}
