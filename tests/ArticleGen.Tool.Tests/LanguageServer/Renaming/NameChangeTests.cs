using ArticleGen.Tool.LanguageServer.Renaming;

namespace ArticleGen.Tool.Tests.LanguageServer.Renaming;

public class NameChangeTests
{
    [Theory]
    [InlineData("Ines Calder", "Ines Calder", "Mara O'Voss")]
    [InlineData("Ines Calder", "ines calder", "mara o'voss")]
    [InlineData("Ines Calder", "INES CALDER", "MARA O'VOSS")]
    [InlineData("Ines Calder", "ines Calder", "Mara O'Voss")]
    [InlineData("NATO", "NATO", "Mara O'Voss")]
    [InlineData("ines", "ines", "Mara O'Voss")]
    public void The_new_name_is_written_as_the_old_one_was(string oldName, string words, string expected) =>
        Assert.Equal(expected, new NameChange(oldName, "Mara O'Voss").Replace(words));
}
