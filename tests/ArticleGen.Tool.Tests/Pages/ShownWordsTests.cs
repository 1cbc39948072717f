using ArticleGen.Reading;
using ArticleGen.Reading.Lexicon.Project;
using ArticleGen.Tool.Pages;

namespace ArticleGen.Tool.Tests.Pages;

public sealed class ShownWordsTests
{
    [Theory]
    [InlineData("We **reopen** on [Friday](x.html) &amp; stay.", "We reopen on Friday & stay.")]
    [InlineData("No *one* `read` it.", "No one read it.")]
    [InlineData("> It is **time**.\n>\n> It is late.", "It is time.\n\nIt is late.")]
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
            Assert.Equal(whole, Join(words.Find(new(0, cut)).Concat(words.Find(TextRange.Between(cut, Markdown.Length)))));
        }
    }

    [Fact]
    public void The_pieces_of_every_range_are_its_words()
    {
        const string Markdown = "# Pier\n\nWe **re&amp;open** on *Friday*.\n\n> It is time.";
        ShownWords words = Read(Markdown);

        for (int start = 0; start <= Markdown.Length; start++)
        {
            for (int end = start; end <= Markdown.Length; end++)
            {
                TextRange range = TextRange.Between(start, end);
                Assert.Equal(words.Join(range), Join(words.Find(range)));
            }
        }
    }

    [Fact]
    public void A_piece_says_whether_the_file_has_just_these_characters()
    {
        const string Markdown = "We sell **rice** &amp; beans.";
        ShownPiece[] pieces = [.. Read(Markdown).Find(new(0, Markdown.Length))];

        Assert.All(pieces.Where(static piece => piece.IsCopy), static piece => Assert.Equal(piece.Words, piece.Range.In(Markdown)));
        Assert.Equal("&amp;", Assert.Single(pieces, static piece => piece is { Words: "&", IsCopy: false }).Range.In(Markdown));
        Assert.DoesNotContain(pieces, static piece => piece.Words.Length == 0);
    }

    [Fact]
    public void A_text_without_markup_is_its_own_words()
    {
        ShownWords words = new(ArticleReader.Read(Texts.Pier));

        Assert.Equal(Texts.Pier[5..40], words.Join(new(5, 35)));
        Assert.Equal(new(Texts.Pier[5..40], new(5, 35), IsCopy: true), Assert.Single(words.Find(new(5, 35))));
        Assert.Empty(words.Find(new(5, 0)));
    }

    private static string Join(IEnumerable<ShownPiece> pieces) => string.Concat(pieces.Select(static piece => piece.Words));

    private static ShownWords Read(string markdown) => new(
        ArticleReader.Read(markdown, ArticleFormat.Markdown, ArticleLexicon.Empty, TestContext.Current.CancellationToken));
}
