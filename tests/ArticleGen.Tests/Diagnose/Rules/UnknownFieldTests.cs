namespace ArticleGen.Tests.Diagnose.Rules;

public class UnknownFieldTests : FieldRuleTest
{
    [Theory]
    [InlineData("Rating: int?", "ratng: 5", "(2,1-6) 'ratng': declare it, or remove it; did you mean 'rating'?")]
    [InlineData("Rating: int?", "Ratng: 5", "(2,1-6) 'Ratng': declare it, or remove it; did you mean 'Rating'?")]
    [InlineData("ReadingTime: int?", "reading_tme: 5", "(2,1-12) 'reading_tme': declare it, or remove it; did you mean 'reading_time'?")]
    [InlineData("reading_time: int?", "readingTme: 5", "(2,1-11) 'readingTme': declare it, or remove it; did you mean 'readingTime'?")]
    [InlineData("ReadingTime: int?", "readingTme: 5", "(2,1-11) 'readingTme': declare it, or remove it; did you mean 'readingTime'?")]
    [InlineData("Rating: int?", "desk: sport", "(2,1-5) 'desk': declare it, or remove it")]
    [InlineData("Venue?.Name: string?", "venue:\n  nmae: Old Hall", "(3,3-7) 'Venue.nmae': declare it, or remove it; did you mean 'name'?")]
    [InlineData("# nothing", "desk: sport", "(2,1-5) 'desk': declare it, or remove it")]
    public async Task Reports_what_is_not_declared(string schema, string frontMatter, string expected) => Assert.Equal(
        [expected.Replace(" '", " ART0033 The schema has no field '", StringComparison.Ordinal)
            .Replace("you mean ART0033 The schema has no field '", "you mean '", StringComparison.Ordinal)],
        await OfAsync(schema, frontMatter));

    [Theory]
    [InlineData("Rating: int?", "ratng: 5", "rating: 5")]
    [InlineData("Rating: int?", "\"ratng\": 5", "\"rating\": 5")]
    [InlineData("ReadingTime: int?", "reading-tme: 5", "reading-time: 5")]
    public async Task The_fix_renames_the_key(string schema, string frontMatter, string expected) =>
        Assert.Equal(expected, await FixAsync(schema, frontMatter));

    // A key in the style of the other would be another key.
    [Theory]
    [InlineData("O'Brien: int?", "obrian", "O'Brien")]
    [InlineData("O'Brien: int?", "obrien", "O'Brien")]
    [InlineData("A&Before: int?", "abefore", "A&Before")]
    [InlineData("Price!: int?", "price", "Price!")]
    public async Task A_name_with_other_signs_is_named_as_it_is_declared(string schema, string key, string expected)
    {
        Assert.Equal(
            [$"(2,1-{key.Length + 1}) ART0033 The schema has no field '{key}': declare it, or remove it; did you mean '{expected}'?"],
            await OfAsync(schema, key + ": 5"));
        Assert.Null(await FixAsync(schema, key + ": 5"));
    }

    [Theory]
    [InlineData("Rating: int?", "title: Cup final\ntags: [a]\nauthor: Tom Hale")]
    [InlineData("Rating: int?", "RATING: 5")]
    [InlineData("Rating: int?", "")]
    [InlineData("Titel: string?", "titel: Cup final")]
    public async Task Is_silent_about_keys_that_are_known(string schema, string frontMatter) =>
        Assert.Empty(await OfAsync(schema, frontMatter));

    // One rule tells it.
    [Fact]
    public async Task A_slip_in_a_well_known_key_is_told_once() =>
        Assert.Equal("ART0027", Assert.Single(await DiagnosticsAsync("Rating: int?", "titel: Cup final")).Id);

    [Fact]
    public async Task A_field_that_is_there_is_not_meant_by_another() => Assert.Equal(
        ["(3,1-6) ART0033 The schema has no field 'ratng': declare it, or remove it"],
        await OfAsync("Rating: int?", "rating: 5\nratng: 4"));

    [Fact]
    public async Task What_an_item_says_is_told_at_the_start_of_the_file() => Assert.Equal(
        ["(1,1-10) ART0033 The schema has no field 'Ratng' of ArticleFields: declare it, or remove it; did you mean 'Rating'?"],
        await OfAsync("Rating: int?", "", "Ratng=5"));

    // It has no letters, and a place all the same.
    [Theory]
    [InlineData("Venue?.Name: string?", "venue:\n  \"\": [1]")]
    [InlineData("Venue?.Name: string?", "venue: {\"\": 1}")]
    public async Task A_key_without_letters_is_no_item(string schema, string frontMatter)
    {
        string reported = Assert.Single(await OfAsync(schema, frontMatter));
        Assert.DoesNotContain("of ArticleFields", reported, StringComparison.Ordinal);
        Assert.DoesNotContain("(1,1", reported, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_schema_nothing_is_reported() => Assert.Empty(await OfAsync("", "ratng: 5"));

    // To look for what was meant takes a look at all fields, so only the first keys are worth it.
    [Fact]
    public async Task Of_many_keys_the_first_are_taken_for_slips()
    {
        string schema = string.Join(',', Enumerable.Range(0, 1_000).Select(static i => $"Field{i}Name: int?"));
        string[] reported = await OfAsync(schema, string.Join('\n', Enumerable.Range(0, 5_000).Select(static i => $"field{i}nam: {i}")));
        Assert.Equal(5_000, reported.Length);
        Assert.Equal(100, reported.Count(static line => line.Contains("did you mean", StringComparison.Ordinal)));
    }
}
