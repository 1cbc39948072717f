namespace ArticleGen.Reading.Tests.Metadata;

public class MetadataDatesTests
{
    [Theory]
    [InlineData("2025-11-03", "2025-11-03")]
    [InlineData("2025-11-03T17:35:00Z", "2025-11-03 17:35 +00:00")]
    [InlineData("2025-11-03T17:35Z", "2025-11-03 17:35 +00:00")]
    [InlineData("2025-11-03T17:35:00.000Z", "2025-11-03 17:35 +00:00")]
    [InlineData("2025-11-03T17:35:00+02:00", "2025-11-03 17:35 +02:00")]
    [InlineData("2025-11-03T17:35:00-05:00", "2025-11-03 17:35 -05:00")]
    [InlineData("2025-11-03T17:35:00", "2025-11-03 17:35")]
    [InlineData("2025-11-03 17:35:00", "2025-11-03 17:35")]
    [InlineData("2025-11-03 17:35", "2025-11-03 17:35")]
    [InlineData("2025-11-03 17:35:00 +0200", "2025-11-03 17:35 +02:00")]
    [InlineData("2025-11-03 17:35:00 -05:00", "2025-11-03 17:35 -05:00")]
    [InlineData("2025-11-03 17:35:00Z", "2025-11-03 17:35 +00:00")]
    [InlineData("2025-11-03 17:35:00 UTC", "2025-11-03 17:35 +00:00")]
    [InlineData("2025-1-3", "2025-01-03")]
    [InlineData("2025/11/03", "2025-11-03")]
    [InlineData("Mon, 03 Nov 2025 17:35:00 +0200", "2025-11-03 17:35 +02:00")]
    [InlineData("Mon, 03 Nov 2025 17:35:00 GMT", "2025-11-03 17:35 +00:00")]
    [InlineData("November 3, 2025", "2025-11-03")]
    [InlineData("Nov. 3, 2025", "2025-11-03")]
    [InlineData("3 November 2025", "2025-11-03")]
    [InlineData("2025", "2025-?-?")]
    [InlineData("2025-11", "2025-11-?")]
    [InlineData("November 2025", "2025-11-?")]
    [InlineData("Nov. 2025", "2025-11-?")]
    public void Reads_dates_as_people_and_programs_write_them(string value, string date)
    {
        foreach (string written in new[] { value, $"\"{value}\"", $"' {value} '" })
        {
            ArticleReading reading = FrontMatterArticle.Read($"title: Ferry resumes\ndate: {written}");
            Assert.Equal(date, FrontMatterArticle.WriteDate(reading.Dateline));
            Assert.Equal(value, reading.Dateline?.Range.In(reading.Text));
            Assert.Empty(reading.Problems);
        }
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("tomorrow at noon")]
    [InlineData("25")]
    [InlineData("2025-13")]
    [InlineData("9999")]
    [InlineData("Ferry 2025")]
    public void What_is_no_date_is_told(string value)
    {
        ArticleReading reading = FrontMatterArticle.Read($"title: Ferry resumes\ndate: {value}");
        Assert.Equal(
            [$"FrontMatterNotUnderstood|3|{value}: it is not a date that can be read; write one such as "
                + "2025-11-03 or 2025-11-03T17:35:00Z"],
            FrontMatterArticle.FindProblems(reading));
        Assert.Null(reading.Dateline);
    }

    [Theory]
    [InlineData("2024-02-30", "MalformedDateline|3|2024-02-30: February has at most 29 days", "?-?-?")]
    [InlineData("2025-02-29", "MalformedDateline|3|2025-02-29: February 2025 has 28 days", "?-?-?")]
    [InlineData("2025-02-30", "MalformedDateline|3|2025-02-30: February 2025 has 28 days", "?-?-?")]
    [InlineData("\"2025-02-30\"", "MalformedDateline|3|2025-02-30: February 2025 has 28 days", "?-?-?")]
    [InlineData("2025-13-01", "MalformedDateline|3|2025-13-01: there is no month 13", "?-?-?")]
    [InlineData("Narch 3, 2025", "MalformedDateline|3|Narch: there is no such month", "2025-?-03")]
    [InlineData("2025-11-03T25:61:00Z", "MalformedDateline|3|25:61: a day has hours 00 to 23, an hour minutes 00 to 59", "2025-11-03 "
        + "+00:00")]
    [InlineData("03/04/2025", "AmbiguousDate|3|03/04/2025: 3 April 2025 or 4 March 2025", "2025-?-?")]
    [InlineData("Tue, 03 Nov 2025 17:35:00 GMT", "WeekdayContradictsDate|3|Tue: 3 November 2025 was a Monday", "2025-11-03 17:35 +00:00")]
    public void What_cannot_be_is_told_as_in_a_text(string value, string problem, string date)
    {
        ArticleReading reading = FrontMatterArticle.Read($"title: Ferry resumes\ndate: {value}");
        Assert.Equal([problem], FrontMatterArticle.FindProblems(reading));
        Assert.Equal(date, FrontMatterArticle.WriteDate(reading.Dateline));
    }

    [Fact]
    public void A_slip_is_mended_at_its_place()
    {
        ArticleReading reading = FrontMatterArticle.Read("date: \"3 Narch 2025\"\ntitle: Ferry resumes");
        Problem problem = Assert.Single(reading.Problems);
        Assert.Equal("Narch", problem.Edit?.Range.In(reading.Text));
        Assert.Equal("March", problem.Edit?.Text);
    }

    [Fact]
    public void In_a_value_with_escapes_the_whole_value_is_at_fault()
    {
        ArticleReading reading = FrontMatterArticle.Read("date: \"2025\\x2D02-30\"\ntitle: Ferry resumes");
        Problem problem = Assert.Single(reading.Problems);
        Assert.Equal("2025\\x2D02-30", problem.Range.In(reading.Text));
        Assert.Null(problem.Edit);
    }

    [Theory]
    [InlineData("03/04/2025", "VARNA, March 4 (Reuters) - The ferry sails.", "2025-03-04")]
    [InlineData("2025", "VARNA, March 4 (Reuters) - The ferry sails.", "2025-03-04")]
    [InlineData("2025-03-04", "Coast News 03/04/2025 17:35\n\nThe ferry sails.", "2025-03-04")]
    public void Text_and_front_matter_leave_no_doubt_together(string value, string body, string date)
    {
        ArticleReading reading = FrontMatterArticle.Read($"title: Ferry resumes\ndate: {value}", body);
        Assert.Empty(FrontMatterArticle.FindProblems(reading));
        Assert.Equal(date, FrontMatterArticle.WriteDate(reading.Dateline)[..10]);
    }

    [Theory]
    [InlineData("2026-13-40", "VARNA, March 14 (Reuters) - The ferry sails.", "?-03-14")]
    [InlineData("2026-13-40", "VARNA, March 14, 2025 (Reuters) - The ferry sails.", "2025-03-14")]
    [InlineData("2026-13-01", "VARNA, March 14 (Reuters) - The ferry sails.", "?-03-14")]
    [InlineData("2026-02-30T17:35:00Z", "VARNA, March 14 (Reuters) - The ferry sails.", "?-03-14")]
    [InlineData("40 March 2026", "VARNA, March 14 (Reuters) - The ferry sails.", "?-03-14")]
    [InlineData("February 30, 2026 17:35", "Coast News 14 March 2025 08:00 (UTC +02:00)\n\nThe ferry sails.", "2025-03-14 08:00 +02:00")]
    [InlineData("2026-13-40", "The ferry sails.", "?-?-?")]
    [InlineData("2026-13-40T17:35:00Z", "The ferry sails.", "?-?-?")]
    public void No_part_of_a_day_that_cannot_be_counts(string value, string body, string date)
    {
        ArticleReading reading = FrontMatterArticle.Read($"title: Ferry resumes\ndate: {value}", body);
        Assert.Equal(date, FrontMatterArticle.WriteDate(reading.Dateline));
        Assert.Equal(ProblemKind.MalformedDateline, Assert.Single(reading.Problems.Select(static problem => problem.Kind).Distinct()));
    }

    [Theory]
    [InlineData("Narch 14, 2026", "2026-?-14")]
    [InlineData("14/03/2026", "2026-03-14")]
    [InlineData("2026", "2026-03-14")]
    [InlineData("March 2026", "2026-03-14")]
    public void The_year_of_a_date_that_can_be_counts(string value, string date) => Assert.Equal(
        date,
        FrontMatterArticle.WriteDate(
            FrontMatterArticle.Read($"title: Ferry resumes\ndate: {value}", "VARNA, March 14 (Reuters) - The ferry sails.").Dateline));

    [Theory]
    [InlineData("2026-13-40", "2026-02-01", "?-?-?")]
    [InlineData("2026-03-14", "2026-13-40", "2026-03-14")]
    public void A_day_that_cannot_be_is_compared_with_no_other(string published, string updated, string date)
    {
        ArticleReading reading = FrontMatterArticle.Read($"title: Ferry resumes\ndate: {published}\nupdated: {updated}");
        Assert.Equal(ProblemKind.MalformedDateline, Assert.Single(reading.Problems.Select(static problem => problem.Kind).Distinct()));
        Assert.Equal(date, FrontMatterArticle.WriteDate(reading.Dateline));
    }

    [Theory]
    [InlineData("2026-13-40", "?-03-14")]
    [InlineData("2026-03-14", "2026-03-14")]
    public void The_data_of_a_page_is_read_alike(string value, string date) => Assert.Equal(
        date,
        FrontMatterArticle.WriteDate(
            FrontMatterArticle.ReadFile(
                "<html><head><script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"datePublished\": \"" + value
                    + "\"}</script></head><body><h1>Ferry resumes</h1><p>VARNA, March 14 (Reuters) - The ferry sails again on Friday.</p>"
                    + "</body></html>",
                ArticleFormat.Html).Dateline));

    [Fact]
    public void Another_year_of_the_text_gives_no_day() => Assert.Equal(
        "2024-?-?",
        FrontMatterArticle.WriteDate(
            FrontMatterArticle.Read("title: Ferry resumes\ndate: 2024", "VARNA, March 4, 2025 (Reuters) - The ferry sails.").Dateline));
}
