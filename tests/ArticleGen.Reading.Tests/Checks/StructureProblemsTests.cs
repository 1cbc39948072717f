namespace ArticleGen.Reading.Tests.Checks;

/// <summary>What an article lacks.</summary>
public class StructureProblemsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\r\n\r\n")]
    [InlineData("\uFEFF")]
    public void An_empty_file_is_an_empty_article(string text) => Assert.Equal(["EmptyArticle|1|"], Script.ProblemsOf(text));

    [Theory]
    [InlineData("Ferry resumes", "EmptyArticle|1|Ferry resumes")]
    [InlineData("\n\nFerry resumes\n", "EmptyArticle|3|Ferry resumes")]
    [InlineData("Ferry resumes\n\n21 August 2008", "EmptyArticle|1|Ferry resumes")]
    public void A_headline_without_a_story_is_an_empty_article(string text, string problem) =>
        Assert.Equal([problem], Script.ProblemsOf(text));

    [Theory]
    [InlineData("21 August 2008\n\nThe ferry sails.", "NoHeadline|1|21 August 2008")]
    [InlineData("VARNA, Aug 21 (Reuters) - The ferry sails.\n\nIt is full.", "NoHeadline|1|VARNA, Aug 21 (Reuters) - The ferry sails.")]
    public void A_story_without_a_headline_is_told_so(string text, string problem) => Assert.Equal([problem], Script.ProblemsOf(text));

    [Theory]
    [InlineData("Ferry resumes\n\nThe ferry sails.", "MissingDateline|1|Ferry resumes")]
    [InlineData("Ferry resumes\n\nThe ferry sailed on 21 August 2008.", "MissingDateline|1|Ferry resumes")]
    [InlineData("Ferry resumes\n\nBy Ines Calder\n\nThe ferry sails.", "MissingDateline|1|Ferry resumes")]
    [InlineData("Ferry resumes\n\nSUNDA - The ferry sails.", "MissingDateline|3|SUNDA")]
    [InlineData("Ferry resumes\n\nSUNDA BAY (Harbour Wire) - The ferry sails.", "MissingDateline|3|SUNDA BAY")]
    [InlineData("Ferry resumes\n\nSUNDA ferries sail.", "MissingDateline|1|Ferry resumes")]
    [InlineData("Ferry resumes\n\nSUNDA-bound ferries sail.", "MissingDateline|1|Ferry resumes")]
    [InlineData("Ferry resumes\n\nA - The ferry sails.", "MissingDateline|1|Ferry resumes")]
    public void A_story_without_a_dateline_is_told_so(string text, string problem) => Assert.Equal([problem], Script.ProblemsOf(text));

    [Theory]
    [InlineData("Ferry resumes\n\n21 August 2008\n\nThe ferry sails.")]
    [InlineData("Ferry resumes\n\nVARNA, Aug 21 (Reuters) - The ferry sails.")]
    [InlineData("Ferry resumes\r\n\r\n31 August 2008 17:35\r\n\r\nThe ferry sails.")]
    public void A_whole_article_has_none(string text) => Assert.Empty(Script.ProblemsOf(text));

    [Fact]
    public void A_malformed_dateline_is_not_missing() =>
        Assert.Equal(["MalformedDateline|3|31 February"], Script.ProblemsOf("Ferry resumes\n\n31 February 2008\n\nThe ferry sails."));
}
