using ArticleGen.Diagnose.Rules;

namespace ArticleGen.Tests.Diagnose.Rules;

public class WeekdayContradictsDateTests : RuleTextTest
{
    private const string Body = "\n\nThe harbour ferry runs again on Friday, port director Ines Calder said.\n";

    private protected override string Id => WeekdayContradictsDate.Id;

    [Fact]
    public void Names_both_and_offers_the_weekday() => Assert.Equal(
        "'Tuesday' contradicts the date beside it: 14 March 2011 is a Monday; did you mean 'Monday'?",
        MessageFor(new(ProblemKind.WeekdayContradictsDate, new(0, 7), "Tuesday", "14 March 2011 is a Monday", "Monday")));

    [Fact]
    public Task Reports_the_weekday() =>
        ReportsMarkedAsync("Ferry resumes\n\nCoast News ⟦Tuesday⟧, 14 March 2011 09:20 (UTC +01:00)" + Body);

    [Theory]
    [InlineData("Coast News Monday, 14 March 2011 09:20 (UTC +01:00)")]
    [InlineData("Coast News 14 March 2011 09:20 (UTC +01:00)")]
    public Task Is_silent_where_they_agree_or_there_is_none(string line) => ReportsMarkedAsync("Ferry resumes\n\n" + line + Body);
}
