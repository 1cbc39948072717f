using ArticleGen.Reading.Lexicon.Project;

namespace ArticleGen.Reading.Tests.Checks;

public class HeadlineQuotesTests
{
    [Theory]
    [InlineData(
        "'We will never reopen', says Calder",
        "\"We will reopen soon,\" Ines Calder said.",
        "We will never reopen|'never' does not stand in the text")]
    [InlineData(
        "\"We will never reopen,\" Calder says",
        "\"We will reopen soon,\" Ines Calder said.",
        "We will never reopen|'never' does not stand in the text")]
    [InlineData(
        "“A shameful harbour tax,” Hale says",
        "\"A harbour tax is wrong,\" Tom Hale said.",
        "A shameful harbour tax|'shameful' does not stand in the text")]
    // Two long words.
    [InlineData(
        "\"Harbour madness,\" Hale says",
        "\"The harbour is closed,\" Tom Hale said.",
        "Harbour madness|'madness' does not stand in the text")]
    // One letter in the middle is another word.
    [InlineData(
        "\"The port is parted,\" Hale says",
        "\"The port is pasted,\" Tom Hale said.",
        "The port is parted|'parted' does not stand in the text")]
    public void Words_that_are_missing_are_told(string headline, string body, string problem) =>
        Assert.Equal([problem], Told(headline, body));

    [Theory]
    [InlineData("'We will reopen soon', says Calder", "\"We will reopen soon,\" Ines Calder said.")]
    // Case, marks, line ends and what the writer put between.
    [InlineData("\"We will reopen the port,\" Calder says", "\"WE WILL,\" Ines Calder said, \"re-open - and reopen\nthe port!\"")]
    [InlineData("\"We won’t reopen,\" Calder says", "\"We won't reopen,\" Ines Calder said.")]
    // The last letter, small words, numbers, the order.
    [InlineData("\"The ferry sails again,\" Calder says", "\"The ferries sail again, the ferry too,\" Ines Calder said.")]
    [InlineData("\"The ferry saile again,\" Calder says", "\"The ferry sails again,\" Ines Calder said.")]
    [InlineData("\"We are to sail at 10,\" Calder says", "\"I will sail at ten,\" Ines Calder said.")]
    [InlineData("\"Again sails the ferry,\" Calder says", "\"The ferry sails again,\" Ines Calder said.")]
    // What was left out, and what was put in.
    [InlineData("\"The ferry ... again,\" Calder says", "\"The ferry sails again,\" Ines Calder said.")]
    [InlineData("\"The ferry [from Varna] sails again,\" Calder says", "\"The ferry sails again,\" Ines Calder said.")]
    // Too short to tell.
    [InlineData("\"Madness,\" Hale says", "\"The harbour is closed,\" Tom Hale said.")]
    [InlineData("\"Mad port,\" Hale says", "\"The harbour is closed,\" Tom Hale said.")]
    // No marks, no promise; and what is quoted in the text is its own matter.
    [InlineData("Calder: Port will never reopen", "\"We will reopen soon,\" Ines Calder said.")]
    [InlineData("Calder says port will never reopen", "\"We will reopen soon,\" Ines Calder said.")]
    [InlineData("Review: \"The Broken Harbour\"", "\"We will reopen soon,\" Ines Calder said.")]
    [InlineData("The \"great harbour bargain\" ends", "\"We will reopen soon,\" Ines Calder said.")]
    [InlineData("Port reopens", "\"We will reopen soon,\" Ines Calder said.")]
    public void Words_that_are_there_are_not(string headline, string body) => Assert.Empty(Told(headline, body));

    // Each quotation of the headline is searched in the article.
    [Fact]
    public void A_heading_longer_than_any_headline_is_not_checked()
    {
        const string Quotes = "'We will never reopen', says Calder. ";
        const string Body = "\n\n\"We will reopen soon,\" Ines Calder said.\n";
        Assert.NotEmpty(Find(1));
        Assert.Empty(Find(20));

        static IEnumerable<Problem> Find(int count) => ArticleReader.Read(
            $"# {string.Concat(Enumerable.Repeat(Quotes, count))}{Body}",
            ArticleFormat.Markdown,
            ArticleLexicon.Empty,
            TestContext.Current.CancellationToken).Problems.Where(static problem => problem.Kind == ProblemKind.HeadlineQuoteNotInText);
    }

    private static string[] Told(string headline, string body)
    {
        ArticleReading reading = ArticleReader.Read($"{headline}\n\n21 August 2008\n\n{body}\n");
        Invariants.Check(reading);
        return [
            .. reading.Problems.Where(problem => problem.Kind == ProblemKind.HeadlineQuoteNotInText)
                .Select(problem => $"{problem.Range.In(reading.Text)}|{problem.Detail}")
        ];
    }
}
