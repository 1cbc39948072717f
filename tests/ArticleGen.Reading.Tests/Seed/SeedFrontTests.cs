namespace ArticleGen.Reading.Tests.Seed;

/// <summary>What stands around the quotes of the seed article: headline, dateline, paragraphs, problems.</summary>
public class SeedFrontTests
{
    private static DatelineReading Dateline => Assert.IsType<DatelineReading>(SeedArticle.Reading.Dateline);

    [Fact]
    public void Reads_the_headline() =>
        Assert.Equal("Russia has no plans to \"slam door\" on NATO, Lavrov says", SeedArticle.Reading.Headline?.In(SeedArticle.Text));

    [Fact]
    public void Reads_the_section() => Assert.Equal("Other News Materials", Dateline.Section);

    [Fact]
    public void Reads_the_day() => Assert.Equal((2008, 8, 21), (Dateline.Year, Dateline.Month, Dateline.Day));

    [Fact]
    public void Reads_the_time() => Assert.Equal(new TimeSpan(17, 35, 0), Dateline.Time);

    [Fact]
    public void Reads_the_offset() => Assert.Equal(TimeSpan.FromHours(4), Dateline.UtcOffset);

    [Fact]
    public void Takes_the_agency_from_the_first_paragraph() => Assert.Equal("dpa", Dateline.Agency);

    [Fact]
    public void Names_no_place_where_none_is_written() => Assert.Null(Dateline.Place);

    [Fact]
    public void The_dateline_is_its_line() =>
        Assert.Equal("Other News Materials 21 August 2008 17:35 (UTC +04:00)", Dateline.Range.In(SeedArticle.Text));

    [Fact]
    public void Has_no_byline() => Assert.Null(SeedArticle.Reading.Byline);

    [Fact]
    public void Has_fourteen_paragraphs()
    {
        Assert.Equal(14, SeedArticle.Reading.Paragraphs.Count);
        Assert.StartsWith("Russian Foreign Minister", SeedArticle.Reading.Paragraphs[0].In(SeedArticle.Text), StringComparison.Ordinal);
        Assert.EndsWith("told a briefing in Moscow.", SeedArticle.Reading.Paragraphs[13].In(SeedArticle.Text), StringComparison.Ordinal);
    }

    [Fact]
    public void Has_exactly_one_problem_the_misspelt_cue()
    {
        Problem problem = Assert.Single(SeedArticle.Reading.Problems);
        Assert.Equal(
            (ProblemKind.MisspeltCue, "reoported", "reoported", "reported"),
            (problem.Kind, problem.Range.In(SeedArticle.Text), problem.Words, problem.Suggestion));
        Assert.Equal(5, Script.LineOf(SeedArticle.Text, problem.Range.Start));
    }
}
