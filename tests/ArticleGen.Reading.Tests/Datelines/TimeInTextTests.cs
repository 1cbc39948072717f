namespace ArticleGen.Reading.Tests.Datelines;

/// <summary>Times of day in datelines at the start of a story.</summary>
public class TimeInTextTests
{
    private const string Story = "The ferry sails again.";

    [Theory]
    [InlineData("14:05 GMT (Interfax) - ", "-|-|-|Interfax", "14:05|+00:00")]
    [InlineData("1405 GMT (AFP) - ", "-|-|-|AFP", "14:05|+00:00")]
    [InlineData("MOSCOW, 14:05 GMT (Interfax) - ", "MOSCOW|-|-|Interfax", "14:05|+00:00")]
    [InlineData("VARNA, 17:35 (Reuters) - ", "VARNA|-|-|Reuters", "17:35|-")]
    [InlineData("VARNA, 17:35 GMT, March 2 (Reuters) - ", "VARNA|-|?-03-02|Reuters", "17:35|+00:00")]
    [InlineData("VARNA, March 2, 2008, 5:35 p.m. EDT (Reuters) - ", "VARNA|-|2008-03-02|Reuters", "17:35|-04:00")]
    [InlineData("VARNA, March 2 (17:35 GMT) - ", "VARNA|-|?-03-02|-", "17:35|+00:00")]
    [InlineData("VARNA (Reuters) 17:35 GMT - ", "VARNA|-|-|Reuters", "17:35|+00:00")]
    [InlineData("VARNA - Noon EDT March 2 ", "VARNA|-|?-03-02|-", "12:00|-04:00")]
    [InlineData("VARNA, 2008-08-21T17:35:00Z (Reuters) - ", "VARNA|-|2008-08-21|Reuters", "17:35|+00:00")]
    public void Are_read(string dateline, string read, string time) =>
        Script.Expect(dateline, [read, Story, time], [.. Dates.InText(dateline + Story), Dates.TimeInText(dateline + Story)]);

    [Theory]
    [InlineData("MOSCOW, 25:05 GMT (Interfax) - ", "MalformedDateline|25:05")]
    [InlineData("14:05 XST (Interfax) - ", "MalformedDateline|XST")]
    public void That_cannot_be_are_flagged(string dateline, string problem) =>
        Assert.Equal([problem], Dates.ProblemsInText(dateline + Story));
}
