namespace ArticleGen.Reading.Tests.Datelines;

public class UpdateDatesTests
{
    private const string Day = "it says 14 March 2008, and the publication line 15 March 2008";

    [Theory]
    [InlineData("Published: 15 March 2008", "Updated: 14 March 2008", Day)]
    [InlineData("Published: 15 March 2008 09:00", "Last updated: 14 March 2008 10:00", Day)]
    [InlineData("Posted March 15, 2008, 9 a.m.", "Last modified March 14, 2008", Day)]
    [InlineData("2008-03-15", "Modified: 2008-03-14", Day)]
    [InlineData("Coast News 15 March 2008 09:00", "Corrected on 14 March 2008", Day)]
    [InlineData("Coast News 15 March 2008 09:00", "Revised: Friday, 14 March 2008", Day)]
    [InlineData("Published: 15 March 2008", "Updated: 14 March 2007", "it says 14 March 2007, and the publication line 15 March 2008")]
    [InlineData(
        "Published: 1 January 2008",
        "Updated: 31 December 2007",
        "it says 31 December 2007, and the publication line 1 January 2008")]
    // Times of one day.
    [InlineData(
        "Published: 15 March 2008 09:00",
        "Updated: 15 March 2008 08:59",
        "it says 15 March 2008 08:59, and the publication line 15 March 2008 09:00")]
    [InlineData(
        "Published: 15 March 2008 09:00 GMT",
        "Updated: 15 March 2008 08:59 GMT",
        "it says 15 March 2008 08:59, and the publication line 15 March 2008 09:00")]
    // Offsets of both: 11:00 in Sofia is 09:00 in London.
    [InlineData(
        "Published: 15 March 2008 09:30 GMT",
        "Updated: 15 March 2008 11:00 (UTC +02:00)",
        "it says 15 March 2008 11:00 UTC+02:00, and the publication line 15 March 2008 09:30 UTC+00:00")]
    [InlineData(
        "Published: 15 March 2008 01:00 (UTC -05:00)",
        "Updated: 15 March 2008 05:30 GMT",
        "it says 15 March 2008 05:30 UTC+00:00, and the publication line 15 March 2008 01:00 UTC-05:00")]
    // An offset of one only: no clock is three days behind.
    [InlineData(
        "Published: 15 March 2008 09:00 GMT",
        "Updated: 12 March 2008 10:00",
        "it says 12 March 2008, and the publication line 15 March 2008")]
    public void An_update_before_the_publication_is_told(string publication, string update, string detail)
    {
        Assert.Equal([$"{update}|{detail}"], Told($"{publication}\n{update}\n\nThe ferry sails again, Ines Calder said.\n"));
        Assert.Equal([$"{update}|{detail}"], Told($"{update}\n\n{publication}\n\nThe ferry sails again, Ines Calder said.\n"));
        Assert.Equal([$"{update}|{detail}"], Told($"{publication}\n\nThe ferry sails again, Ines Calder said.\n\n{update}\n"));
        Assert.Equal(
            [$"{update}|{detail}"],
            Told($"{publication}\n\nThe ferry sails again, Ines Calder said.\n\n{update}\n\nCopyright Coast News\n"));
    }

    [Theory]
    [InlineData("Published: 15 March 2008 | Updated: 14 March 2008", "Updated: 14 March 2008|" + Day)]
    [InlineData(
        "Published: 15 March 2008, 09:00; updated 08:40, 15 March 2008",
        "updated 08:40, 15 March 2008|it says 15 March 2008 08:40, and the publication line 15 March 2008 09:00")]
    [InlineData("Updated: 14 March 2008 | Published: 15 March 2008", "Updated: 14 March 2008|" + Day)]
    [InlineData(
        "Updated 14 March 2008 17:35 (UTC +04:00); published 15 March 2008 18:00 (UTC +04:00)",
        "Updated 14 March 2008 17:35 (UTC +04:00)|it says 14 March 2008 17:35, and the publication line 15 March 2008 18:00")]
    [InlineData(
        "Coast News 2008-03-15T09:00Z, last updated 2008-03-15T10:00+02:00",
        "last updated 2008-03-15T10:00+02:00|it says 15 March 2008 10:00 UTC+02:00, "
            + "and the publication line 15 March 2008 09:00 UTC+00:00")]
    public void Both_may_stand_in_one_line(string line, string told) =>
        Assert.Equal([told], Told($"{line}\n\nThe ferry sails again, Ines Calder said.\n"));

    [Theory]
    [InlineData("Published: 15 March 2008", "Updated: 15 March 2008")]
    [InlineData("Published: 15 March 2008", "Updated: 16 March 2008")]
    [InlineData("Published: 15 March 2008 09:00", "Updated: 15 March 2008 09:00")]
    [InlineData("Published: 15 March 2008 09:00", "Updated: 15 March 2008 09:01")]
    [InlineData("Published: 31 December 2007", "Updated: 1 January 2008")]
    // No time to compare, or no day, month or year.
    [InlineData("Published: 15 March 2008 09:00", "Updated: 15 March 2008")]
    [InlineData("Published: 15 March 2008", "Updated: 15 March 2008 08:00")]
    [InlineData("Published: 15 March 2008 09:00", "Updated: 08:00")]
    [InlineData("Published: 15 March 2008 09:00", "Updated: midnight, 15 March 2008")]
    [InlineData("Published: 15 March 2008", "Updated: March 14")]
    [InlineData("Published: March 15", "Updated: 14 March 2008")]
    [InlineData("Published: 15 March 2008", "Updated: 03/04/2007")]
    [InlineData("Published: 15 March 2008", "Updated: 31 February 2008")]
    // 10:00 in Sofia is 08:00 in London; the other offset is not written, or its zone not known.
    [InlineData("Published: 15 March 2008 09:00 (UTC +02:00)", "Updated: 15 March 2008 08:00 GMT")]
    [InlineData("Published: 15 March 2008 01:00 GMT", "Updated: 14 March 2008 21:00 (UTC -05:00)")]
    [InlineData("Published: 15 March 2008 09:00 GMT", "Updated: 15 March 2008 08:00")]
    [InlineData("Published: 15 March 2008 01:00 GMT", "Updated: 14 March 2008 22:00")]
    [InlineData("Published: 15 March 2008 01:00 GMT", "Updated: 13 March 2008 22:00 ET")]
    // Not of this article, or no update.
    [InlineData("Published: 15 March 2008", "Created: 14 March 2008")]
    [InlineData("Published: 15 March 2008", "Harbour Rules, updated 14 March 2007")]
    public void What_is_later_or_not_clear_is_not(string publication, string update)
    {
        Assert.Empty(Told($"{publication}\n\nThe ferry sails again, Ines Calder said.\n\n{update}\n"));
    }

    [Theory]
    [InlineData("Published: 15 March 2008; created 14 March 2008")]
    [InlineData("Published: 15 March 2008 09:00; updated midnight, 15 March 2008")]
    [InlineData("Published: 15 March 2008 09:00 | Updated: 08:40")]
    [InlineData("Published: 15 March 2008 09:00 | Updated: 2 hours ago")]
    [InlineData("Updated: 16 March 2008 | Published: 15 March 2008")]
    [InlineData("Updated: 14 March 2008")]
    [InlineData("Updated: 14 March 2008 | Updated: 12 March 2008")]
    public void One_line_may_be_right(string line) => Assert.Empty(Told($"{line}\n\nThe ferry sails again, Ines Calder said.\n"));

    [Fact]
    public void Lines_far_above_the_end_are_of_the_story() =>
        Assert.Empty(
            Told(
                "Published: 15 March 2008\n\nUpdates follow.\n\nUpdated: 14 March 2008\n\n"
                    + "The mole is safe.\n\nThe ferry sails.\n\nThe port is open.\n"));

    [Theory]
    [InlineData("Corrected: 22 August 2008\n\nPosted: 21 August 2008", 21)]
    [InlineData("Posted: 21 August 2008 | Revised: 22 August 2008", 21)]
    [InlineData("Corrected: 22 August 2008", 22)]
    public void The_publication_dates_the_article(string lines, int day)
    {
        DatelineReading? dateline = ArticleReader.Read($"Ferry resumes\n\n{lines}\n\nThe ferry sails again.\n").Dateline;
        Assert.Equal((day, null), (dateline?.Day, dateline?.Section));
    }

    private static string[] Told(string below)
    {
        ArticleReading reading = ArticleReader.Read($"Ferry resumes\n\n{below}");
        Invariants.Check(reading);
        return [
            .. reading.Problems.Where(problem => problem.Kind == ProblemKind.UpdatedBeforePublished)
                .Select(problem => $"{problem.Range.In(reading.Text)}|{problem.Detail}")
        ];
    }
}
