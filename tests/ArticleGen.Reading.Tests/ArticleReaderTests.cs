namespace ArticleGen.Reading.Tests;

public class ArticleReaderTests
{
    [Theory]
    [InlineData("Ferry resumes\r\n")]
    [InlineData("")]
    [InlineData("\uFEFFFerry\0 resumes\r\r\n\u2028")]
    public void Keeps_the_text_unchanged(string text) => Assert.Equal(text, ArticleReader.Read(text).Text);

    // Nothing stands before the verb that could be its subject.
    [Theory]
    [InlineData("Show")]
    [InlineData("Show.")]
    [InlineData("Shown. Show.")]
    [InlineData("Show it")]
    public void A_text_may_start_with_a_verb_that_looks_back(string text) => Assert.Empty(Invariants.CheckText(text).Quotes);

    [Fact]
    public void Reads_an_article_from_top_to_bottom()
    {
        const string text = "Ferry resumes\n\nBusiness 21 August 2008\n\nBy Tom Hale\n\n\"We reopen,\" said Ines Calder.";
        ArticleReading reading = ArticleReader.Read(text);
        Assert.Equal(
            ("Ferry resumes", "Tom Hale", "Business"),
            (reading.Headline?.In(text), reading.Byline?.In(text), reading.Dateline?.Section));
        Assert.Equal(["Direct|We reopen,|Ines Calder|said|SaidInversion"], Script.QuotesOf(reading));
        Assert.Empty(reading.Problems);
    }
}
