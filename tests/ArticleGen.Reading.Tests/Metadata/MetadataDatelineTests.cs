namespace ArticleGen.Reading.Tests.Metadata;

/// <summary>When and where an article was filed, by its metadata and by its text.</summary>
public class MetadataDatelineTests
{
    [Theory]
    [InlineData("date: 2025-11-03")]
    [InlineData("published: 2025-11-03")]
    [InlineData("pubDate: 2025-11-03")]
    [InlineData("publish_date: 2025-11-03")]
    [InlineData("created: 2024-01-01\ndate: 2025-11-03")]
    [InlineData("published: true\ndate: 2025-11-03")]
    public void The_date_is_that_of_the_dateline(string front) =>
        Assert.Equal("2025-11-03", FrontMatterArticle.WriteDate(FrontMatterArticle.Read(front).Dateline));

    [Theory]
    [InlineData("updated: 2025-11-04 08:00 +00:00")]
    [InlineData("lastmod: 2025-11-04T08:00:00Z")]
    [InlineData("dateModified: 2025-11-04T08:00:00Z")]
    public void The_last_change_has_a_date(string front) => Assert.Equal(
        "2025-11-04 08:00 +00:00",
        FrontMatterArticle.WriteDate(FrontMatterArticle.Read("date: 2025-11-03\n" + front).Updated));

    [Fact]
    public void A_change_before_the_publication_is_told()
    {
        ArticleReading reading = FrontMatterArticle.Read("title: Ferry resumes\ndate: 2025-11-03\nupdated: 2025-10-03");
        Assert.Equal(
            ["UpdatedBeforePublished|4|2025-10-03: it says 3 October 2025, and the front matter's date 3 November 2025"],
            FrontMatterArticle.FindProblems(reading));
    }

    [Theory]
    [InlineData("section: Sport")]
    [InlineData("category: Sport")]
    [InlineData("categories: [Sport, Ferries]")]
    [InlineData("categories:\n  - Sport")]
    public void The_section_is_that_of_the_dateline(string front) =>
        Assert.Equal("Sport", FrontMatterArticle.Read(front).Dateline?.Section);

    [Theory]
    [InlineData("agency: Reuters", "Reuters", null)]
    [InlineData("source: Reuters", "Reuters", null)]
    [InlineData("source: https://reuters.example/ferry", null, null)]
    [InlineData("place: Varna", null, "Varna")]
    [InlineData("dateline: Varna", null, "Varna")]
    [InlineData("location: {name: Varna}", null, "Varna")]
    [InlineData("place: Varna\nagency: Reuters", "Reuters", "Varna")]
    public void Agency_and_place_are_those_of_the_dateline(string front, string? agency, string? place)
    {
        DatelineReading? dateline = FrontMatterArticle.Read(front + "\ndate: 2025-11-03").Dateline;
        Assert.Equal((agency, place), (dateline?.Agency, dateline?.Place));
    }

    [Fact]
    public void A_place_beside_the_date_stays() => Assert.Equal(
        "Varna",
        FrontMatterArticle.Read("date: Varna, 3 November 2025").Dateline?.Place);

    [Fact]
    public void The_dateline_in_the_text_adds_what_the_front_matter_lacks()
    {
        ArticleReading reading = FrontMatterArticle.Read(
            "title: Ferry resumes\ndate: 2025-11-03T17:35:00Z\nsection: Coast",
            "VARNA, Nov 3 (Reuters) - The ferry sails again on Friday.\n");
        Assert.Equal("2025-11-03 17:35 +00:00", FrontMatterArticle.WriteDate(reading.Dateline));
        Assert.Equal(
            ("Coast", "VARNA", "Reuters"),
            (reading.Dateline?.Section, reading.Dateline?.Place, reading.Dateline?.Agency));
        Assert.Equal("2025-11-03T17:35:00Z", reading.Dateline?.Range.In(reading.Text));
    }

    [Fact]
    public void A_time_of_the_text_counts_only_on_the_same_day()
    {
        const string body = "Coast News 3 November 2025 17:35 (UTC +02:00)\n\nThe ferry sails again on Friday.\n";
        Assert.Equal("2025-11-03 17:35 +02:00", Write("2025-11-03"));
        Assert.Equal("2025-11-04", Write("2025-11-04"));
        Assert.Equal("2024-11-03", Write("2024-11-03"));
        Assert.Equal("2025-11-03 12:00", Write("2025-11-03 12:00"));

        static string Write(string date) =>
            FrontMatterArticle.WriteDate(FrontMatterArticle.Read($"title: Ferry resumes\ndate: {date}", body).Dateline);
    }

    [Theory]
    [InlineData("date: 2025-11-03")]
    [InlineData("date: 2025")]
    [InlineData("place: Varna")]
    public void With_a_date_or_a_place_no_dateline_is_missing(string front) =>
        Assert.Empty(FrontMatterArticle.Read("title: Ferry resumes\n" + front).Problems);

    [Theory]
    [InlineData("section: Sport")]
    [InlineData("tags: [ferry]")]
    [InlineData("updated: 2025-11-03")]
    public void Without_both_it_is(string front) => Assert.Equal(
        ProblemKind.MissingDateline,
        Assert.Single(FrontMatterArticle.Read("title: Ferry resumes\n" + front).Problems).Kind);

    [Theory]
    [InlineData("date: 2025-11-03\nupdated: 2025-10-03", FrontMatterArticle.Story, "the front matter's date")]
    [InlineData("updated: 2025-10-03", "Coast News 3 November 2025 17:35\n\nThe ferry sails.\n", "the publication line")]
    public void A_contradiction_names_the_date_that_it_means(string front, string body, string name) => Assert.Contains(
        $"it says 3 October 2025, and {name} 3 November 2025",
        FrontMatterArticle.Read("title: Ferry resumes\n" + front, body).Problems.Select(static problem => problem.Detail));

    [Fact]
    public void A_page_that_was_changed_before_it_came_out_is_told() => Assert.Equal(
        ["it says 3 October 2025, and the date in the page's metadata 3 November 2025"],
        FrontMatterArticle.ReadFile(
            "<html><head><meta property=\"article:published_time\" content=\"2025-11-03\"><meta property=\"article:modified_time\" "
                + "content=\"2025-10-03\"></head><body><h1>Ferry resumes</h1><p>The ferry sails again on Friday.</p></body></html>",
            ArticleFormat.Html).Problems.Select(static problem => problem.Detail));

    [Fact]
    public void A_page_has_its_date_in_the_metadata() => Assert.Contains(
        "it says 3 October, and the date in the page's metadata 3 November",
        FrontMatterArticle.ReadFile(
            "<html><head><meta property=\"article:published_time\" content=\"2025-11-03\"></head><body><h1>Ferry resumes</h1>"
                + "<p>VARNA, Oct 3 (Reuters) - The ferry sails again on Friday.</p></body></html>",
            ArticleFormat.Html).Problems.Select(static problem => problem.Detail));
}
