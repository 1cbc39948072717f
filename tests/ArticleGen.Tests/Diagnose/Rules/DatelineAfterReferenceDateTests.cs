using System.Collections.Immutable;
using System.Globalization;
using ArticleGen.Diagnose.Rules;

namespace ArticleGen.Tests.Diagnose.Rules;

public class DatelineAfterReferenceDateTests
{
    private const string Line = "Coast News 14 March 2011 09:20 (UTC +01:00)";

    [Fact]
    public void Names_the_dateline_and_the_setting() => Assert.Equal(
        "The dateline '"
            + Line
            + "' lies after 2011-03-13, the project's ArticleGen_ReferenceDate: correct the date, or move the reference date",
        Assert.Single(Reported("2011-03-13", 2011, 3, 14)).GetMessage(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("2011-03-14", 2011, 3, 14)]
    [InlineData("2012-01-01", 2011, 3, 14)]
    // The year alone, or year and month, may still mean a day before.
    [InlineData("2011-01-01", 2011, null, null)]
    [InlineData("2011-03-01", 2011, 3, null)]
    [InlineData("2011-03-01", null, 3, 14)]
    // Neither setting is one.
    [InlineData("", 2011, 3, 14)]
    [InlineData("yesterday", 2011, 3, 14)]
    public void Is_silent_where_it_may_lie_before(string reference, int? year, int? month, int? day) =>
        Assert.Empty(Reported(reference, year, month, day));

    [Theory]
    [InlineData("2010-12-31", 2011, null, null)]
    [InlineData("2011-02-28", 2011, 3, null)]
    public void Reports_a_part_that_lies_after_for_certain(string reference, int? year, int? month, int? day) =>
        Assert.Single(Reported(reference, year, month, day));

    [Fact]
    public void Is_silent_without_the_setting() => Assert.Empty(Analysis.Of(new DatelineAfterReferenceDate(), Reading(2999, 1, 1)));

    [Fact]
    public void Is_silent_without_a_dateline() => Assert.Empty(Analysis.Of(
        new DatelineAfterReferenceDate(),
        new ArticleReading(Line),
        new() { ["ArticleGen_ReferenceDate"] = "2000-01-01" }));

    [Fact]
    public async Task Reports_in_the_text_file()
    {
        TextFile file = new("/desk/seeds/ferry.txt", $"Ferry resumes\n\n{Line}\n\nThe ferry runs again, Ines Calder said.\n");
        ImmutableArray<Diagnostic> diagnostics = await Analysis.OfAsync([file], new() { ["ArticleGen_ReferenceDate"] = "2011-03-13" });
        Diagnostic diagnostic = Assert.Single(diagnostics, diagnostic => diagnostic.Id == DatelineAfterReferenceDate.Id);
        Assert.Equal(2, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
    }

    private static ImmutableArray<Diagnostic> Reported(string reference, int? year, int? month, int? day) => Analysis.Of(
        new DatelineAfterReferenceDate(),
        Reading(year, month, day),
        new() { ["ArticleGen_ReferenceDate"] = reference });

    private static ArticleReading Reading(int? year, int? month, int? day) => new(Line)
    {
        Dateline = new DatelineReading(new TextRange(0, Line.Length)) { Year = year, Month = month, Day = day },
    };
}
