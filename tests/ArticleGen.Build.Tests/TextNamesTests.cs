namespace ArticleGen.Build.Tests;

public class TextNamesTests
{
    [Theory]
    [InlineData("/p/seeds/storm.txt", "seeds/storm.txt")]
    [InlineData("/p/storm.de.txt", "storm.de.txt")]
    [InlineData("/archive/storm.txt", "../archive/storm.txt")]
    [InlineData("/p/a b#c;d,e~f\"g.txt", "a~20b~23c~3Bd~2Ce~7Ef~22g.txt")]
    [InlineData("/p/a\u202F", "a~u202F")]
    [InlineData("/p/a 2F", "a~202F")]
    [InlineData("/p/\u00A0a\u2003b\u3000", "~A0a~u2003b~u3000")]
    [InlineData("/p/caf\u00E9.txt", "caf\u00E9.txt")]
    public void Is_the_path_from_the_project_in_characters_that_get_through(string path, string name) =>
        Assert.Equal(name, new TextNames("/p").FindName(path));

    [Fact]
    public void Two_files_never_get_one_name_and_one_gets_no_two()
    {
        TextNames names = new("C:\\p");
        Assert.Equal("a.txt", names.FindName("C:\\p\\a.txt"));
        Assert.Equal("a.txt~2", names.FindName("D:\\a.txt"));
        Assert.Equal("a.txt~3", names.FindName("E:\\a.txt"));
        Assert.Equal("a.txt~2", names.FindName("D:\\a.txt"));
        Assert.Equal("A.txt", names.FindName("C:\\p\\A.txt"));
        Assert.Equal("a.txt~7E2", names.FindName("C:\\p\\a.txt~2"));
    }
}
