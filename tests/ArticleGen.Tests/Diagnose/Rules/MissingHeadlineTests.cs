using ArticleGen.Diagnose.Rules;

namespace ArticleGen.Tests.Diagnose.Rules;

public class MissingHeadlineTests : RuleTextTest
{
    private protected override string Id => MissingHeadline.Id;

    [Fact]
    public void Names_the_words_it_starts_with() => Assert.Equal(
        "The article has no headline: it starts with 'Coast News 14 March'; write one above it, with an empty line between the two",
        MessageFor(new(ProblemKind.NoHeadline, new(0, 19), "Coast News 14 March", "")));

    [Fact]
    public void Says_that_there_is_nothing() => Assert.Equal(
        "The article is empty: the file holds no text; write the article, or remove the file from the articles",
        MessageFor(new(ProblemKind.EmptyArticle, new(0, 0), "", "the file holds no text")));

    [Fact]
    public void Says_that_markup_alone_is_there() => Assert.Equal(
        "The article is empty: the file has only markup, code or front matter; write the article, or remove the file from the articles",
        MessageFor(new(ProblemKind.EmptyArticle, new(0, 0), "", "the file has only markup, code or front matter")));

    [Fact]
    public void Says_that_the_text_is_missing() => Assert.Equal(
        "The article has no text: nothing stands below 'Ferry resumes'; write the text below the headline, or remove the "
            + "file from the articles",
        MessageFor(new(ProblemKind.EmptyArticle, new(0, 13), "Ferry resumes", "nothing stands below 'Ferry resumes'")));

    [Theory]
    [InlineData("⟦⟧")]
    [InlineData("⟦ \n\t\n⟧")]
    [InlineData("⟦Ferry resumes⟧")]
    [InlineData("⟦Ferry resumes⟧\n\nCoast News 14 March 2011\n")]
    [InlineData("⟦Coast News 14 March 2011 09:20 (UTC +01:00)⟧\n\nThe ferry runs again, Ines Calder said.\n")]
    public Task Reports_an_article_without(string article) => ReportsMarkedAsync(article);

    [Theory]
    [InlineData("Ferry resumes\n\nCoast News 14 March 2011\n\nThe ferry runs again, Ines Calder said.\n")]
    [InlineData("\n\nFerry resumes\n\nBERGEN, March 3 (NTB) - The ferry runs again, Ines Calder said.\n")]
    public Task Is_silent_where_there_is_one(string article) => ReportsMarkedAsync(article);
}
