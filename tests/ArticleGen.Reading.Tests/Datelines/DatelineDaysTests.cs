namespace ArticleGen.Reading.Tests.Datelines;

public class DatelineDaysTests
{
    [Theory]
    [InlineData("Coast News 21 August 2008 17:35", "VARNA, Aug 25 (Reuters) - ", "it says 25 August, and the publication line 21 August")]
    [InlineData("Coast News 21 August 2008 17:35", "VARNA, Aug 17 (Reuters) - ", "it says 17 August, and the publication line 21 August")]
    [InlineData("Coast News 21 August 2008 17:35", "VARNA, July 21 - ", "it says 21 July, and the publication line 21 August")]
    [InlineData("Posted: August 21, 2008", "VARNA, Bulgaria, March 4 (AP) - ", "it says 4 March, and the publication line 21 August")]
    [InlineData("Coast News 1 January 2009 17:35", "VARNA, Dec 28 (Reuters) - ", "it says 28 December, and the publication line 1 January")]
    [InlineData("Coast News 1 March 2008 17:35", "VARNA, Feb 26 (Reuters) - ", "it says 26 February, and the publication line 1 March")]
    [InlineData(
        "Coast News 21 August 2008 17:35",
        "VARNA, Aug. 21, 2006 (Reuters) - ",
        "it says 21 August 2006, and the publication line 21 August 2008")]
    public void Days_that_contradict_are_told(string line, string dateline, string detail) =>
        Assert.Equal([detail], Details(line, dateline));

    [Theory]
    [InlineData("Coast News 21 August 2008 17:35", "VARNA, Aug 21 (Reuters) - ")]
    // A night, a zone, a weekend.
    [InlineData("Coast News 21 August 2008 17:35", "VARNA, Aug 18 (Reuters) - ")]
    [InlineData("Coast News 21 August 2008 17:35", "VARNA, Aug 24 (Reuters) - ")]
    [InlineData("Coast News 1 January 2009 17:35", "VARNA, Dec 31 (Reuters) - ")]
    [InlineData("Coast News 31 December 2008 17:35", "VARNA, Jan 1 (Reuters) - ")]
    [InlineData("Coast News 1 March 2007 17:35", "VARNA, Feb 26 (Reuters) - ")]
    [InlineData("Coast News 21 August 2008 17:35", "VARNA, Aug. 21, 2008 (Reuters) - ")]
    // No day to compare.
    [InlineData("Coast News 21 August 2008 17:35", "VARNA (Reuters) - ")]
    [InlineData("Coast News 21 August 2008 17:35", "VARNA, Monday (Reuters) - ")]
    [InlineData("Coast News 21 August 2008 17:35", "")]
    [InlineData("03/04/2008", "VARNA, Aug 21 (Reuters) - ")]
    // An update may come at any time.
    [InlineData("Updated: August 29, 2008", "VARNA, Aug 21 (Reuters) - ")]
    public void Days_that_agree_or_are_not_known_are_not(string line, string dateline) => Assert.Empty(Details(line, dateline));

    private static string[] Details(string line, string dateline)
    {
        ArticleReading reading = ArticleReader.Read($"Ferry resumes\n\n{line}\n\n{dateline}The ferry sails again, Ines Calder said.\n");
        Invariants.Check(reading);
        return [
            .. reading.Problems.Where(problem => problem.Kind == ProblemKind.DatelineContradictsPublication)
                .Select(problem => problem.Detail)
        ];
    }
}
