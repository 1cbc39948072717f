namespace ArticleGen.Reading.Tests.Markup.Html;

/// <summary>The words of pages are those of the tree that AngleSharp builds, paragraph by paragraph.</summary>
public class PageOracleTests
{
    private const int Pages = 6000;
    private const string DocumentType = "<!doctype html>";

    public static TheoryData<string> Rows =>
        [.. PageRows.Paragraphs.Concat(PageRows.Tags).Concat(PageRows.Content).Concat(PageRows.Layout)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_has_the_words_of_its_tree(string row) =>
        Assert.Equal(PageOracle.ReadParagraphs(DocumentType + row), ReadParagraphs(DocumentType + row));

    [Fact]
    public void Random_pages_have_the_words_of_their_trees()
    {
        for (int seed = 0; seed < Pages; seed++)
        {
            string page = PageGenerator.Write(seed);
            IReadOnlyList<string> expected = PageOracle.ReadParagraphs(page);
            IReadOnlyList<string> actual = ReadParagraphs(page);
            Assert.True(
                expected.SequenceEqual(actual),
                $"seed {seed}\n{page}\nTREE {string.Join(" | ", expected)}\nVIEW {string.Join(" | ", actual)}");
        }
    }

    // Each row has its reason. The generator writes no such pages.
    [Theory]
    [InlineData("x<table><tr><td>b</td>a</table>", "x|b|a", "words in a table but in no cell stay where they are in the file")]
    [InlineData("<p><b hidden>a</p><p>b</b>c", "bc", "a hidden element ends with its block, so that no more words get lost")]
    [InlineData("<a style='display:none'>a<div>b</a>c</div>d", "cd", "a hidden element ends at its end tag, with all that is open in it")]
    [InlineData(
        "<b><span hidden><div>a</b>b</div></span>c",
        "c",
        "an end tag does not take a hidden element from around what is open in it")]
    [InlineData("<form><b>a</form></b>c", "ac", "a form that ends inside of another element stays open")]
    [InlineData("<blockquote>a.<cite>b</cite></blockquote>", "a.|\u2014 b", "an attribution is a paragraph of its own")]
    [InlineData("<blockquote>a<footer>b</footer></blockquote>", "a|\u2014 b", "the footer of a quotation is no footer of the page")]
    [InlineData("<header>a</header><p>b", "b", "the header of a page is no part of the article")]
    [InlineData("<aside>a</aside><article>b</article>c", "b", "only the article is read")]
    [InlineData("<table><tr><th>a</td>b</table>", "ab", "AngleSharp ends a cell by the end tag of the other kind; the standard does not")]
    [InlineData("<svg/><![CDATA[a]]>b", "b", "AngleSharp takes it for a section behind an empty svg; it is a comment")]
    [InlineData("<math><mi><b>x</b></math>a", "a", "AngleSharp does not end math by its tag inside of mi")]
    [InlineData("<dd hidden><time><dt>a", "a", "AngleSharp takes time for a block, and leaves dd open")]
    public void Differs_from_the_tree_on_purpose(string row, string paragraphs, string reason)
    {
        string actual = string.Join('|', ReadParagraphs(DocumentType + row));
        Assert.True(paragraphs == actual, $"{reason}: {actual}");
        Assert.NotEqual(PageOracle.ReadParagraphs(DocumentType + row), ReadParagraphs(DocumentType + row));
    }

    private static IReadOnlyList<string> ReadParagraphs(string page) =>
    [
        .. PageViews.Read(page).Text.Split("\n\n")
            .Select(PageOracle.Normalize)
            .Where(static paragraph => paragraph.Length > 0),
    ];
}
