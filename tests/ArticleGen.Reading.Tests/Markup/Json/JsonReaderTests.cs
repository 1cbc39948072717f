using ArticleGen.Reading.Markup;
using ArticleGen.Reading.Markup.Json;

namespace ArticleGen.Reading.Tests.Markup.Json;

public class JsonReaderTests
{
    [Theory]
    [InlineData("{\"a\":\"b\"}", "[{a:b}]")]
    [InlineData("{\"a\": [1, true, null, \"x\"], \"b\": {\"c\": -1.5e3}}", "[{a:[1 true null x] b:{c:-1.5e3}}]")]
    [InlineData("[{\"a\":\"b\"},{\"a\":\"c\"}]", "[[{a:b} {a:c}]]")]
    [InlineData("{\"a\":\"\\u2019\\n\\\"\\/\\\\\\q\\u12\"}", "[{a:\u2019\n\"/\\qu12}]")]
    [InlineData("{}", "[{}]")]
    [InlineData("", "[]")]
    public void Reads(string json, string expected) => Assert.Equal(expected, Show(Read(json)));

    [Theory]
    [InlineData("{\"a\":\"b\",}", "[{a:b}]")]
    [InlineData("{\"a\":\"b\" \"c\":\"d\"}", "[{a:b c:d}]")]
    [InlineData("{\"a\":,\"c\":\"d\"}", "[{c:d}]")]
    [InlineData("{a:\"b\"}", "[{a:b}]")]
    [InlineData("{\"a\":\"b", "[{a:b}]")]
    [InlineData("{\"a\":\"b\\", "[{a:b\\}]")]
    [InlineData("{\"a\":[\"b\"", "[{a:[b]}]")]
    [InlineData("{\"a\":[\"b\"}", "[{a:[b]}]")]
    [InlineData("{\"a\":\"b\"]}", "[{a:b}]")]
    [InlineData("{\"a\":\"b\nc\"}", "[{a:b\nc}]")]
    [InlineData("}}]]{\"a\":\"b\"}", "[{a:b}]")]
    [InlineData("//<![CDATA[\n{\"a\":\"b\"}\n//]]>", "[{a:b}]")]
    [InlineData("word {\"a\":\"b\"} word", "[{a:b}]")]
    [InlineData("{\"a\":\"b c \n ", "[{a:b c}]")]
    [InlineData("{[\"a\"]:\"b\",\"c\":\"d\"}", "[{c:d}]")]
    public void Reads_what_it_can_of_faulty_json(string json, string expected) => Assert.Equal(expected, Show(Read(json)));

    [Fact]
    public void Ranges_are_those_of_the_file()
    {
        const string json = "x {\"a\": \"b\\u0041\", \"c\": [1]} y";
        MetadataMap map = Assert.IsType<MetadataMap>(JsonReader.Read(json, new(2, json.Length - 4), CancellationToken.None).Items.Single());
        Assert.Equal("{\"a\": \"b\\u0041\", \"c\": [1]}", map.Range.In(json));
        Assert.Equal("a", map.Entries[0].KeyRange.In(json));
        MetadataText text = Assert.IsType<MetadataText>(map.Entries[0].Value);
        Assert.Equal(("bA", "\"b\\u0041\"", "b\\u0041"), (text.Text, text.Range.In(json), text.Content.In(json)));
        Assert.Equal(MetadataStyle.Quoted, text.Style);
        MetadataList list = Assert.IsType<MetadataList>(map.Entries[1].Value);
        Assert.Equal("[1]", list.Range.In(json));
        Assert.Equal(MetadataStyle.Plain, Assert.IsType<MetadataText>(list.Items[0]).Style);
    }

    [Fact]
    public void What_is_in_very_deep_brackets_is_passed_over()
    {
        string deep = "{\"a\":" + new string('[', 200) + "\"x\"" + new string(']', 200) + ",\"b\":\"c\"}";
        MetadataMap map = Assert.IsType<MetadataMap>(Read(deep).Items.Single());
        Assert.Equal(["a", "b"], map.Entries.Select(static entry => entry.Key));
    }

    private static MetadataList Read(string json) => JsonReader.Read(json, new(0, json.Length), CancellationToken.None);

    private static string Show(MetadataValue value) => value switch
    {
        MetadataText text => text.Text,
        MetadataList list => "[" + string.Join(' ', list.Items.Select(Show)) + "]",
        MetadataMap map => "{" + string.Join(' ', map.Entries.Select(static entry => $"{entry.Key}:{Show(entry.Value)}")) + "}",
        _ => "?",
    };
}
