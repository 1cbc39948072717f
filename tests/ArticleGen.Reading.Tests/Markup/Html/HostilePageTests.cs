using System.Globalization;
using ArticleGen.Reading.Markup;
using ArticleGen.Reading.Markup.Html;
using ArticleGen.Reading.Tests.Properties;
using ArticleGen.StepCounting;
using CsCheck;

namespace ArticleGen.Reading.Tests.Markup.Html;

/// <summary>
/// Pages that nobody meant to be read. Reading them never throws, takes steps in proportion to their length, and asks often whether it
/// is cancelled.
/// </summary>
public class HostilePageTests
{
    private const int Length = 16 * 1024;
    private const double MostTimesAsManySteps = 2.3;
    private const int MostUnpolled = 100_000;
    private const int MostUnpolledACharacter = 8;
    private const int Megabytes = 10 << 20;

    private static readonly StepCounter Counter = StepCounter.Calling(typeof(HtmlReader).FullName!, nameof(HtmlReader.Read));

    // A front that stands once, and a piece that is repeated behind it.
    private static readonly Dictionary<string, (string Front, string Piece)> Families = new()
    {
        ["article"] = ("<article>", "<p>The <b>crews</b> of Varna met. &quot;We reopen,&quot; said <a href=x>Ines Calder</a>.</p>\n"),
        ["signs"] = ("", "<"),
        ["signs and letters"] = ("", "<a"),
        ["ends"] = ("", "</"),
        ["comment"] = ("<!--", "-- "),
        ["comments"] = ("", "<!--"),
        ["bogus comments"] = ("", "<!"),
        ["attribute"] = ("<a b=\"", "x "),
        ["attributes"] = ("<a ", "b='c' "),
        ["attribute starts"] = ("", "<a b='"),
        ["names of attributes"] = ("<p ", "a="),
        ["nested"] = ("", "<div>"),
        ["nested inline"] = ("", "<span>"),
        ["nested formatting"] = ("", "<b>"),
        ["crossing formatting"] = ("", "<b><p></b>"),
        ["crossing hidden"] = ("", "<a hidden><div></a>"),
        ["lists"] = ("", "<ul><li>"),
        ["items"] = ("<ul>", "<li>x"),
        ["tables"] = ("", "<table><tr><td>"),
        ["tables in tables"] = ("", "<table>"),
        ["cells"] = ("<table><tr>", "<td>x"),
        ["wrong ends"] = (string.Concat(Enumerable.Repeat("<span>", 300)), "</p></x></b>"),
        ["forms"] = ("", "<form></form>"),
        ["rubies in a form"] = ("<form>", "<rt></form>"),
        ["buttons"] = ("", "<button><p>"),
        ["ampersands"] = ("", "&"),
        ["names"] = ("", "&a"),
        ["long name"] = ("&", "a"),
        ["numbers"] = ("&#", "9"),
        ["scripts"] = ("", "<script>"),
        ["script in comments"] = ("<script>", "<!--<script>"),
        ["script ends"] = ("<script>", "</script"),
        ["titles"] = ("", "<title>x</title>"),
        ["text area"] = ("<textarea>", "</a>"),
        ["drawings"] = ("", "<svg>"),
        ["drawings and paragraphs"] = ("", "<svg><foreignObject><p>"),
        ["sections"] = ("<svg>", "<![CDATA["),
        ["formulas"] = ("", "<math><mi>"),
        ["choices"] = ("<select>", "<p></p><option>"),
        ["templates"] = ("", "<template>"),
        ["quotations"] = ("", "<q>x"),
        ["open quotations"] = (string.Concat(Enumerable.Repeat("<q>", 300)), "<p>x"),
        ["block quotes"] = ("", "<blockquote>x."),
        ["block quotes with names"] = ("", "<blockquote>We.<cite>x</cite></blockquote>"),
        ["cites"] = ("<blockquote>x.", "<cite>y"),
        ["articles"] = ("", "<article>"),
        ["articles beside"] = ("", "<article>x</article>"),
        ["headers"] = ("", "<header><h1>x</h1></header>"),
        ["empty headings"] = ("", "<h1>"),
        ["hidden"] = ("", "<div hidden>"),
        ["styles"] = ("<p style='", "display:x;"),
        ["lines"] = ("", "<br>"),
        ["preformatted"] = ("<pre>", " \n"),
        ["metas"] = ("", "<meta name=a content=b>"),
        ["times"] = ("", "<time datetime=1>"),
        ["json lists"] = ("<script type=application/ld+json>", "["),
        ["json maps"] = ("<script type=application/ld+json>", "{\"a\":"),
        ["json string"] = ("<script type=application/ld+json>{\"headline\":\"", "\\u0041"),
        ["json graph"] = ("<script type=application/ld+json>{\"@graph\":[", "{\"@id\":\"#a\",\"name\":\"b\"},"),
        ["json keys"] = ("<script type=application/ld+json>{\"@type\":\"Article\",", "\"author\":\"b\","),
        ["json ends"] = ("<script type=application/ld+json>[[[", "}]"),
        ["json scripts"] = ("", "<script type=application/ld+json>{}</script>"),
        ["nuls"] = ("", "\0"),
    };

    // Pages that are no repetition of one piece.
    private static readonly Dictionary<string, Func<int, string>> Made = new()
    {
        ["json references"] = static length =>
            "<script type=application/ld+json>{\"@graph\":[{\"@id\":\"p\"," + RepeatPiece("\"a\":0,", length / 2) + "\"name\":\"x\"},"
                + "{\"@type\":\"Article\",\"author\":[" + RepeatPiece("{\"@id\":\"p\"},", length / 2) + "]}]}",
    };

    public static TheoryData<string> Names => [.. Families.Keys, .. Made.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Steps_and_memory_grow_with_the_length(string family)
    {
        string text = Repeat(family, 2 * Length);
        StepCount half = Counter.Count(Repeat(family, Length));
        StepCount whole = Counter.Count(text);
        Assert.True(whole.Steps < half.Steps * MostTimesAsManySteps, $"{half.Steps} steps, and {whole.Steps} for twice as many characters");
        Assert.True(
            whole.Allocated < half.Allocated * MostTimesAsManySteps,
            $"{half.Allocated} bytes, and {whole.Allocated} for twice as many characters");
        Assert.True(
            whole.LongestUnpolled < MostUnpolled + (MostUnpolledACharacter * text.Length),
            $"{whole.LongestUnpolled} steps without a poll");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_read_stands_in_the_file(string family) => Check(Repeat(family, 2000));

    [Theory]
    [InlineData("nested")]
    [InlineData("signs")]
    [InlineData("attribute")]
    [InlineData("json lists")]
    public void Megabytes_are_read(string family) => Assert.NotNull(PageViews.Read(Repeat(family, Megabytes)));

    [Fact]
    public void A_reading_that_is_cancelled_ends()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => PageViews.ReadOrCancel("<p>x", source.Token));
    }

    [Fact]
    public void Pages_edited_at_random_are_read() =>
        Gen.Select(Gen.Int[0, 2000], Gen.Int[0, 100000], Gen.Int[0, 100000], Gen.Int[0, 3], Gen.Char).Sample(
            static (seed, from, to, kind, any) => Check(Edit(PageGenerator.Write(seed), from, to, kind, any)),
            iter: 4000);

    [Fact]
    public void Stories_with_crumbs_of_markup_are_read()
    {
        string[] crumbs =
        [
            "<", ">", "</", "<p>", "</p>", "<q>", "</q>", "&", "&amp;", "<!--", "-->", "<blockquote>",
            "<cite>", "\"", "<br>", "<article>", "<h1>",
        ];
        Gen.Select(Gen.Int[0, Stories.All.Length - 1], Gen.Select(Gen.Int[0, 100000], Gen.Int[0, crumbs.Length - 1]).Array[1, 12]).Sample(
            (story, edits) => Check(edits.Aggregate(
                Stories.All[story],
                (text, edit) => text.Insert(edit.Item1 % (text.Length + 1), crumbs[edit.Item2]))),
            iter: 1000);
    }

    private static string Edit(string page, int from, int to, int kind, char any)
    {
        int start = from % page.Length;
        int length = Math.Min(1 + (to % 40), page.Length - start);
        return kind switch
        {
            0 => page.Remove(start, length),
            1 => page.Insert(to % page.Length, page.Substring(start, length)),
            2 => page[..start],
            _ => page.Insert(start, any.ToString(CultureInfo.InvariantCulture)),
        };
    }

    /// <summary>Each range of the view stands in the file in its order, and what is said to be copied is there.</summary>
    private static void Check(string page)
    {
        PlainView view = PageViews.Read(page);
        Assert.DoesNotContain("\n\n\n", view.Text, StringComparison.Ordinal);
        Assert.False(view.Text.EndsWith('\n'));
        int body = view.Headline is { } headline ? headline.End : 0;
        int last = 0;
        for (int i = 0; i < view.Text.Length; i++)
        {
            TextRange character = view.ToSource(new(i, 1));
            Assert.InRange(character.Start, 0, page.Length);
            Assert.InRange(character.End, character.Start, page.Length);

            // The headline may come from anywhere, and a blank line stands behind it.
            bool isBehindHeadline = view.Headline is not null && i >= body && i <= body + 2;
            Assert.True(isBehindHeadline || character.Start >= last, $"{i} goes back in: {page}");
            last = character.Start;
            if (view.IsCopied(new(i, 1)))
            {
                Assert.Equal(view.Text[i], page[character.Start]);
            }
        }

        Assert.All(view.Metadata, entry => Assert.InRange(entry.KeyRange.End, 0, page.Length));
        Assert.All(view.Metadata, entry => Assert.InRange(entry.Value.Range.End, entry.Value.Range.Start, page.Length));
    }

    private static string Repeat(string family, int length)
    {
        if (Made.TryGetValue(family, out Func<int, string>? make))
        {
            return make(length);
        }

        (string front, string piece) = Families[family];
        return front + RepeatPiece(piece, length - front.Length);
    }

    private static string RepeatPiece(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));
}
