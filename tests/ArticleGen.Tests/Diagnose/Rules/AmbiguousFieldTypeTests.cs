using System.Collections.Immutable;
using System.Globalization;
using ArticleGen.Diagnose.Rules;
using ArticleGen.Tests.Fields;

namespace ArticleGen.Tests.Diagnose.Rules;

public class AmbiguousFieldTypeTests
{
    [Theory]
    [InlineData("b(2,9): 'rating' is text here and a number at seeds/a.md(2,9), so it is text in all articles; "
        + "write a number if that is meant", "rating: 5", "rating: five", "rating: 4")]
    [InlineData("c(2,9): 'rating' is a number here and text at seeds/a.md(2,9), so it is text in all articles; "
        + "put it in quotation marks if text is meant", "rating: five", "rating: four", "rating: 4")]
    [InlineData("b(3,7): 'land' is a truth value here and text at seeds/a.md(2,7), so it is text in all articles; "
        + "put it in quotation marks if text is meant", "land: se", "x: 1\nland: no")]
    [InlineData("b(2,7): 'when' is a date here and text at seeds/a.md(2,7), so it is text in all articles; "
        + "declare the field as string if that is meant", "when: soon", "when: 2025-11-03")]
    [InlineData("b(2,7): 'when' is a time with its offset here and a date at seeds/a.md(2,7), so it is text in all articles; "
        + "write a date if that is meant", "when: 2025-11-03", "when: 2025-11-03T07:40Z")]
    [InlineData("b(2,7): 'link' is a number here and an address at seeds/a.md(2,7), so it is text in all articles; "
        + "write an address if that is meant", "link: https://x.example/", "link: 5")]
    [InlineData("b(2,1): 'venue' is a map here and a single value at seeds/a.md(2,8), so it is left out here; "
        + "write a single value", "venue: Pier", "venue:\n  name: Pier")]
    [InlineData("b(2,8): 'venue' is a single value here and a map at seeds/a.md(2,1), so it is left out here; "
        + "write a map", "venue: {name: Pier}", "venue: Pier")]
    [InlineData("b(3,10): 'venue.seats' is text here and a number at seeds/a.md(2,16), so it is text in all articles; "
        + "write a number if that is meant", "venue: {seats: 300}", "venue:\n  seats: many")]
    [InlineData("b(3,11): 'fixes.date' is text here and a date at seeds/a.md(2,16), so it is text in all articles; "
        + "write a date if that is meant", "fixes: [{date: 2025-11-03}]", "fixes:\n- - date: now")]
    public async Task Tells_both_places(string expected, params string[] fronts) =>
        Assert.Equal(expected, Assert.Single(await ReportAsync(fronts)));

    [Theory]
    [InlineData("rating: 5", "rating: 4.5", "rating: 5000000000")]
    [InlineData("rating: 5", "rating:", "rating: \"\"", "rating: null", "")]
    [InlineData("when: 2025-11-03", "when: 2025-11-03T07:40")]
    [InlineData("link: https://x.example/", "link: none")]
    [InlineData("land: se", "land: \"no\"")]
    [InlineData("regions: [a, b]", "regions: c")]
    [InlineData("fixes: [{date: 2025-11-03}]", "fixes: {date: 2025-11-04}")]
    [InlineData("title: 5", "title: Ferry")]
    [InlineData("status: yes", "status: draft")]
    [InlineData("one: 5", "other: five")]
    [InlineData("reading_time: 5", "reading-time: 6\nReadingTime: six")]
    public async Task Values_that_go_together_are_left_alone(params string[] fronts) => Assert.Empty(await ReportAsync(fronts));

    [Fact]
    public async Task Every_article_with_an_odd_value_is_reported_once() => Assert.Equal(
        ["b(2,13)", "d(2,10)"],
        (await ReportAsync("scores: [1, 2]", "scores: [3, x, y]", "scores: 4", "scores: [z]"))
            .Select(static line => line[..line.IndexOf(':', StringComparison.Ordinal)]));

    [Fact]
    public async Task Keys_that_differ_in_case_and_hyphens_are_one() => Assert.StartsWith(
        "b(2,15): 'reading-time' is text",
        Assert.Single(await ReportAsync("ReadingTime: 5", "reading-time: five")),
        StringComparison.Ordinal);

    [Fact]
    public async Task A_declared_schema_leaves_nothing_ambiguous() => Assert.DoesNotContain(
        AmbiguousFieldType.Id,
        (await Analysis.OfAsync(
            [File("a", "rating: 5"), File("b", "rating: five")],
            new() { ["ArticleGen_Fields"] = "Rating: string" })).Select(static diagnostic => diagnostic.Id));

    [Fact]
    public async Task Fields_of_items_are_compared_as_well()
    {
        TextFile item = File("b", "summary: Rain.");
        item.Metadata["ArticleFields"] = "Rating=five";
        Diagnostic reported = Assert.Single(
            await Analysis.OfAsync(File("a", "rating: 5"), item, File("c", "rating: 4")),
            static diagnostic => diagnostic.Id == AmbiguousFieldType.Id);
        Assert.Equal("/desk/seeds/b.md", reported.Location.GetLineSpan().Path);
        Assert.Equal(0, reported.Location.SourceSpan.Start);
        Assert.StartsWith("'Rating' is text here and a number at seeds/a.md(2,9)", Message(reported), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_usual_value_may_be_of_an_item()
    {
        TextFile item = File("a", "summary: Rain.");
        item.Metadata["ArticleFields"] = "Rating=5";
        Diagnostic reported = Assert.Single(
            await Analysis.OfAsync(item, File("b", "rating: five")),
            static diagnostic => diagnostic.Id == AmbiguousFieldType.Id);
        Assert.StartsWith("'rating' is text here and a number at seeds/a.md, so", Message(reported), StringComparison.Ordinal);
    }

    // Lines: file(line,column): message.
    private static async Task<string[]> ReportAsync(params string[] fronts)
    {
        ImmutableArray<Diagnostic> all = await Analysis.OfAsync(
            [.. fronts.Select(static (front, number) => File(((char)('a' + number)).ToString(), front))]);
        return
        [
            .. all.Where(static diagnostic => diagnostic.Id == AmbiguousFieldType.Id).Select(static diagnostic =>
            {
                LinePosition start = diagnostic.Location.GetLineSpan().StartLinePosition;
                string file = Path.GetFileNameWithoutExtension(diagnostic.Location.GetLineSpan().Path);
                return $"{file}({start.Line + 1},{start.Character + 1}): {Message(diagnostic)}";
            }),
        ];
    }

    private static TextFile File(string name, string front) =>
        new($"/desk/seeds/{name}.md", Fronts.Article(front)) { Metadata = { ["ArticleGenItem"] = "true" } };

    private static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);
}
