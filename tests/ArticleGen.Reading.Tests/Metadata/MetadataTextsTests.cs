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
    [InlineData("author: [[Ines Calder]]", "Ines Calder")]
    [InlineData("author: \"[[Ines Calder]]\"", "Ines Calder")]
    [InlineData("author: \"[[people/calder|Ines Calder]]\"", "Ines Calder")]
    [InlineData("author: \"[[people/Ines Calder#Work]]\"", "Ines Calder")]
    [InlineData("authors: ['[[Ines Calder]]', ' [[Tom Hale]] ']", "Ines Calder", "Tom Hale")]
    [InlineData("author: \"[[]]\"")]
    [InlineData("author: \"[[Ines Calder]] and [[Tom Hale]]\"", "[[Ines Calder]] and [[Tom Hale]]")]
    [InlineData("author: \"[Ines Calder]\"", "[Ines Calder]")]
    [InlineData("author: {}")]
    public void A_value_is_one_text_or_several(string front, params string[] texts)
    {
        string file = $"---\n{front}\n---\n";
        IReadOnlyList<MetadataText> found = MetadataTexts.Find(
            Parse(file),
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
        MemberEntries entries = Parse(file);
        Assert.Equal(
            counts ? 1 : 0,
            Enum.GetValues<MetadataMember>().Sum(member => MetadataTexts.Find(entries, member).Count));
    }

    // Of several keys the first one counts that says something which can be used.
    [Theory]
    [InlineData("author: https://coast.example/calder\nbyline: Ines Calder", "Authors", "Ines Calder")]
    [InlineData("author: [https://coast.example/calder]\nbyline: Ines Calder", "Authors", "Ines Calder")]
    [InlineData("author: {mail: x}\nbyline: Ines Calder", "Authors", "Ines Calder")]
    [InlineData("image: {alt: The ferry}\ncover: /a.jpg", "Image", "/a.jpg")]
    [InlineData("image: true\ncover: /a.jpg", "Image", "/a.jpg")]
    [InlineData("slug: https://coast.example/a\npermalink: /a", "Slug", "/a")]
    [InlineData("section: https://coast.example/sport\ncategory: Sport", "Section", "Sport")]
    [InlineData("byline: Tom Hale\nauthor: Ines Calder", "Authors", "Ines Calder")]
    [InlineData("slug: https://coast.example/a", "Slug")]
    public void A_value_that_cannot_be_used_gives_way_to_another_key(string front, string member, params string[] texts) =>
        Assert.Equal(
            texts,
            MetadataTexts.Find(Parse($"---\n{front}\n---\n"), Enum.Parse<MetadataMember>(member)).Select(static text => text.Text));

    private static MemberEntries Parse(string file) => new(
        FrontMatterParser.Read(file, TestContext.Current.CancellationToken)!.Entries,
        TestContext.Current.CancellationToken);
}
