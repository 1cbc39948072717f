using ArticleGen.Diagnose.Rules;

namespace ArticleGen.Tests.Diagnose.Rules;

public class AmbiguousDateTests : RuleTextTest
{
    private const string Body = "\n\nThe harbour ferry runs again on Friday, port director Ines Calder said.\n";

    private protected override string Id => AmbiguousDate.Id;

    [Fact]
    public void Names_both_days() => Assert.Equal(
        "The dateline's '03/04/2011' can be two days: 3 April 2011 or 4 March 2011; write the month as a word",
        MessageFor(new(ProblemKind.AmbiguousDate, new(0, 10), "03/04/2011", "3 April 2011 or 4 March 2011")));

    [Theory]
    [InlineData("Coast News ⟦03/04/2011⟧ 09:20 (UTC +01:00)")]
    [InlineData("Posted: ⟦3/4/2011⟧")]
    [InlineData("⟦03-04-2011⟧ 09:20")]
    public Task Reports_the_date(string line) => ReportsMarkedAsync("Ferry resumes\n\n" + line + Body);

    [Theory]
    [InlineData("Coast News 3 April 2011 09:20 (UTC +01:00)")]
    [InlineData("13/04/2011")]
    [InlineData("04/13/2011")]
    [InlineData("04/04/2011")]
    [InlineData("3.4.2011")]
    [InlineData("2011-03-04")]
    public Task Is_silent_where_the_date_is_one_day(string line) => ReportsMarkedAsync("Ferry resumes\n\n" + line + Body);

    [Fact]
    public Task Is_silent_where_the_dateline_in_the_text_tells_the_day() =>
        ReportsMarkedAsync(
            "Ferry resumes\n\n03/04/2011\n\nBERGEN, March 4 (NTB) - The harbour ferry runs again, port director Ines Calder said.\n");
}
