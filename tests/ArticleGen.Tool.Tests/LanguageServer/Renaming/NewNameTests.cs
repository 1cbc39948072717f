using ArticleGen.Reading;
using ArticleGen.Tool.LanguageServer.Articles;
using ArticleGen.Tool.LanguageServer.Renaming;

namespace ArticleGen.Tool.Tests.LanguageServer.Renaming;

public class NewNameTests
{
    [Theory]
    [InlineData("Ines Calder", "Ines Marsh", "Calder", "Marsh")]
    [InlineData("Ines Calder", "Ines Marsh", "Ines", "Ines")]
    [InlineData("Ines Calder", "Ines Maria Marsh", "Ms Calder", "Ms Marsh")]
    [InlineData("Ines Calder", "Ines Maria Marsh", "Ines", "Ines")]
    [InlineData("Ines Calder", "Zora van der Marsh", "Calder", "van der Marsh")]
    [InlineData("Zora van der Marsh", "Ines Calder", "van der Marsh", "Calder")]
    [InlineData("Zora van der Marsh", "Ines Calder", "Marsh", "Calder")]
    [InlineData("Ines Calder", "Marsh", "Calder", "Marsh")]
    [InlineData("Ines Calder", "Ines O'Marsh", "CALDER", "O'MARSH")]
    [InlineData("Ines Calder", "Zora Marsh", "*Ines\nCalder*", "*Zora\nMarsh*")]
    // Without such a part nothing changes, and the reading tells whether that is right.
    [InlineData("Ines Maria Calder", "Zora Marsh", "Ines Maria", "Ines Maria")]
    [InlineData("Ines Calder", "Marsh", "Ines", "Ines")]
    public void Parts_of_a_persons_name_get_the_same_part_of_the_new_one(string before, string after, string words, string expected) =>
        Assert.Equal(expected, Rename(before, after, words, ActorKind.Person));

    [Theory]
    [InlineData("Bank of Varna", "Trust of Teskala", "the Bank", "the Trust")]
    [InlineData("Bank of Varna", "Teskala Trust", "the Bank", "the Bank")]
    [InlineData("Bank of Varna", "Teskala Trust", "the Bank of Varna", "the Teskala Trust")]
    public void Parts_of_other_names_are_told_by_their_place(string before, string after, string words, string expected) =>
        Assert.Equal(expected, Rename(before, after, words, ActorKind.Organization));

    [Fact]
    public void A_stretch_is_found_again_after_the_changes()
    {
        EditedText text = new("Ines Calder and Calder", [new(new(5, 6), "Marshfield"), new(new(16, 6), "Oak"), new(new(5, 2), "lost")]);

        string after = text.Apply();

        Assert.Equal("Ines Marshfield and Oak", after);
        Assert.Equal(
            ["Ines Marshfield", "and", "Oak"],
            SortedRanges.Move([new(0, 11), new(12, 3), new(16, 6)], text.Edits).Select(range => range.In(after)));
    }

    private static string Rename(string before, string after, string words, ActorKind kind)
    {
        ActorName name = new(before);
        NamePart part = name.FindLongest(words, new(0, words.Length))!;
        return new EditedText(words, new NewName(name, after, kind).Edit(words, part)).Apply();
    }
}
