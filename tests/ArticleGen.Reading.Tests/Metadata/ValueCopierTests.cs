using System.Text;
using ArticleGen.Reading.Markup;
using ArticleGen.Reading.Markup.FrontMatter;
using ArticleGen.Reading.Metadata;

namespace ArticleGen.Reading.Tests.Metadata;

/// <summary>The words of a title have places of their own, whatever escapes and breaks stand among them.</summary>
public class ValueCopierTests
{
    /// <summary>The title as it is written, and a word of it as the file has it.</summary>
    [Theory]
    [InlineData("title: Port  reopens", "reopens")]
    [InlineData("title: \"The \\\"smart\\\" buoy\"", "smart", "buoy")]
    [InlineData("title: 'The port''s ''smart'' buoy'", "smart", "buoy")]
    [InlineData("title: \"The \\u201Csmart\\u201D buoy\"", "smart", "buoy")]
    [InlineData("title: \"A \\U0001F6A2 is back\\nat noon\"", "is", "back", "noon")]
    [InlineData("title: \"The\\tport \\x20 \\u0020 reopens\"", "port")]
    [InlineData("title: \"Back\\\\slash and \\q port\"", "slash", "\\q", "port")]
    [InlineData("title: \"The port \\\n  reopens\"", "port", "reopens")]
    [InlineData("title: \"The port\n  \n  reopens\n  soon\"", "port", "reopens", "soon")]
    [InlineData("title: >\n  The port\n  reopens\n\n  soon", "port", "reopens", "soon")]
    [InlineData("title: |\n  The port's\n    \"smart\" \\q buoy\n", "port's", "smart", "buoy")]
    [InlineData("title: The port\n  reopens", "port", "reopens")]
    public void Each_word_of_yaml_stands_at_its_place(string yaml, params string[] words) => Check("---\n" + yaml + "\n---\n", words);

    [Theory]
    [InlineData("title = \"The \\\"smart\\\" buoy\"", "smart", "buoy")]
    [InlineData("title = '''The port''s  buoy'''", "port", "buoy")]
    [InlineData("title = \"\"\"\nThe port \\\n   reopens \"soon\"\n\"\"\"", "port", "reopens", "soon")]
    [InlineData("title = 'A \\x41 buoy'", "buoy", "\\x41")]
    [InlineData("title = The  port", "port")]
    public void Each_word_of_toml_stands_at_its_place(string toml, params string[] words) => Check("+++\n" + toml + "\n+++\n", words);

    [Fact]
    public void A_quote_of_a_title_is_its_own_words()
    {
        ArticleReading reading = FrontMatterArticle.Read(
            "title: \"Port is \\\"safe as houses\\\", Ines Calder says\"\ndate: 2025-11-03",
            "The port reopens. \"It is safe as houses,\" Calder said.");
        Assert.Equal(
            ["Port is \\\"safe as houses\\\"", "It is safe as houses,"],
            reading.Quotes.Select(quote => quote.Range.In(reading.Text)));
        Assert.Equal("Port is \"safe as houses\"", reading.Quotes[0].PlainText);
        Assert.Equal(["safe as houses"], reading.Quotes[0].Verbatim.Select(part => part.In(reading.Text)));
        Assert.Equal("Ines Calder", reading.Quotes[0].SpeakerRange?.In(reading.Text));
        Assert.Equal("says", reading.Quotes[0].CueRange?.In(reading.Text));
    }

    [Fact]
    public void A_title_of_escapes_alone_is_read_in_steps()
    {
        const int Count = 200_000;
        string text = "---\ntitle: \"" + new StringBuilder().Insert(0, "\\q\\u0041'", Count) + "\"\n---\n";
        MetadataText title = Read(text);
        PlainViewBuilder builder = new(text);
        new ValueCopier(text, title, title.Text, builder).Copy(TestContext.Current.CancellationToken);
        Assert.Equal(title.Text, builder.Build().Text);
    }

    private static void Check(string text, string[] words)
    {
        MetadataText title = Read(text);
        string line = HeadlineTexts.PutOnOneLine(title.Text);
        PlainViewBuilder builder = new(text);
        new ValueCopier(text, title, line, builder).Copy(TestContext.Current.CancellationToken);
        PlainView view = builder.Build();
        Assert.Equal(line, view.Text);
        foreach (string word in words)
        {
            int place = view.Text.IndexOf(word, StringComparison.Ordinal);
            Assert.True(place >= 0, $"{word} is not in {view.Text}");
            TextRange range = view.ToSource(new(place, word.Length));
            Assert.Equal((word, text.IndexOf(word, StringComparison.Ordinal)), (range.In(text), range.Start));
        }
    }

    private static MetadataText Read(string text) => Assert.IsType<MetadataText>(
        Assert.Single(FrontMatterParser.Read(text, TestContext.Current.CancellationToken)!.Entries).Value);
}
