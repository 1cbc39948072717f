namespace ArticleGen.Reading.Tests.Headlines;

public class HeadlineTests
{
    [Theory]
    [InlineData("Ferry resumes", "Ferry resumes")]
    [InlineData("Ferry resumes\n", "Ferry resumes")]
    [InlineData("\n\n  Ferry resumes\n\nThe ferry sails.", "Ferry resumes")]
    [InlineData("\uFEFFFerry resumes\n\nThe ferry sails.", "Ferry resumes")]
    [InlineData("Ferry resumes\nThe ferry sails.", "Ferry resumes")]
    [InlineData("FERRY RESUMES\n\n21 August 2008\n\nThe ferry sails.", "FERRY RESUMES")]
    [InlineData("Will the ferry resume?\n\nNobody knows.", "Will the ferry resume?")]
    [InlineData("Calder: \"We reopen\"\n\nShips sailed.", "Calder: \"We reopen\"")]
    [InlineData("By the sea, a port reopens\n\nShips sailed.", "By the sea, a port reopens")]
    [InlineData("May 12 ferries sail?\n\nShips sailed.", "May 12 ferries sail?")]
    public void Is_the_first_line(string text, string headline) => Assert.Equal(headline, ArticleReader.Read(text).Headline?.In(text));

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n ")]
    [InlineData("21 August 2008 17:35\n\nVARNA, Aug 21 (Reuters) - The ferry sails.")]
    [InlineData("VARNA, Aug 21 (Reuters) - The ferry sails.\n\nIt is full.")]
    [InlineData("By Ines Calder\n\nVARNA (AP) - The ferry sails.")]
    [InlineData(
        "The ferry sailed again on Friday after a week of storms, and the pilots of the harbour of Varna went back to work, said Ines "
            + "Calder, the port's director, in a statement.")]
    public void Is_none_where_the_first_line_is_something_else(string text) => Assert.Null(ArticleReader.Read(text).Headline);

    [Fact]
    public void A_long_first_paragraph_is_a_story_without_headline()
    {
        string story = string.Join(' ', Enumerable.Repeat("The ferry sailed again on Friday.", 20));
        Assert.Null(ArticleReader.Read(story + "\n\nIt is full.").Headline);
    }

    [Fact]
    public void Is_no_paragraph_of_the_body()
    {
        const string text = "Ferry resumes\n\n21 August 2008\n\nBy Tom Hale\n\nThe ferry sails.\n\nIt is full.";
        Assert.Equal(["The ferry sails.", "It is full."], ArticleReader.Read(text).Paragraphs.Select(paragraph => paragraph.In(text)));
    }

    [Theory]
    [InlineData("\"We reopen\", Ines Calder says", "Direct|We reopen|Ines Calder|says|TrailingSubject")]
    [InlineData("Port \"safe\", says Ines Calder", "Mixed|Port \"safe\"|Ines Calder|says|SaidInversion")]
    [InlineData("Ines Calder: \"We reopen\"", "Direct|We reopen|Ines Calder|:|ColonSpeaker")]
    [InlineData("Ines Calder: 'We reopen'", "Direct|We reopen|Ines Calder|:|ColonSpeaker")]
    [InlineData("Ines Calder says port 'will never close'", "Mixed|port 'will never close'|Ines Calder|says|SubjectSaid")]
    [InlineData("Port to reopen, minister says", "Indirect|Port to reopen|minister|says|TrailingSubject")]
    public void Quotes_as_headlines_do(string headline, string quote) =>
        Assert.Equal([quote], Script.QuotesOf(ArticleReader.Read(headline + "\n\n21 August 2008\n\nShips sailed.")));

    [Theory]
    [InlineData("Nobody wants 'new' ferry")]
    [InlineData("'Ghost ship' found off Varna")]
    [InlineData("Review: \"The Old Harbour\"")]
    public void Scare_quotes_and_titles_in_a_headline_are_no_problem(string headline) =>
        Assert.Empty(ArticleReader.Read(headline + "\n\n21 August 2008\n\nShips sailed.").Problems);
}
