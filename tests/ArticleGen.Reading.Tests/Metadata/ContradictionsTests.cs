namespace ArticleGen.Reading.Tests.Metadata;

/// <summary>What stands both in front matter and text has to agree.</summary>
public class ContradictionsTests
{
    [Theory]
    [InlineData("title: Port reopens", "# Ferry resumes", "FrontMatterContradictsText|2|Port reopens: its heading is 'Ferry resumes'")]
    [InlineData("title: Port reopens", "Ferry resumes\n===", "FrontMatterContradictsText|2|Port reopens: its heading is 'Ferry resumes'")]
    [InlineData("title: 'Port reopens'", "# Ferry *resumes*", "FrontMatterContradictsText|2|Port reopens: its heading is 'Ferry resumes'")]
    public void A_title_that_is_not_the_heading_is_told(string front, string heading, string problem) =>
        Assert.Equal([problem], Find(front + "\ndate: 2025-11-03", heading + "\n\nThe ferry sails again on Friday.\n"));

    [Theory]
    [InlineData("title: Ferry resumes", "# Ferry resumes")]
    [InlineData("title: '\"Ferry\" resumes'", "# \u201CFerry\u201D resumes")]
    [InlineData("title: Ferry resumes", "# FERRY RESUMES")]
    // Headings of parts, and a text without any.
    [InlineData("title: Ferry resumes", "## How it began")]
    [InlineData("title: Ferry resumes", "# How it began\n\nIt sank.\n\n# How it went on")]
    [InlineData("title: Ferry resumes", "It sank.\n\n# How it went on")]
    [InlineData("title: Ferry resumes", "It sank.")]
    [InlineData("author: Ines Calder", "# Ferry resumes")]
    public void A_title_that_is_the_heading_is_not(string front, string heading) =>
        Assert.Empty(Find(front + "\ndate: 2025-11-03", heading + "\n\nThe ferry sails again on Friday.\n"));

    [Theory]
    [InlineData("author: Tom Hale", "By Ines Calder", "FrontMatterContradictsText|4|Tom Hale: its byline is 'Ines Calder'")]
    [InlineData("authors: [Tom Hale]", "By Ines Calder and Tom Hale", "FrontMatterContradictsText|4|Tom Hale: its byline is 'Ines "
        + "Calder and Tom Hale'")]
    [InlineData("authors: [Ines Calder, Tom Hale]", "By Ines Calder", "FrontMatterContradictsText|4|Ines Calder: its byline is 'Ines "
        + "Calder'")]
    [InlineData("author: Ines Caldera", "By Ines Calder", "FrontMatterContradictsText|4|Ines Caldera: its byline is 'Ines Calder'")]
    public void An_author_who_is_not_in_the_byline_is_told(string front, string byline, string problem) =>
        Assert.Equal([problem], FindBelowTitle(front, byline));

    [Theory]
    [InlineData("author: Ines Calder", "By Ines Calder")]
    [InlineData("author: Ines Calder", "BY INES CALDER, PORT CORRESPONDENT")]
    [InlineData("author: Ines Calder", "By Ines Calder in Varna")]
    [InlineData("author: ines-calder", "By Ines Calder")]
    [InlineData("author: icalder", "By Ines Calder")]
    [InlineData("author: Calder", "By Ines Calder")]
    [InlineData("authors: [Tom Hale, Ines Calder]", "By Ines Calder and Tom Hale")]
    [InlineData("section: Sport", "By Ines Calder")]
    [InlineData("author: Ines Calder", "The pier is full.")]
    public void An_author_who_is_in_it_is_not(string front, string byline) => Assert.Empty(FindBelowTitle(front, byline));

    [Theory]
    [InlineData(
        "date: 2025-11-03",
        "VARNA, Oct 20 (Reuters) - The ferry sails.",
        "FrontMatterContradictsText|3|2025-11-03: it is dated 20 October, in 'VARNA, Oct 20 (Reuters)'")]
    [InlineData(
        "date: 2025-11-03T17:35:00Z",
        "Coast News 3 November 2024\n\nThe ferry sails.",
        "FrontMatterContradictsText|3|2025-11-03T17:35:00Z: it is dated 3 November 2024, in 'Coast News 3 November 2024'")]
    public void A_date_that_is_days_away_from_that_of_the_text_is_told(string front, string body, string problem) =>
        Assert.Equal([problem], Find("title: Ferry resumes\n" + front, body));

    [Theory]
    [InlineData("date: 2025-11-03", "VARNA, Nov 1 (Reuters) - The ferry sails.")]
    [InlineData("date: 2025-11-03", "VARNA (Reuters) - The ferry sails.")]
    [InlineData("date: 2025", "VARNA, Oct 20 (Reuters) - The ferry sails.")]
    [InlineData("updated: 2025-11-03", "VARNA, Oct 20 (Reuters) - The ferry sails.")]
    public void A_date_that_is_near_or_not_known_is_not(string front, string body) =>
        Assert.Empty(Find("title: Ferry resumes\n" + front, body));

    [Fact]
    public void There_is_no_fix_because_either_may_be_right() => Assert.All(
        FrontMatterArticle.Read("title: Port reopens\ndate: 2025-11-03", "# Ferry resumes\n\nThe ferry sails.\n").Problems,
        problem => Assert.Null(problem.Edit));

    [Fact]
    public void A_page_is_compared_by_its_date_alone()
    {
        ArticleReading reading = FrontMatterArticle.ReadFile(
            "<html><head><title>Port reopens</title><meta name=author content='Tom Hale'><meta name=date content=2025-11-03></head>"
                + "<body><article><h1>Ferry resumes</h1><p>By Ines Calder</p><p>VARNA, Oct 20 (Reuters) - The ferry "
                + "sails.</p></article></body></html>",
            ArticleFormat.Html);
        Assert.Equal([ProblemKind.DatelineContradictsPublication], reading.Problems.Select(problem => problem.Kind));
    }

    private static string[] FindBelowTitle(string front, string byline) =>
        Find("title: Ferry resumes\ndate: 2025-11-03\n" + front, byline + "\n\nThe ferry sails again on Friday.\n");

    private static string[] Find(string front, string body) => FrontMatterArticle.FindProblems(FrontMatterArticle.Read(front, body));
}
