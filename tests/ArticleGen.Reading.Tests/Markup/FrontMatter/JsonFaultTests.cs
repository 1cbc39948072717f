using ArticleGen.Reading.Markup;
using ArticleGen.Reading.Markup.FrontMatter;

namespace ArticleGen.Reading.Tests.Markup.FrontMatter;

/// <summary>What JSON of front matter is not understood: at which words, with which advice, and with which fix.</summary>
public class JsonFaultTests
{
    [Theory]
    [InlineData("\"a\": \"Port\" \"b\": 1", "\"b\"", "there is no comma before", "\"a\": \"Port\", \"b\": 1")]
    [InlineData("\"a\": \"Port\"\n\"b\": 1", "\"b\"", "there is no comma before", "\"a\": \"Port\",\n\"b\": 1")]
    [InlineData("\"a\": [1 2]", "2", "there is no comma before", "\"a\": [1, 2]")]
    [InlineData("\"a\": [{} {}]", "{", "there is no comma before", "\"a\": [{}, {}]")]
    [InlineData("\"a\" 1", "1", "there is no colon before", "\"a\": 1")]
    [InlineData("\"a\" [1]", "[", "there is no colon before", "\"a\": [1]")]
    [InlineData("\"a\": [1, 2,]", ",", "a comma follows the last value", "\"a\": [1, 2]")]
    [InlineData("\"a\": {\"b\": 1,}", ",", "a comma follows the last value", "\"a\": {\"b\": 1}")]
    [InlineData("\"a\": [1,, 2]", ",", "there is nothing before the comma", "\"a\": [1, 2]")]
    [InlineData("\"a\": [:1]", ":", "there is no key before the colon", "\"a\": [1]")]
    [InlineData("\"a\":: 1", ":", "there is no key before the colon", "\"a\": 1")]
    [InlineData("\"a\"", "\"a\"", "there is no value after the key", null)]
    [InlineData("\"a\":", "\"a\"", "there is no value after the key", null)]
    [InlineData("[1]: 2", "[1]", "each value needs a key before", null)]
    [InlineData("a: 1", "a", "a key needs quotation marks", "\"a\": 1")]
    [InlineData("the port: 1", "the port", "a key needs quotation marks", "\"the port\": 1")]
    [InlineData("'a': 1", "'a'", "double quotation marks", "\"a\": 1")]
    [InlineData("\"a\": 'It's \"so\"'", "'It's \"so\"'", "double quotation marks", "\"a\": \"It's \\\"so\\\"\"")]
    [InlineData("\"a\": 'b, c'", "'b, c'", "double quotation marks", "\"a\": \"b, c\"")]
    [InlineData("\"a\": 12 ferries", "12 ferries", "text in JSON needs quotation marks", "\"a\": \"12 ferries\"")]
    [InlineData("\"a\": 'The \\old pier'", "'The \\old pier'", "double quotation marks", "\"a\": \"The \\\\old pier\"")]
    [InlineData("\"a\": Port reopens", "Port reopens", "text in JSON needs quotation marks", "\"a\": \"Port reopens\"")]
    [InlineData("\"a\": True", "True", "text in JSON needs quotation marks", "\"a\": \"True\"")]
    [InlineData("\"a\": 2025-03-14", "2025-03-14", "text in JSON needs quotation marks", "\"a\": \"2025-03-14\"")]
    [InlineData("\"a\": 012", "012", "text in JSON needs quotation marks", "\"a\": \"012\"")]
    [InlineData("\"a\": 1.", "1.", "text in JSON needs quotation marks", "\"a\": \"1.\"")]
    [InlineData("\"a\": -", "-", "text in JSON needs quotation marks", "\"a\": \"-\"")]
    [InlineData("\"a\": [port, 1]", "port", "text in JSON needs quotation marks", "\"a\": [\"port\", 1]")]
    [InlineData("\"a\": \"Port", "\"Port", "never closes on its line", null)]
    [InlineData("\"a\": \"Port,\n\"b\": 1", "\"Port", "never closes on its line", "\"a\": \"Port\",\n\"b\": 1")]
    [InlineData("\"a\": \"The \"old\" port\"", "\"The \"old\" port\"", "too early", "\"a\": \"The \\\"old\\\" port\"")]
    [InlineData("\"a\": [\"The \"old\" port\", 1]", "\"The \"old\" port\"", "too early", "\"a\": [\"The \\\"old\\\" port\", 1]")]
    [InlineData("\"a\": \"b \\q\"", "\\q", "this escape does not exist", "\"a\": \"b \\\\q\"")]
    [InlineData("\"a\": \"\\u12\"", "\\u", "this escape does not exist", "\"a\": \"\\\\u12\"")]
    [InlineData("\"a\": \"\\ud83d\"", "\\u", "this escape does not exist", "\"a\": \"\\\\ud83d\"")]
    [InlineData("\"a\": \"\\ude00\"", "\\u", "this escape does not exist", "\"a\": \"\\\\ude00\"")]
    [InlineData("\"a\": \"b\tc\"", "\t", "the text has a tab", "\"a\": \"b\\tc\"")]
    [InlineData("\"a\": \"b\u0001c\"", "\u0001", "a control character", "\"a\": \"bc\"")]
    [InlineData("\"a\":\u00A01", "\u00A0", "looks like a blank", "\"a\": 1")]
    [InlineData("\"a\": 1 // hers", "// hers,", "JSON has no comments", null)]
    [InlineData("\"a\": 1,\n// hers\n\"b\": 2", "// hers", "JSON has no comments", "\"a\": 1,\n\n\"b\": 2")]
    [InlineData("\"a\": /* hers */ 1", "/* hers */", "JSON has no comments", "\"a\":  1")]
    [InlineData("# hers\n\"a\": 1", "# hers", "JSON has no comments", "\n\"a\": 1")]
    [InlineData("\"a\": [1", "[", "close it with ]", null)]
    [InlineData("\"a\": [{\"b\": 1]", "{", "close it with }", null)]
    [InlineData("\"a\": 1]", "]", "no bracket is open", "\"a\": 1")]
    [InlineData("\"a\": 1, \"a\": 2", "a", "is already used above", null)]
    public void A_fault_is_named_and_what_stands_around_it_is_read(string fault, string words, string detail, string? mended)
    {
        string json = Surround(fault);
        FrontMatterSource source = Parse(json, out ValueList<MetadataEntry> entries);
        Assert.NotEmpty(source.Problems);
        Assert.Equal(words, source.Problems[0].Range.In(json));
        Assert.Contains(detail, source.Problems[0].Detail, StringComparison.Ordinal);
        Assert.Equal(("first", "one"), (entries[0].Key, Assert.IsType<MetadataText>(entries[0].Value).Text));
        if (mended is not null)
        {
            Assert.Single(source.Problems);
            Assert.Equal(("last", "two"), (entries[^1].Key, Assert.IsType<MetadataText>(entries[^1].Value).Text));
            TextEdit edit = Assert.IsType<TextEdit>(source.Problems[0].Edit);
            string edited = json.Remove(edit.Range.Start, edit.Range.Length).Insert(edit.Range.Start, edit.Text);
            Assert.Equal(Surround(mended), edited);
            Assert.Empty(Parse(edited, out _).Problems);
        }
    }

    [Theory]
    [InlineData("{\"a\": 1}")]
    [InlineData("  {\"a\": 1}\n\n")]
    [InlineData("\"a\": 1")]
    [InlineData("\n\"a\": 1\n")]
    public void The_braces_around_it_may_be_missing(string json)
    {
        FrontMatterSource source = Parse(json, out ValueList<MetadataEntry> entries);
        Assert.Empty(source.Problems);
        Assert.Equal("{\"a\": \"1\"}", MetadataShape.Write(entries, MetadataShape.WriteText));
    }

    [Fact]
    public void A_brace_that_is_not_closed_is_a_fault() =>
        Assert.Equal("{", Assert.Single(Parse("{\"a\": 1\n", out _).Problems).Words);

    [Theory]
    [InlineData(63, false)]
    [InlineData(64, true)]
    public void Very_deep_lists_are_a_fault(int depth, bool isTooDeep)
    {
        FrontMatterSource source = Parse($"{{\"a\": {new string('[', depth)}{new string(']', depth)}, \"b\": 1}}", out var entries);
        Assert.Equal(isTooDeep ? 1 : 0, source.Problems.Count);
        Assert.Equal("b", entries[^1].Key);
    }

    private static string Surround(string lines) => $"{{\"first\": \"one\",\n{lines},\n\"last\": \"two\"}}";

    private static FrontMatterSource Parse(string json, out ValueList<MetadataEntry> entries)
    {
        FrontMatterSource source = new(json, new(0, json.Length), TestContext.Current.CancellationToken);
        entries = JsonMembers.Read(source);
        return source;
    }
}
