using ArticleGen.Reading.Markup;
using ArticleGen.Reading.Markup.FrontMatter;
using ArticleGen.Reading.Metadata;

namespace ArticleGen.Reading.Tests.Metadata;

public class MetadataTextsTests
{
    [Theory]
    [InlineData("author: Ines Calder", "Ines Calder")]
    [InlineData("author: ' Ines Calder '", "Ines Calder")]
    [InlineData("author: [Ines Calder, '', null, Tom Hale]", "Ines Calder", "Tom Hale")]
    [InlineData("author: [{name: Ines Calder}, Tom Hale, {mail: x}]", "Ines Calder", "Tom Hale")]
    [InlineData("author: {Name: Ines Calder}", "Ines Calder")]
    [InlineData("author: {name: [Ines Calder]}")]
    [InlineData("author: [[Ines Calder]]")]
    [InlineData("author: {}")]
    public void A_value_is_one_text_or_several(string front, params string[] texts)
    {
        string file = $"---\n{front}\n---\n";
        IReadOnlyList<MetadataText> found = MetadataTexts.Find(
            FrontMatterParser.Read(file, TestContext.Current.CancellationToken)!.Entries,
            MetadataMember.Authors);
        Assert.Equal(texts, found.Select(text => text.Text));
        Assert.Equal(texts, found.Select(text => text.Content.In(file)));
    }

    [Theory]
    [InlineData("authors", false)]
    [InlineData("section", false)]
    [InlineData("source", false)]
    [InlineData("slug", false)]
    [InlineData("image", true)]
    [InlineData("title", true)]
    public void An_address_is_no_name(string key, bool counts)
    {
        string file = $"---\n{key}: https://coast.example/ferry\n---\n";
        ValueList<MetadataEntry> entries = FrontMatterParser.Read(file, TestContext.Current.CancellationToken)!.Entries;
        Assert.Equal(counts ? 1 : 0, Enum.GetValues<MetadataMember>().Sum(member => MetadataTexts.Find(entries, member).Count));
    }
}
