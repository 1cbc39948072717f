namespace ArticleGen.Tests.Diagnose.Rules;

public class RequiredFieldMissingTests : FieldRuleTest
{
    private const string Type = "is missing: write it in the front matter, or put '?' behind its type in the schema";
    private const string Name = "is missing: write it in the front matter, or put '?' behind its name in the schema";

    [Theory]
    [InlineData("Rating: int", "", "(1,1-10) 'Rating' " + Type)]
    [InlineData("Rating: int", "section: sport", "(1,1-4) 'Rating' " + Type)]
    [InlineData("Rating: int", "rating:", "(2,1-7) 'Rating' " + Type)]
    [InlineData("Rating: int", "rating: ~", "(2,1-7) 'Rating' " + Type)]
    [InlineData("Rating: string", "rating: ''", "(2,1-7) 'Rating' " + Type)]
    [InlineData("Title: string", "", "(1,1-10) 'Title' " + Type)]
    [InlineData("Venue.Name: string", "", "(1,1-10) 'Venue' " + Name)]
    [InlineData("Venue.Name: string", "venue:\n  seats: 5", "(3,3-8) 'Venue.Name' " + Type)]
    [InlineData("Venue?.Name: string", "venue: {seats: 5}", "(2,9-14) 'Venue.Name' " + Type)]
    [InlineData("C[].Day: DateOnly; C[].By: string?", "c:\n  - day: 2008-08-21\n  - by: x", "(4,5-7) 'C.Day' " + Type)]
    public async Task Reports_what_every_article_has_to_have(string schema, string frontMatter, string expected)
    {
        string[] reported =
            [.. (await OfAsync(schema, frontMatter)).Where(static line => !line.Contains("ART0033", StringComparison.Ordinal))];
        Assert.Equal([expected.Replace(") '", ") ART0032 The field '", StringComparison.Ordinal)], reported);
    }

    [Fact]
    public async Task Reports_each_field() => Assert.Equal(
        ["(1,1-10) ART0032 The field 'Kind' " + Type, "(1,1-10) ART0032 The field 'Rating' " + Type],
        (await OfAsync("Rating: int; Kind: a|b; Tags: string[]", "")).Order());

    [Theory]
    [InlineData("Rating: int?", "")]
    [InlineData("Tags: string[]", "")]
    [InlineData("Venue.Name: string?", "")]
    [InlineData("Venue?.Name: string", "")]
    [InlineData("Corrections[].Day: DateOnly", "")]
    [InlineData("Rating: int", "rating: 5")]
    [InlineData("reading-time: int", "Reading_Time: 5")]
    [InlineData("Title: string", "title: Cup final")]
    [InlineData("Rating: int", "rating:\nRating: 5")]
    public async Task Is_silent_where_nothing_is_missing(string schema, string frontMatter) =>
        Assert.Empty(await OfAsync(schema, frontMatter));

    [Fact]
    public async Task An_item_may_give_it() => Assert.Empty(await OfAsync("Rating: int", "", "Rating=5"));

    [Fact]
    public async Task An_item_that_gives_nothing_does_not() =>
        Assert.Equal(["(1,1-10) ART0032 The field 'Rating' " + Type], await OfAsync("Rating: int", "", "Rating="));
}
