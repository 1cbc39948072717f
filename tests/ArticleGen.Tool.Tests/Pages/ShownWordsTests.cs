using ArticleGen.Reading;
using ArticleGen.Reading.Lexicon.Project;
using ArticleGen.Tool.Pages;

namespace ArticleGen.Tool.Tests.Pages;

public sealed class ShownWordsTests
{
    [Theory]
    [InlineData("We **reopen** on [Friday](x.html) &amp; stay.", "We reopen on Friday & stay.")]
    [InlineData("No *one* `read` it.", "No one read it.")]
    public void Markup_is_not_among_the_words(string markdown, string words) =>
        Assert.Equal(words, Read(markdown).Join(new(0, markdown.Length)).Trim());

    [Fact]
    public void Ranges_in_a_row_have_each_word_once()
    {
        const string Markdown = "# Pier\n\nWe **re&amp;open** on *Friday*.\n\n> It is time.\n\nSo said Calder.";
        ShownWords words = Read(Markdown);
        string whole = words.Join(new(0, Markdown.Length));

        for (int cut = 0; cut <= Markdown.Length; cut++)
        {
            string parts = string.Concat(words.Find(new(0, cut), isLast: false).Concat(words.Find(TextRange.Between(cut, Markdown.Length)))
                .Select(static piece => piece.Words));
            Assert.Equal(whole, parts);
        }
    }

    [Fact]
    public void A_text_without_markup_is_its_own_words()
    {
        ShownWords words = new(
            ArticleReader.ReadPlainText(Texts.Pier, ArticleFormat.Text, ArticleLexicon.Empty, TestContext.Current.CancellationToken));

        Assert.Equal(Texts.Pier[5..40], words.Join(new(5, 35)));
    }

    [Fact]
    public void Headings_are_known()
    {
        ValueList<PlainPiece> pieces = ArticleReader.ReadPlainText(
            "# Pier\n\nOne.\n\n## Later\n\nTwo.", ArticleFormat.Markdown, ArticleLexicon.Empty, TestContext.Current.CancellationToken);

        Assert.Contains(pieces, static piece => piece is { Words: "Later", IsHeading: true });
        Assert.Contains(pieces, static piece => piece is { Words: "Two.", IsHeading: false });
    }

    private static ShownWords Read(string markdown) => new(
        ArticleReader.ReadPlainText(markdown, ArticleFormat.Markdown, ArticleLexicon.Empty, TestContext.Current.CancellationToken));
}
