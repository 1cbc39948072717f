using ArticleGen.Fields;

namespace ArticleGen.Tests.Settings;

public class ItemFieldsTests
{
    [Theory]
    [InlineData("Section=sport", "Section=sport")]
    [InlineData(" Section = sport , Rating=5 ", "Section=sport Rating=5")]
    [InlineData("Regions=north|south", "Regions=[north,south]")]
    [InlineData("Regions = north | south west , A=b", "Regions=[north,south west] A=b")]
    [InlineData("Regions=north|", "Regions=[north,]")]
    [InlineData("Title=Wind, tide and stars, Rating=5", "Title=Wind, tide and stars Rating=5")]
    [InlineData("Formula=a=b", "Formula=a=b")]
    [InlineData("Source=https://news.example.org/?a=b,c", "Source=https://news.example.org/?a=b,c")]
    [InlineData("Section=", "Section=")]
    [InlineData("reading time=5", "reading time=5")]
    [InlineData("", "")]
    [InlineData(", ,", "")]
    [InlineData("Section=sport,", "Section=sport")]
    [InlineData("Section=sport,,Rating=5", "Section=sport Rating=5")]
    public void Reads_fields(string metadata, string expected)
    {
        ItemFields read = ItemFields.Parse(metadata);
        Assert.Empty(read.Invalid);
        Assert.Equal(expected, Describe(read.Fields));
    }

    [Theory]
    [InlineData("sport", "sport", "a name, = and a value, as in Section=sport", "")]
    [InlineData("=sport", "=sport", "a name, = and a value, as in Section=sport", "")]
    [InlineData("--=sport, Rating=5", "--=sport", "a name, = and a value, as in Section=sport", "Rating=5")]
    [InlineData("sport, Rating=5", "sport", "a name, = and a value, as in Section=sport", "Rating=5")]
    [InlineData("Reading_Time=5, ReadingTime=6", "ReadingTime=6", "each field once", "Reading_Time=5")]
    public void Tells_what_is_not_understood(string metadata, string words, string advice, string rest)
    {
        ItemFields read = ItemFields.Parse(metadata);
        Assert.Equal(new InvalidSetting("ArticleFields", words, advice, "it is ignored"), Assert.Single(read.Invalid));
        Assert.Equal(rest, Describe(read.Fields));
    }

    [Theory]
    [InlineData("Section=sport")]
    [InlineData("Title=x")]
    [InlineData("TAGS=a|b")]
    [InlineData("Kind=brief")]
    public void A_field_of_an_item_is_a_field_whatever_its_name(string metadata)
    {
        FieldReading field = Assert.Single(ItemFields.Parse(metadata).Fields);
        Assert.Equal((false, false), (field.IsWellKnown, field.IsInFile));
    }

    // A value is that of front matter without quotation marks: a number can be made of it.
    [Fact]
    public void A_value_is_not_quoted_and_stands_nowhere()
    {
        FieldReading field = Assert.Single(ItemFields.Parse("Rating=5").Fields);
        Assert.Equal((new TextRange(0, 0), new FieldText("5", IsQuoted: false, new(0, 0))), (field.KeyRange, (FieldText)field.Value));
    }

    [Theory]
    [InlineData("", "A=1", "a=1")]
    [InlineData("A=1", "", "a=1")]
    [InlineData("A=1, B=2", "B=3, C=4", "a=1 b=2 c=4")]
    [InlineData("reading_time=1", "Reading Time=2", "readingtime=1")]
    [InlineData("A=, B=2", "A=1", "a=1 b=2")]
    [InlineData("A=null", "A=1", "a=1")]
    public void Front_matter_counts_before_the_item(string front, string asked, string expected)
    {
        ArticleItem item = new("a", "a", "a", null) { Fields = ItemFields.Parse(asked).Fields };
        Assert.Equal(
            expected,
            string.Join(
                ' ',
                FieldEntries.From(item.AddFields(ItemFields.Parse(front).Fields))
                    .Select(static entry => $"{entry.Key}={((TextData)entry.Value).Text}")));
    }

    [Theory]
    [InlineData("a=b,")]
    [InlineData(",")]
    [InlineData("=")]
    [InlineData("a,")]
    [InlineData("a=|")]
    public void Hostile_metadata_is_read_to_its_end(string part) =>
        Assert.NotNull(ItemFields.Parse(string.Concat(Enumerable.Repeat(part, 200_000))));

    private static string Describe(IEnumerable<FieldReading> fields) =>
        string.Join(' ', fields.Select(static field => $"{field.Key}={Describe(field.Value)}"));

    private static string Describe(FieldValue value) => value switch
    {
        FieldText text => text.Text,
        FieldList list => $"[{string.Join(',', list.Items.Select(Describe))}]",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };
}
