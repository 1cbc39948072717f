using ArticleGen.Reading.Markup;
using ArticleGen.Reading.Metadata;

namespace ArticleGen.Reading.Tests.Metadata;

public class TruthValuesTests
{
    [Theory]
    [InlineData("true", true)]
    [InlineData(" Yes ", true)]
    [InlineData("ON", true)]
    [InlineData("false", false)]
    [InlineData("no", false)]
    [InlineData("off", false)]
    [InlineData("", null)]
    [InlineData("1", null)]
    [InlineData("truely", null)]
    public void Reads_true_and_false_and_the_words_of_older_yaml(string text, bool? value) =>
        Assert.Equal(value, TruthValues.Read(new MetadataText(text, new(0, 0), new(0, 0), MetadataStyle.Plain)));

    [Fact]
    public void A_list_is_neither() => Assert.Null(TruthValues.Read(new MetadataList(new(0, 2), ValueList<MetadataValue>.Empty)));
}
