namespace ArticleGen.Reading.Tests.Checks;

/// <summary>What every problem says, whatever it is about.</summary>
public class ProblemMessageTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Ferry resumes")]
    [InlineData("Ferry resumes\n\n31 February 2008 25:61 UTC +25:00\n\n\"We reopen, siad Ines Calder.")]
    [InlineData(
        "Ferry resumes\n\nFriday, August 21, 2008\n\n\"The port reopens on\n a Friday.\"\n\n\"It is time,\" siad Ines Calder. \uFFFD \0")]
    [InlineData("21 Narch 2008\n\n\u201CIt is time.")]
    public void Words_are_on_one_line_and_details_are_clauses(string text)
    {
        foreach (Problem problem in ArticleReader.Read(text).Problems)
        {
            Assert.DoesNotContain('\n', problem.Words);
            Assert.DoesNotContain('\0', problem.Words);
            Assert.True(problem.Words.Length <= 63);
            Assert.NotEqual("", problem.Detail);
            Assert.False(problem.Detail.EndsWith('.'));
            Assert.NotEqual("", problem.Suggestion);
        }
    }

    [Fact]
    public void Problems_stand_in_the_order_of_the_text()
    {
        const string text = "Ferry resumes\n\nFriday, 31 Narch 2008\n\n\"It is time,\" siad Ines Calder.\n\n\"The mole.";
        ArticleReading reading = ArticleReader.Read(text);
        Assert.Equal(
            reading.Problems.OrderBy(problem => problem.Range.Start).Select(problem => problem.Range.Start),
            reading.Problems.Select(problem => problem.Range.Start));
        Assert.True(reading.Problems.Count >= 3);
    }
}
