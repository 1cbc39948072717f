using ArticleGen.Reading.Markup;
using ArticleGen.Reading.Markup.FrontMatter;

namespace ArticleGen.Reading.Tests.Markup.FrontMatter;

/// <summary>What is read of YAML that has a fault: the values as they were meant.</summary>
public class YamlFaultValueTests
{
    [Theory]
    [InlineData("a: &t [zoo, animals]\n", "{\"a\": [\"zoo\", \"animals\"]}")]
    [InlineData("a: &t\n- zoo\n- animals\n", "{\"a\": [\"zoo\", \"animals\"]}")]
    [InlineData("a: &t 'zoo'\n", "{\"a\": \"zoo\"}")]
    [InlineData("a: &s &t zoo\n", "{\"a\": \"zoo\"}")]
    [InlineData("a: [&s zoo, &t , {&u b: &v c}]\n", "{\"a\": [\"zoo\", \"\", {\"b\": \"c\"}]}")]
    [InlineData("a:\n-zoo\n- animals\n", "{\"a\": [\"zoo\", \"animals\"]}")]
    [InlineData("a:\n  -b: zoo\n   c: animals\n", "{\"a\": [{\"b\": \"zoo\", \"c\": \"animals\"}]}")]
    [InlineData("a: [\"The \"old\", so called\", 'It's', b]\n", "{\"a\": [\"The \\u0022old\\u0022, so called\", \"It\\u0027s\", \"b\"]}")]
    [InlineData("a: &t\nb: c\n", "{\"a\": \"\", \"b\": \"c\"}")]
    public void A_value_behind_a_name_is_read(string yaml, string expected)
    {
        FrontMatterSource source = Parse(yaml, out ValueList<MetadataEntry> entries);
        Assert.NotEmpty(source.Problems);
        Assert.Equal(expected, MetadataShape.Write(entries, MetadataShape.WriteText));
    }

    // The value is kept as it was meant, so that the article has its headline while the fault waits for its fix.
    [Theory]
    [InlineData("title: Port: closed\n", "Port: closed")]
    [InlineData("title: \"Port\" reopens\n", "\"Port\" reopens")]
    [InlineData("title: @ines\n", "@ines")]
    [InlineData("title: \"Port reopens\n", "Port reopens")]
    [InlineData("title:Port reopens\n", "Port reopens")]
    [InlineData("title: 'It's back'\n", "It's back")]
    [InlineData("title: \"Ferry \"back\" on Friday\"\n", "Ferry \"back\" on Friday")]
    [InlineData("\ttitle: Port\n", "Port")]
    [InlineData("\"date\": \"2025-03-14\",\n", "2025-03-14")]
    [InlineData("title: | The ferry\n", "The ferry")]
    [InlineData("title: {{ page.title }}\n", "{{ page.title }}")]
    [InlineData("title: Port\ntitle: Ferry\n", "Port")]
    [InlineData("title: Ferry back,\n", "Ferry back")]
    public void A_value_at_fault_is_read_as_it_stands(string yaml, string value)
    {
        _ = Parse(yaml, out ValueList<MetadataEntry> entries);
        MetadataText read = Assert.IsType<MetadataText>(Assert.Single(entries).Value);
        Assert.Equal(value, read.Text);
        Assert.Equal(value, read.Content.In(yaml));
    }

    private static FrontMatterSource Parse(string yaml, out ValueList<MetadataEntry> entries)
    {
        FrontMatterSource source = new(yaml, new(0, yaml.Length), TestContext.Current.CancellationToken);
        entries = YamlReader.Read(source);
        return source;
    }
}
