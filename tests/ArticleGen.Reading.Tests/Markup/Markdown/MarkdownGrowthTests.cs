using System.Text;
using ArticleGen.Reading.Markup;
using ArticleGen.Reading.Markup.Markdown;
using ArticleGen.StepCounting;

namespace ArticleGen.Reading.Tests.Markup.Markdown;

/// <summary>Markdown that nobody meant to be read takes steps and memory in proportion to its length, and never throws.</summary>
public class MarkdownGrowthTests
{
    private const int Length = 16 * 1024;
    private const int Megabytes = 1 << 20;
    private const int Depth = 100_000;
    private const double MostTimesAsMany = 2.3;
    private const int MostStepsACharacter = 400;
    private const int MostUnpolled = 5_000_000;

    // What the runtime takes for itself now and then.
    private const int Slack = 16 * 1024;

    private static readonly StepCounter Counter = StepCounter.Calling(typeof(MarkdownReader).FullName!, nameof(MarkdownReader.Read));

    /// <summary>Pieces that are repeated.</summary>
    private static readonly Dictionary<string, string> Pieces = new()
    {
        ["open brackets"] = "[",
        ["closing brackets"] = "]",
        ["pairs of brackets"] = "[]",
        ["open images"] = "![",
        ["images and links"] = "![[",
        ["images that hold links"] = "![[a](b)",
        ["links without end"] = "[a](",
        ["links without end and words"] = "[a](b",
        ["links with open titles"] = "[a](b \"",
        ["links with titles of three kinds"] = "[a](b \"[a](b '[a](b (",
        ["links in angle brackets"] = "[a](<b",
        ["round brackets in links"] = "[a](((((((((((((((((((((((((((((((((((((((((",
        ["labels without end"] = "[a][",
        ["labels"] = "[a][b]",
        ["brackets in labels"] = "[a[b]",
        ["links"] = "[a](b) ",
        ["emphasis of two kinds"] = "*a_ ",
        ["emphasis that crosses"] = "*a **b ***c _d __e ",
        ["openers"] = "*a ",
        ["closers"] = "a* ",
        ["both"] = "a**b",
        ["long closers"] = "a**b*c***",
        ["stars"] = "*",
        ["lines under words"] = "_",
        ["struck text"] = "~~a ~",
        ["stars in brackets"] = "*[a ",
        ["entities"] = "&amp;",
        ["open entities"] = "&a",
        ["numbers"] = "&#x1F600;&#1;&#",
        ["less"] = "<",
        ["quotes in HTML that are open"] = "<blockquote>a\n\n",
        ["quotes in HTML that are closed alone"] = "</blockquote>a\n\n",
        ["quotes in HTML"] = "<blockquote>Cold. <cite>Ines Calder</cite></blockquote>\n",
        ["quotes in HTML around Markdown"] = "<blockquote>\n\nCold.\n\n\u2014 Ines Calder\n\n</blockquote>\n\n",
        ["names on the line of the words"] = "> Cold. - Ines Calder\n\n",
        ["dashes behind sentences"] = "> Cold. - ",
        ["names above quotes"] = "Ines Calder said:\n\n> Cold.\n\n",
        ["open tags"] = "<a b=\"",
        ["open tags with two marks"] = "<a b=\"<a c='",
        ["open tags with values"] = "<a b='\" c=\"'",
        ["open tags with many values"] = "x <a b='\" c='\" d=\"' ",
        ["open tags with names"] = "<a b ",
        ["open comments"] = "<!-- ",
        ["open comments in words"] = "a <!-- ",
        ["open instructions"] = "a <? ",
        ["open declarations"] = "a <!A ",
        ["open data"] = "a <![CDATA[ ",
        ["addresses without end"] = "<a:b",
        ["mail addresses without end"] = "<a@b",
        ["backslashes"] = "\\",
        ["escapes"] = "\\*",
        ["quotes"] = "> ",
        ["quotes without blanks"] = ">",
        ["items"] = "- ",
        ["items of two kinds"] = "* - ",
        ["numbered items"] = "1. ",
        ["quotes and items"] = "> - ",
        ["items with far words"] = "-    ",
        ["footnotes"] = "[^a]:",
        ["footnote marks"] = "[^",
        ["headings"] = "# a\n",
        ["underlined headings"] = "a\n=\n",
        ["lines"] = "---\n",
        ["lines of a list"] = "- a\n",
        ["lines of numbers"] = "1. a\n\n",
        ["quoted lines"] = "> a\n",
        ["lazy lines"] = "> a\nb\n\n",
        ["fences"] = "```\n",
        ["open fences"] = "```a\n~~~\n",
        ["code"] = "    a\n",
        ["definitions"] = "[a]: b\n",
        ["definitions with titles"] = "[a]: b \"c\"\n",
        ["definitions with open titles"] = "[a]: b \"c\n",
        ["definitions with titles below"] = "[a]: b\n'c\n",
        ["labels of definitions"] = "[a\n",
        ["tables"] = "|a|b|\n",
        ["rows of dashes"] = "|-|\n",
        ["heads of tables"] = "|a|\n|-|\n",
        ["pipes"] = "|",
        ["block tags"] = "<div>\n",
        ["hidden blocks"] = "<div hidden>\n",
        ["hidden blocks that end"] = "<div hidden></div>\n",
        ["navigation and script"] = "<nav><script>\n",
        ["open elements that are left out"] = "a <svg> ",
        ["elements that are left out"] = "a <svg></svg> ",
        ["scripts in words"] = "a <script> ",
        ["lists to choose from"] = "<p><select></p>\n",
        ["numbers in blocks"] = "<p>&#x1F600&#1&#9\n",
        ["tags alone"] = "<a>\n\n",
        ["scripts"] = "<script>\n",
        ["signed quotes"] = "> We go.\n> \u2014 Ines Calder\n\n",
        ["quotes with names below"] = "> We go.\n\n- Ines Calder\n\n",
        ["open codes"] = "{{< a ",
        ["open codes of three kinds"] = "{{% a {% b {{ c ",
        ["open codes in links"] = "[a]({{< b ",
        ["codes in links"] = "[a]({{<b>}}",
        ["open comments of MDX"] = "{/* a ",
        ["braces"] = "{",
        ["open statements"] = "import {\n",
        ["alerts"] = "> [!NOTE]\n\n",
        ["directives"] = ":::note\n",
        ["code that a site generator hides"] = "{% highlight %}\na\n{% endhighlight %}\n",
        ["hidden code without end"] = "{% highlight %}\na\n",
        ["hidden code without end, and its name"] = "{% highlight %} endhighlight ",
        ["open comments of notes"] = " %%a",
        ["comments of notes over lines"] = "%%\na\n",
        ["open comments of templates"] = "{# a\n",
        ["links of wikis"] = "[[a|b]] ",
        ["open links of wikis"] = "[[a",
        ["images of wikis"] = "![[a]]",
        ["captions"] = "[caption a=\"b\"]",
        ["open captions"] = "[caption a=",
        ["short codes alone without end"] = "{{< a\n\n",
        ["quote codes"] = "{{< quote author=\"Ines Calder\" >}}\nCold.\n{{< /quote >}}\n\n",
        ["open quote codes"] = "{{< quote author=\"Ines Calder\" >}}\n\n",
        ["callouts"] = "> [!quote] Ines Calder\n> Cold.\n\n",
        ["names alone"] = "> Cold.\n>\n> Ines Calder\n\n",
        ["open quotations"] = "<q>",
        ["open quotations in images"] = "![<q>",
        ["ends of quotations"] = "a</q>",
        ["quotations"] = "<q>a</q>",
        ["quotations in images"] = "![<q>a](b)",
        ["quotes with names in bold"] = "> We go.\n> **Ines Calder**\n\n",
        ["quotes that are introduced"] = "Ines Calder said:\n> We go.\n\n",
        ["blank lines"] = "\n",
        ["blanks"] = " ",
        ["tabs"] = "\t",
        ["carriage returns"] = "a\r",
        ["line breaks"] = "a  \n",
        ["nuls"] = "\0",
        ["halves of characters"] = "\uD83D*\uDEA2*",
        ["words"] = "The ferry *sails* at [noon](x), \"We start,\" **Ines Calder** said.\n\n",
    };

    /// <summary>Texts that are no repetition of one piece.</summary>
    private static readonly Dictionary<string, Func<int, string>> Made = new()
    {
        ["backticks of many lengths"] = static length => Grow(length, static (text, i) => text.Append('`', i).Append('a')),
        ["backticks of falling lengths"] = static length => MakeFallingBackticks(length),
        ["open items and blank lines"] = static length => Repeat("- ", length / 2) + "a" + Repeat("\n", length / 2),
        ["open items and lines"] = static length => Repeat("- ", length / 2) + Repeat("\na", length / 2),
        ["open quotes and lazy lines"] = static length => Repeat("> ", length / 2) + Repeat("a\n", length / 2),
        ["open quotes and blank lines"] = static length => Repeat("> ", length / 2) + "a" + Repeat("\n", length / 2),
        ["open items in a quote, and quoted blanks"] = static length => "> " + Repeat("- ", length / 2) + "a" + Repeat("\n>", length / 2),
        ["open quotes in items, and blanks"] = static length => Repeat("- > ", length / 2) + "a" + Repeat("\n  ", length / 2),
        ["open images and links"] = static length => Repeat("![", length / 2) + Repeat("[a](b)", length / 2),
        ["open brackets and closing ones"] = static length => Repeat("[", length / 2) + Repeat("]", length / 2),
        ["links in links"] = static length => Repeat("[", length / 4) + "a" + Repeat("](b)", length / 2),
        ["images in images"] = static length => Repeat("![", length / 4) + "a" + Repeat("](b)", length / 2),
        ["stars in stars"] = static length => Repeat("*", length / 2) + "a" + Repeat("*", length / 2),
        ["stars around words"] = static length => Repeat("*a", length / 2) + Repeat("a*", length / 2),
        ["stars and lines"] = static length => Repeat("*a_", length / 2) + Repeat("**b_", length / 2),
        ["definitions and uses"] = static length => MakeDefinitions(length),
        ["a table of many columns"] = static length =>
            Repeat("|a", length / 3) + "\n" + Repeat("|-", length / 3) + "\n" + Repeat("|b\n", length / 3),
        ["one long line"] = static length => Repeat("a", length),
        ["one long heading"] = static length => "# " + Repeat("#", length / 2) + Repeat(" #", length / 2),
        ["braces in a heading"] = static length => "# " + Repeat("{#a} ", length),
        ["one long row of dashes"] = static length => Repeat("- ", length) + "a",
        ["quotes of growing depth"] = static length => Grow(length, static (text, i) => text.Append('>', i).Append("a\n\n")),
        ["pictures, of which few end"] = static length => Repeat("a <svg> ", length / 2) + Repeat("</svg> ", length / 2),
        ["a long signed quote"] = static length => Repeat("> a\n", length) + "> \u2014 Ines Calder\n",
        ["quotes in quotes in HTML"] = static length =>
            Repeat("<blockquote>", length / 2) + "Cold. <cite>Ines Calder</cite>" + Repeat("</blockquote>", length / 2),
        ["quotes of falling depth, signed"] = static length => MakeFallingQuotes(length),
        ["indents of growing depth"] = static length => Grow(length, static (text, i) => text.Append(' ', 2 * i).Append("- a\n")),
    };

    public static TheoryData<string> Families => [.. Pieces.Keys, .. Made.Keys];

    [Theory]
    [MemberData(nameof(Families))]
    public void Steps_and_memory_grow_with_the_length(string family)
    {
        string halfText = MakeText(family, Length);
        string wholeText = MakeText(family, 2 * Length);
        StepCount half = Counter.Count(halfText);
        StepCount whole = Counter.Count(wholeText);
        double most = MostTimesAsMany * wholeText.Length / halfText.Length / 2;
        Assert.True(whole.Steps < half.Steps * most, $"{half.Steps} steps for {halfText.Length}, and {whole.Steps} for {wholeText.Length}");
        Assert.True(
            whole.Allocated < (half.Allocated * most) + Slack,
            $"{half.Allocated} bytes for {halfText.Length} characters, and {whole.Allocated} for {wholeText.Length}");
        Assert.True(whole.Steps < (long)MostStepsACharacter * wholeText.Length, $"{whole.Steps} steps for {wholeText.Length}");
        Assert.True(whole.LongestUnpolled < MostUnpolled, $"{whole.LongestUnpolled} steps without a poll");
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void Ranges_stay_inside_the_file_and_in_order(string family) => MarkdownInvariants.Check(MakeText(family, Length / 8));

    [Theory]
    [InlineData("quotes")]
    [InlineData("items")]
    [InlineData("quotes and items")]
    [InlineData("open brackets")]
    [InlineData("images and links")]
    [InlineData("emphasis that crosses")]
    public void Megabytes_are_read(string family)
    {
        string text = MakeText(family, Megabytes);
        PlainView view = MarkdownInvariants.Read(text);
        Assert.InRange(view.Text.Length, 0, text.Length);
    }

    [Fact]
    public void Words_at_a_great_depth_are_read()
    {
        Assert.Equal("noon", MarkdownInvariants.Read(Repeat("> ", 2 * Depth) + "noon").Text);
        Assert.Equal("noon", MarkdownInvariants.Read(Repeat("- ", 2 * Depth) + "noon").Text);
        Assert.Equal("noon", MarkdownInvariants.Read(new string('*', Depth) + "noon" + new string('*', Depth)).Text);
    }

    private static string MakeText(string family, int length) =>
        Pieces.TryGetValue(family, out string? piece) ? Repeat(piece, length) : Made[family](length);

    private static string Repeat(string piece, int length) => new StringBuilder().Insert(0, piece, length / piece.Length).ToString();

    private static string Grow(int length, Action<StringBuilder, int> add)
    {
        StringBuilder text = new();
        for (int i = 1; text.Length < length; i++)
        {
            add(text, i);
        }

        return text.ToString();
    }

    private static string MakeFallingBackticks(int length)
    {
        StringBuilder text = new();
        for (int i = (int)Math.Sqrt(2 * length); i > 0; i--)
        {
            text.Append('`', i).Append('a');
        }

        return text.ToString();
    }

    private static string MakeFallingQuotes(int length)
    {
        StringBuilder text = new();
        for (int i = (int)Math.Sqrt(2 * length); i > 0; i--)
        {
            text.Append('>', i).Append(" \u2014 Ines Calder\n");
        }

        return text.ToString();
    }

    private static string MakeDefinitions(int length)
    {
        StringBuilder text = new();
        for (int i = 0; text.Length < length; i++)
        {
            text.Append("[a").Append(i).Append("]: b\n[a").Append(i).Append("]\n\n");
        }

        return text.ToString();
    }
}
