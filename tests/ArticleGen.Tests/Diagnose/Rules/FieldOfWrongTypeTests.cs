namespace ArticleGen.Tests.Diagnose.Rules;

public class FieldOfWrongTypeTests : FieldRuleTest
{
    [Theory]
    [InlineData("Rating: int", "rating: 5")]
    [InlineData("Rating: int", "Rating: -5")]
    [InlineData("Rating: long", "rating: 5000000000")]
    [InlineData("Rating: decimal", "rating: 4.5")]
    [InlineData("Rating: decimal", "rating: 4")]
    [InlineData("Live: bool", "live: yes")]
    [InlineData("Live: bool", "live: False")]
    [InlineData("Day: DateOnly", "day: 2008-08-21")]
    [InlineData("Day: DateOnly", "day: \"2008-08-21\"")]
    [InlineData("Start: DateTime", "start: 2008-08-21T17:35")]
    [InlineData("Start: DateTime", "start: 2008-08-21")]
    [InlineData("Embargo: DateTimeOffset", "embargo: 2008-08-21T17:35:00+04:00")]
    [InlineData("Embargo: DateTimeOffset", "embargo: 2008-08-21T17:35:00Z")]
    [InlineData("Source: Uri", "source: https://news.example.org/a?b=c#d")]
    [InlineData("Section: string", "section: 5")]
    [InlineData("Kind: lead|brief", "kind: lead")]
    [InlineData("Kind: lead|brief", "kind: BRIEF")]
    [InlineData("Kind: long read|brief", "kind: long read")]
    [InlineData("Lead: Article", "lead: sport/derby")]
    [InlineData("Lead: Article", "lead: derby")]
    [InlineData("Lead: Article", "lead: Derby")]
    [InlineData("Lead: Article", "lead: budget")]
    [InlineData("Lead: Article", "lead: sport/cup")]
    [InlineData("Subject: Actor", "subject: Ines Calder")]
    [InlineData("Subject: Actor", "subject: calder")]
    [InlineData("Kind: lead|brief", "kind: \" lead \"")]
    [InlineData("Lead: Article", "lead: \" derby\"")]
    [InlineData("Lead: Article", "lead: |\n  budget")]
    [InlineData("Subject: Actor", "subject: 'Ines Calder '")]
    [InlineData("Scores: int[]", "scores: [1, 2]")]
    [InlineData("Scores: int[]", "scores: 1")]
    [InlineData("Scores: int[]", "scores: []")]
    [InlineData("Scores: int[]", "scores: [1, ~]")]
    [InlineData("Scores: int[]", "scores: [[1, 2], 3]")]
    [InlineData("Related: Article[]", "related:\n  - derby\n  - budget")]
    [InlineData("Venue.Name: string; Venue.Seats: int?", "venue:\n  name: Old Hall\n  seats: 5")]
    [InlineData("Corrections[].Day: DateOnly", "corrections:\n  - day: 2008-08-21\n  - day: 2008-08-22")]
    [InlineData("Corrections[].Day: DateOnly", "corrections:\n  day: 2008-08-21")]
    [InlineData("Tags: string[]", "tags: [a, b]")]
    [InlineData("Rating: int?", "rating:")]
    [InlineData("Rating: int?", "rating: null")]
    public async Task Takes_what_the_type_takes(string schema, string frontMatter) => Assert.Empty(await OfAsync(schema, frontMatter));

    [Theory]
    [InlineData("Rating: int", "rating: five", "(2,9-13) 'five': write a whole number such as 5")]
    [InlineData("Rating: int", "rating: 4.5", "(2,9-12) '4.5': write a whole number, or declare the field as decimal")]
    [InlineData("Rating: int", "rating: 5000000000", "(2,9-19) '5000000000': write a smaller number, or declare the field as long")]
    [InlineData("Rating: int", "rating: 007", "(2,9-12) '007': write a whole number such as 5")]
    [InlineData("Rating: int", "rating: \"5\"", "(2,9-12) '5': write it without quotation marks")]
    [InlineData("Rating: int", "rating: [5]", "(2,9-12) '[5]': write one value")]
    [InlineData("Rating: int", "rating: {a: 5}", "(2,9-15) '{a: 5}': write one value")]
    [InlineData("Rating: long", "rating: 1e3", "(2,9-12) '1e3': write a whole number, or declare the field as decimal")]
    [InlineData("Rating: decimal", "rating: 4,5", "(2,9-12) '4,5': write a number such as 4.5")]
    [InlineData("Live: bool", "live: maybe", "(2,7-12) 'maybe': write true or false")]
    [InlineData("Live: bool", "live: 1", "(2,7-8) '1': write true or false")]
    [InlineData("Day: DateOnly", "day: 21.08.2008", "(2,6-16) '21.08.2008': write a day such as 2008-08-21")]
    [InlineData("Day: DateOnly", "day: 2008-02-31", "(2,6-16) '2008-02-31': write a day such as 2008-08-21")]
    [InlineData("Day: DateOnly", "day: 2008-08-21T10:00", "(2,6-22) '2008-08-21T10:00': write a day such as 2008-08-21")]
    [InlineData("Start: DateTime", "start: noon", "(2,8-12) 'noon': write a day and a time, such as 2008-08-21T17:35")]
    [InlineData(
        "Embargo: DateTimeOffset",
        "embargo: 2008-08-21T17:35",
        "(2,10-26) '2008-08-21T17:35': write a time with its offset, such as 2008-08-21T17:35:00+04:00")]
    [InlineData("Source: Uri", "source: news", "(2,9-13) 'news': write an address such as https://news.example.org/")]
    [InlineData("Kind: lead|brief", "kind: led", "(2,7-10) 'led': write one of lead, brief; did you mean 'lead'?")]
    [InlineData("Kind: lead|brief", "kind: opinion", "(2,7-14) 'opinion': write one of lead, brief")]
    [InlineData("Lead: Article", "lead: derbi", "(2,7-12) 'derbi': no article has this id; did you mean 'derby'?")]
    [InlineData("Lead: Article", "lead: sport/derbi", "(2,7-18) 'sport/derbi': no article has this id; did you mean 'sport/derby'?")]
    [InlineData("Lead: Article", "lead: weather", "(2,7-14) 'weather': no article has this id")]
    [InlineData(
        "Subject: Actor",
        "subject: Ines Caldr",
        "(2,10-20) 'Ines Caldr': nobody in the articles has this name; did you mean 'Ines Calder'?")]
    [InlineData("Subject: Actor", "subject: Hale", "(2,10-14) 'Hale': more than one go by this name: write a name that is theirs alone")]
    [InlineData("Scores: int[]", "scores: [1, two, 3]", "(2,13-16) 'two': write a whole number such as 5")]
    [InlineData(
        "Related: Article[]", "related:\n  - derby\n  - budgett", "(4,5-12) 'budgett': no article has this id; did you mean 'budget'?")]
    [InlineData("Venue.Seats: int", "venue:\n  seats: many", "(3,10-14) 'many': write a whole number such as 5", "Venue.Seats")]
    [InlineData("Venue?.Seats: int", "venue: Old Hall", "(2,8-16) 'Old Hall': write keys with values, such as Seats", "Venue")]
    [InlineData("C[].Day: DateOnly", "c:\n  - day: 2008-08-21\n  - day: x", "(4,10-11) 'x': write a day such as 2008-08-21", "C.Day")]
    [InlineData("Tags: int[]", "tags: [a]", "(2,8-9) 'a': write a whole number such as 5")]
    public async Task Reports_what_it_does_not(string schema, string frontMatter, string expected, string? name = null)
    {
        string place = expected[..expected.IndexOf(' ', StringComparison.Ordinal)];
        string rest = expected[(place.Length + 1)..];
        name ??= schema[..schema.IndexOfAny([':', '['])];
        Assert.Equal([$"{place} ART0031 The field '{name}' does not take {rest}"], await OfAsync(schema, frontMatter));
    }

    [Theory]
    [InlineData(12, "word1, word2, word3, word4, word5, word6, word7, word8, word9, word10, word11, word12")]
    [InlineData(13, "word1, word2, word3, word4, word5, word6, word7, word8, word9, word10, word11, word12, ...")]
    [InlineData(1_000, "word1, word2, word3, word4, word5, word6, word7, word8, word9, word10, word11, word12, ...")]
    public async Task Of_many_words_the_first_are_named(int wordCount, string expected)
    {
        string words = string.Join('|', Enumerable.Range(1, wordCount).Select(static i => $"word{i}"));
        string reported = Assert.Single(await OfAsync("Kind: " + words, "kind: zz"));
        Assert.EndsWith("'zz': write one of " + expected, reported, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Kinds: lead|brief[]", "kinds: [{0}]", 99, 99)]
    [InlineData("Kinds: lead|brief[]", "kinds: [{0}]", 5_000, 100)]
    [InlineData("Kinds: lead|brief[]; Scores: int[]", "kinds: [{0}]\nscores: [{0}]", 5_000, 200)]
    [InlineData("Notes[].Age: int", "notes: {{ages: [{0}]}}", 5_000, 2)]
    public async Task Of_a_list_the_first_wrong_values_are_told(string schema, string front, int valueCount, int expected)
    {
        string values = string.Join(", ", Enumerable.Repeat("zz", valueCount));
        Assert.Equal(
            expected,
            (await OfAsync(schema, string.Format(System.Globalization.CultureInfo.InvariantCulture, front, values))).Length);
    }

    [Theory]
    [InlineData("Kind: lead|brief", "kind: led", "kind: lead")]
    [InlineData("Kind: lead|brief", "kind: \"led\"", "kind: \"lead\"")]
    [InlineData("Kind: lead|brief", "kind: 'led'  # a note", "kind: 'lead'  # a note")]
    [InlineData("Lead: Article", "lead: derbi", "lead: derby")]
    [InlineData("Related: Article[]", "related: [derby, budgett]", "related: [derby, budget]")]
    [InlineData("Subject: Actor", "subject: Ines Caldr", "subject: Ines Calder")]
    [InlineData("Rating: int", "rating: \"5\"", "rating: 5")]
    [InlineData("Live: bool", "live: 'true'", "live: true")]
    public async Task The_fix_puts_in_what_was_meant(string schema, string frontMatter, string expected) =>
        Assert.Equal(expected, await FixAsync(schema, frontMatter));

    [Theory]
    [InlineData("Kind: lead|brief", "kind: opinion")]
    [InlineData("Rating: int", "rating: five")]
    [InlineData("Kind: lead's|brief", "kind: leads")]
    [InlineData("Kind: lead|brief", "kind: \"l\\u0065d\"")]
    [InlineData("Kind: lead|brief", "kind: |\n  led")]
    [InlineData("Rating: int", "rating: |\n  5")]
    public async Task There_is_no_fix_where_it_is_not_clear(string schema, string frontMatter) =>
        Assert.Null(await FixAsync(schema, frontMatter));

    [Theory]
    [InlineData("Rating=five", "(1,1-10) ART0031 The field 'Rating' does not take 'five' of ArticleFields: write a whole number such as 5")]
    [InlineData("Rating=1|2", "(1,1-10) ART0031 The field 'Rating' does not take '1|2' of ArticleFields: write one value")]
    public async Task What_an_item_says_is_told_at_the_start_of_the_file(string itemFields, string expected) =>
        Assert.Equal([expected], await OfAsync("Rating: int", "", itemFields));

    [Theory]
    [InlineData("Rating=5")]
    [InlineData("rating = 5")]
    public async Task What_an_item_says_is_taken(string itemFields) => Assert.Empty(await OfAsync("Rating: int", "", itemFields));

    [Fact]
    public async Task An_item_gives_lists_and_front_matter_counts_before_it()
    {
        Assert.Empty(await OfAsync("Related: Article[]; Kind: lead|brief", "kind: lead", "Related=derby|budget, Kind=nonsense"));
        Assert.Empty(await OfAsync("Section: string", "section:", "Section=sport"));
    }

    [Fact]
    public async Task Without_a_schema_nothing_is_reported() => Assert.Empty(await OfAsync("", "rating: five\nlead: derbi"));

    [Fact]
    public async Task It_is_an_error_that_a_project_may_make_less()
    {
        TextFile file = new("/desk/seeds/a.md", "---\nrating: x\n---\nCup final\n\nCoast News 2 March 2011\n\nIt rained.\n")
        {
            Metadata = { ["ArticleGenItem"] = "true" },
        };
        Dictionary<string, string> properties = new() { ["ArticleGen_Fields"] = "Rating: int" };
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(await Analysis.OfAsync([file], properties)).Severity);
        file.Metadata["ArticleRules"] = "ART0031=suggestion";
        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(await Analysis.OfAsync([file], properties)).Severity);
    }
}
