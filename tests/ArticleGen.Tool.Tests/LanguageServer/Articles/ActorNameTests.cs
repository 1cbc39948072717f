using ArticleGen.Tool.LanguageServer.Articles;

namespace ArticleGen.Tool.Tests.LanguageServer.Articles;

public class ActorNameTests
{
    [Theory]
    [InlineData("Ines Calder", "Port director Ines Calder", "Ines Calder")]
    [InlineData("Ines Calder", "Calder's", "Calder")]
    [InlineData("Ines Calder", "MS CALDER", "CALDER")]
    [InlineData("Ines Calder", "*Ines*\r\n**Calder**", "Ines*\r\n**Calder")]
    [InlineData("Ines Maria Calder", "Ines Calder", "Ines")]
    [InlineData("J. R. Hale", "Mr J. R. Hale", "J. R. Hale")]
    [InlineData("Zora O'Marsh", "as Zora O''Marsh said", "Zora O''Marsh")]
    [InlineData("Zora O'Marsh", "O'MARSH", "O'MARSH")]
    [InlineData("Zora O'Marsh", "Zora O'''Marsh", "Zora")]
    [InlineData("Zora O'Marsh", "Zora O''Marshal", "Zora")]
    [InlineData("Ines Calder", "Calderon", null)]
    [InlineData("Ines Calder", "McCalder", null)]
    [InlineData("Ines Calder", "the director", null)]
    [InlineData("Ines Calder", "Ines, Calder", "Ines")]
    [InlineData("Bank of Varna", "the bank", null)]
    public void The_longest_part_of_a_name_is_found(string name, string words, string? expected) =>
        Assert.Equal(expected, new ActorName(name).FindLongest(words, new(0, words.Length))?.Range.In(words));

    [Fact]
    public void Whole_names_are_found_in_all_of_a_text()
    {
        const string text = "Ines Calder met Ines. \"Ines\nCalder!\" INES CALDER, Ines Calderon, Ines Calder";

        Assert.Equal(
            ["Ines Calder", "Ines\nCalder", "INES CALDER", "Ines Calder"],
            new ActorName("Ines Calder").FindFullName(text).Select(static part => part.Range.In(text)));
    }

    [Theory]
    [InlineData("O'Hara Lee", "'O''Hara Lee' and O'Hara Lee", "O''Hara Lee|O'Hara Lee")]
    [InlineData("'t Hart", "Ines 't Hart", "")]
    public void A_name_may_have_apostrophes(string name, string text, string expected) =>
        Assert.Equal(expected, string.Join('|', new ActorName(name).FindFullName(text).Select(part => part.Range.In(text))));
}
