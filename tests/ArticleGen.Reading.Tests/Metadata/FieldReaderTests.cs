namespace ArticleGen.Reading.Tests.Metadata;

/// <summary>Every key of front matter is a field, with what it says and where.</summary>
public class FieldReaderTests
{
    [Theory]
    [InlineData("rating: 5", "rating=5")]
    [InlineData("rating:", "rating=")]
    [InlineData("rating: ~", "rating=~")]
    [InlineData("rating: null", "rating=null")]
    [InlineData("rating: \"\"", "rating=''")]
    [InlineData("code: \"007\"", "code='007'")]
    [InlineData("code: '0''7'", "code='0'7'")]
    [InlineData("note: |\n  one\n  two", "note='one\ntwo\n'")]
    [InlineData("note: |-\n  one\n  two", "note='one\ntwo'")]
    [InlineData("note: >-\n  one\n  two", "note='one two'")]
    [InlineData("note: one\n  two", "note=one two")]
    [InlineData("regions: [north, 'south']", "regions=[north, 'south']")]
    [InlineData("regions: []", "regions=[]")]
    [InlineData("regions:\n  - north\n  -\n  - south", "regions=[north, , south]")]
    [InlineData("regions:\n- north\n- south", "regions=[north, south]")]
    [InlineData("venue:\n  name: Pier 5\n  seats: 300", "venue={name=Pier 5, seats=300}")]
    [InlineData("venue: {name: Pier 5, seats: 300}", "venue={name=Pier 5, seats=300}")]
    [InlineData("venue: {}", "venue={}")]
    [InlineData(
        "fixes:\n  - date: 2025-11-03\n    words: [a, b]\n  - date: 2025-11-04",
        "fixes=[{date=2025-11-03, words=[a, b]}, {date=2025-11-04}]")]
    [InlineData("Reading-Time: 4\nreading_time: 5", "Reading-Time=4; reading_time=5")]
    [InlineData("b: 1\na: 2", "b=1; a=2")]
    [InlineData("\"a key\": 1", "a key=1")]
    [InlineData("ключ: да", "ключ=да")]
    public void Yaml(string front, string fields) => Assert.Equal(fields, Write(FrontMatterArticle.Read(front)));

    [Theory]
    [InlineData("rating = 5\nhot = true", "rating=5; hot=true")]
    [InlineData("code = \"007\"", "code='007'")]
    [InlineData("note = '''\none\ntwo'''", "note='one\ntwo'")]
    [InlineData("day = 2025-11-03\nat = 2025-11-03T07:40:00+01:00", "day=2025-11-03; at=2025-11-03T07:40:00+01:00")]
    [InlineData("regions = [\"north\", \"south\"]", "regions=['north', 'south']")]
    [InlineData("venue.name = \"Pier\"\nvenue.seats = 300", "venue={name='Pier', seats=300}")]
    [InlineData("[extra]\nrating = 5\n[extra.venue]\nseats = 3", "extra={rating=5, venue={seats=3}}")]
    [InlineData("[[fixes]]\nword = \"a\"\n[[fixes]]\nword = \"b\"", "fixes=[{word='a'}, {word='b'}]")]
    public void Toml(string front, string fields) => Assert.Equal(
        fields,
        Write(FrontMatterArticle.ReadFile($"+++\n{front}\n+++\n\n{FrontMatterArticle.Story}", ArticleFormat.Markdown)));

    [Theory]
    [InlineData("\"rating\": 5, \"hot\": true", "rating=5; hot=true")]
    [InlineData("\"code\": \"5\", \"none\": null", "code='5'; none=null")]
    [InlineData("\"regions\": [\"north\", 1.5]", "regions=['north', 1.5]")]
    [InlineData("\"venue\": {\"name\": \"Pier \\u0035\", \"seats\": 300}", "venue={name='Pier 5', seats=300}")]
    public void Json(string front, string fields) =>
        Assert.Equal(fields, Write(FrontMatterArticle.ReadFile($"{{ {front} }}\n\n{FrontMatterArticle.Story}", ArticleFormat.Text)));

    [Fact]
    public void Known_keys_are_marked_and_stay()
    {
        ArticleReading reading = FrontMatterArticle.Read("title: Ferry\nLast-Mod: 2025-11-03\nrating: 5\nextra: {title: Port}");
        Assert.Equal(["title", "Last-Mod"], reading.Fields.Where(static field => field.IsWellKnown).Select(static field => field.Key));
        Assert.Equal("title=Ferry; Last-Mod=2025-11-03; rating=5; extra={title=Port}", Write(reading));
    }

    [Fact]
    public void A_key_inside_a_map_is_marked_neither_there_nor_beside_it()
    {
        ArticleReading reading = FrontMatterArticle.Read("params:\n  author: Ines Calder");
        Assert.Equal(["Ines Calder"], reading.Authors);
        FieldReading field = Assert.Single(reading.Fields);
        Assert.False(field.IsWellKnown);
        Assert.False(Assert.Single(Assert.IsType<FieldMap>(field.Value).Entries).IsWellKnown);
    }

    [Theory]
    [InlineData("code: \"007\"", "code", "\"007\"")]
    [InlineData("code: 7 # seven", "code", "7")]
    [InlineData("'a key':   x", "'a key'", "x")]
    [InlineData("regions: [north, south]", "regions", "[north, south]")]
    public void Key_and_value_are_found_in_the_file(string front, string key, string value)
    {
        ArticleReading reading = FrontMatterArticle.Read("first: 1\n" + front);
        FieldReading field = reading.Fields[1];
        Assert.Equal(key, field.KeyRange.In(reading.Text));
        Assert.Equal(value, field.Value.Range.In(reading.Text));
    }

    [Fact]
    public void Values_inside_lists_and_maps_are_found_in_the_file()
    {
        ArticleReading reading = FrontMatterArticle.Read("venue:\n  seats: 300\n  names: [Pier, 'Dock']");
        FieldMap venue = Assert.IsType<FieldMap>(Assert.Single(reading.Fields).Value);
        Assert.Equal(["seats", "names"], venue.Entries.Select(entry => entry.KeyRange.In(reading.Text)));
        FieldList names = Assert.IsType<FieldList>(venue.Entries[1].Value);
        Assert.Equal(["Pier", "'Dock'"], names.Items.Select(item => item.Range.In(reading.Text)));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("~", true)]
    [InlineData("null", true)]
    [InlineData("\"\"", false)]
    [InlineData("'null'", false)]
    [InlineData("nothing", false)]
    public void Only_plain_values_are_null(string value, bool isNull) =>
        Assert.Equal(
            isNull,
            Assert.IsType<FieldText>(Assert.Single(FrontMatterArticle.Read("key: " + value).Fields).Value).IsNull);

    [Theory]
    [InlineData("The ferry sails.\n", ArticleFormat.Text)]
    [InlineData("# Ferry\n\nrating: 5\n", ArticleFormat.Markdown)]
    [InlineData("<html><head><meta name=\"rating\" content=\"5\"></head><body><p>The ferry sails.</p></body></html>", ArticleFormat.Html)]
    public void Without_front_matter_there_are_none(string text, ArticleFormat format) =>
        Assert.Empty(FrontMatterArticle.ReadFile(text, format).Fields);

    [Fact]
    public void Of_a_key_that_stands_there_twice_the_first_counts() =>
        Assert.Equal("rating=5", Write(FrontMatterArticle.Read("rating: 5\nrating: 6")));

    [Fact]
    public void As_many_fields_as_there_are()
    {
        const int Count = 20_000;
        string front = string.Join("\n", Enumerable.Range(0, Count).Select(static number => $"key{number}: {number}"));
        Assert.Equal(Count, FrontMatterArticle.Read(front).Fields.Count);
    }

    private static string Write(ArticleReading reading) => string.Join("; ", reading.Fields.Select(Write));

    private static string Write(FieldReading field) => $"{field.Key}={Write(field.Value)}";

    private static string Write(FieldValue value) => value switch
    {
        FieldText text => text.IsQuoted ? $"'{text.Text}'" : text.Text,
        FieldList list => $"[{string.Join(", ", list.Items.Select(Write))}]",
        FieldMap map => $"{{{string.Join(", ", map.Entries.Select(Write))}}}",
        _ => throw new InvalidOperationException(),
    };
}
