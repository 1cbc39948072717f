namespace ArticleGen.Tests.Fields.Inference;

/// <summary>Which types the fields of articles get.</summary>
public class FieldInferenceTests
{
    [Theory]
    [InlineData("5", "int")]
    [InlineData("-5", "int")]
    [InlineData("0", "int")]
    [InlineData("2147483647", "int")]
    [InlineData("2147483648", "long")]
    [InlineData("-9223372036854775808", "long")]
    [InlineData("9223372036854775808", "decimal")]
    [InlineData("4.5", "decimal")]
    [InlineData("0.5", "decimal")]
    [InlineData("1e3", "decimal")]
    [InlineData("79228162514264337593543950336", "string")]
    [InlineData("true", "bool")]
    [InlineData("No", "bool")]
    [InlineData("OFF", "bool")]
    [InlineData("2008-08-21", "DateOnly")]
    [InlineData("2008-08-21T17:35", "DateTime")]
    [InlineData("2008-08-21 17:35:07", "DateTime")]
    [InlineData("2008-08-21T17:35:07.123", "DateTime")]
    [InlineData("2008-08-21T17:35:00+04:00", "DateTimeOffset")]
    [InlineData("2008-08-21T17:35:00Z", "DateTimeOffset")]
    [InlineData("\"2008-08-21\"", "DateOnly")]
    [InlineData("https://news.example.org/a?b=c", "Uri")]
    [InlineData("\"https://news.example.org/\"", "Uri")]
    [InlineData("Pier 5", "string")]
    public void A_value_tells_its_type(string value, string type) => Assert.Equal($"Key: {type}", Fronts.Infer("key: " + value));

    [Theory]
    [InlineData("\"5\"")]
    [InlineData("'true'")]
    [InlineData("007")]
    [InlineData("+5")]
    [InlineData("5.")]
    [InlineData(".5")]
    [InlineData("1_000")]
    [InlineData("0x1F")]
    [InlineData("1,5")]
    [InlineData("1.234,5")]
    [InlineData("1 000")]
    [InlineData("1\u00A0000")]
    [InlineData("1'000")]
    [InlineData("\u0665")]
    [InlineData("\u22125")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("50 %")]
    [InlineData("ja")]
    [InlineData("wahr")]
    [InlineData("y")]
    [InlineData("31.12.2024")]
    [InlineData("12/31/2024")]
    [InlineData("2024/12/31")]
    [InlineData("2024-1-1")]
    [InlineData("2024-02-30")]
    [InlineData("2024-12")]
    [InlineData("0000-00-00")]
    [InlineData("17:35")]
    [InlineData("20240821")]
    [InlineData("2008-08-21T25:00")]
    [InlineData("2008-08-21T17:35:00+99:00")]
    [InlineData("/about")]
    [InlineData("mailto:desk@news.example.org")]
    [InlineData("C:\\\\news")]
    [InlineData("see https://news.example.org/")]
    [InlineData("https://news.example.org/ and others")]
    [InlineData("http://")]
    public void What_other_cultures_and_codes_write_is_text(string value) =>
        Assert.Equal(value == "20240821" ? "Key: int" : "Key: string", Fronts.Infer("key: " + value));

    [Theory]
    [InlineData("int", "5", "6")]
    [InlineData("long", "5", "5000000000")]
    [InlineData("decimal", "5", "4.5")]
    [InlineData("decimal", "5000000000", "4.5", "5")]
    [InlineData("DateTime", "2008-08-21", "2008-08-21T17:35")]
    [InlineData("string", "https://news.example.org/", "Pier 5")]
    public void Types_widen(string type, params string[] values) =>
        Assert.Equal($"Key: {type}", Fronts.Infer([.. values.Select(static value => "key: " + value)]));

    [Theory]
    [InlineData("5", "five")]
    [InlineData("5", "\"5\"")]
    [InlineData("true", "5")]
    [InlineData("no", "se")]
    [InlineData("2008-08-21", "5")]
    [InlineData("2008-08-21", "2008-08-21T17:35:00Z")]
    [InlineData("2008-08-21", "soon")]
    [InlineData("https://news.example.org/", "5")]
    public void What_does_not_go_together_is_text(params string[] values)
    {
        string[] fronts = [.. values.Select(static value => "key: " + value)];
        Assert.Equal("Key: string", Fronts.Infer(fronts));
        Assert.Equal("Key: string", Fronts.Infer([.. fronts.Reverse()]));
    }

    [Theory]
    [InlineData("key: 5", "key: 6", "Key: int")]
    [InlineData("key: 5", "", "Key: int?")]
    [InlineData("key: 5", "key:", "Key: int?")]
    [InlineData("key: 5", "key: null", "Key: int?")]
    [InlineData("key: 5", "key: \"\"", "Key: int?")]
    [InlineData("key: 5", "key: \"  \"", "Key: int?")]
    [InlineData("key: Pier", "other: Dock", "Key: string?; Other: string?")]
    [InlineData("key:", "key: ~", "Key: string?")]
    [InlineData("key: []", "", "Key: string[]")]
    [InlineData("key: [1]", "", "Key: int[]")]
    [InlineData("key: [null]", "key: 5", "Key: int[]")]
    [InlineData("key: {}", "key: {}", "Key: {}")]
    public void A_field_that_not_every_article_has_may_be_null(string one, string other, string schema) =>
        Assert.Equal(schema, Fronts.Infer(one, other));

    [Theory]
    [InlineData("key: [1, 2]", "key: 3", "Key: int[]")]
    [InlineData("key: north", "key: [south, 5]", "Key: string[]")]
    [InlineData("key: [1, 2.5]", "key: []", "Key: decimal[]")]
    [InlineData("key: [[1, 2], [3]]", "key: [4]", "Key: int[]")]
    [InlineData("key: [{a: 1}, {a: 2, b: x}]", "key: {a: 3}", "Key: {A: int; B: string?}[]")]
    [InlineData("key: [{a: 1}, {a: 2}]", "key: [{b: x}]", "Key: {A: int?; B: string?}[]")]
    [InlineData("key: [{a: 1}, {a: }]", "", "Key: {A: int?}[]")]
    public void One_list_makes_a_list(string one, string other, string schema) => Assert.Equal(schema, Fronts.Infer(one, other));

    [Theory]
    [InlineData("venue: {name: Pier, seats: 300}", "venue: {name: Dock}", "Venue: {Name: string; Seats: int?}")]
    [InlineData("venue: {name: Pier}", "", "Venue: {Name: string}?")]
    [InlineData("extra:\n  venue:\n    name: Pier", "extra: {}", "Extra: {Venue: {Name: string}?}")]
    [InlineData("venue: {title: Pier}", "venue: {title: Dock}", "Venue: {Title: string}")]
    public void A_map_is_a_record(string one, string other, string schema) => Assert.Equal(schema, Fronts.Infer(one, other));

    [Theory]
    [InlineData("Venue: {Name: string?}?", "venue: {name: Pier}", "venue: {name: }", "venue: Dock")]
    [InlineData("Venue: string?", "venue: {name: Pier}", "venue: Pier", "venue: Dock")]
    [InlineData("Venue: {Name: string}?", "venue: {name: Pier}", "venue: Pier")]
    [InlineData("Venue: string?", "venue: Pier", "venue: {name: Pier}")]
    [InlineData("Venue: string[]", "venue: [Pier]", "venue: {name: Pier}")]
    [InlineData("Venue: {Name: string}[]", "venue: {name: Pier}", "venue: [Pier]")]
    public void Of_map_and_single_value_the_majority_wins(string schema, params string[] fronts) =>
        Assert.Equal(schema, Fronts.Infer(fronts));

    [Theory]
    [InlineData("reading_time: 4", "Reading-Time: 5", "ReadingTime: int")]
    [InlineData("readingtime: 4", "\"reading time\": 5", "ReadingTime: int")]
    [InlineData("readingTime: 4", "READINGTIME: 5", "Readingtime: int")]
    [InlineData("a.b: 4", "a_b: 5", "AB: int?; AB_2: int?")]
    [InlineData("class: 4", "class: 5", "Class: int")]
    [InlineData("Equals: 4", "clone: 5", "Clone_: int?; Equals_: int?")]
    [InlineData("article_fields: 4", "article-fields: 5", "ArticleFields_2: int")]
    [InlineData("\"?!\": 4", "\"?!\": 5", "Untitled: int")]
    [InlineData("\"\": 4", "\"\": 5", "Untitled: int")]
    [InlineData("2nd: 4", "2nd: 5", "_2nd: int")]
    [InlineData("größe: 4", "größe: 5", "Größe: int")]
    [InlineData("venue: {venue_fields: 4}", "venue: {venue-fields: 5}", "Venue: {VenueFields_2: int}")]
    public void Names_are_properties(string one, string other, string schema) => Assert.Equal(schema, Fronts.Infer(one, other));

    [Fact]
    public void Keys_of_one_field_in_one_article_give_the_first_value() =>
        Assert.Equal("ReadingTime: int", Fronts.Infer("reading_time:\nreading-time: 5\nReadingTime: x"));

    [Fact]
    public void Known_keys_are_no_fields() =>
        Assert.Equal("Rating: int", Fronts.Infer("title: Ferry\nDate: 2025-11-03\nrating: 5\nlast_mod: 2025-11-03\ntags: [a]"));

    [Fact]
    public void Without_fields_there_is_no_schema()
    {
        Assert.Same(ArticleGen.Fields.FieldSchema.Empty, Fronts.InferSchema("title: Ferry", ""));
        Assert.Same(ArticleGen.Fields.FieldSchema.Empty, Fronts.InferSchema());
    }

    [Fact]
    public void The_order_of_articles_makes_no_difference()
    {
        string[] fronts = ["a: 1\nb_c: x\nlist: 3", "list: [4.5]\nbC: true", "a: 2\nvenue: {x: 1}", "venue: {y: 2008-08-21, x: 2}"];
        Assert.Equal(Fronts.InferSchema(fronts), Fronts.InferSchema([.. fronts.Reverse()]));
    }

    [Fact]
    public void Of_very_many_fields_those_that_most_articles_have_are_kept()
    {
        string[] keys = [.. Enumerable.Range(0, 2_000).Select(static number => $"key{number}")];
        string all = string.Join("\n", keys.Select(static key => key + ": 1"));
        string last = string.Join("\n", keys.Skip(1_500).Select(static key => key + ": 1"));
        string[] kept = [.. Fronts.InferSchema(all, last).Fields.Select(static field => field.Key)];
        Assert.Equal(ArticleGen.Fields.Inference.FieldInference.MostMembers, kept.Length);
        Assert.Empty(keys.Skip(1_500).Except(kept));
    }

    [Fact]
    public void Hostile_values_are_text()
    {
        string digits = new('9', 100_000);
        string words = string.Concat(Enumerable.Repeat("word ", 20_000));
        Assert.Equal(
            "Address: string; Digits: string; Words: string",
            Fronts.Infer($"digits: {digits}\nwords: {words}\naddress: https://{words}"));
    }

    [Fact]
    public void Hostile_keys_are_names_of_some_length()
    {
        string key = new('k', 100_000);
        Assert.All(Fronts.InferSchema($"{key}a: 1\n{key}b: 2").Fields, static field => Assert.InRange(field.Name.Length, 1, 103));
    }
}
