namespace ArticleGen.Tests.Settings;

public class FileNamesTests
{
    [Theory]
    [InlineData("posts/ferry/index.md", "ferry")]
    [InlineData("posts/ferry/Index.HTML", "ferry")]
    [InlineData("posts/ferry/index.de.md", "ferry.de")]
    [InlineData("../ferry/index.md", "ferry")]
    [InlineData("2008-08 review/index", "2008-08 review")]
    public void An_index_has_the_name_of_its_folder(string path, string expected) =>
        Assert.Equal(expected, FileNames.Find(path, path, "").Name);

    [Theory]
    [InlineData("index.md", "index")]
    [InlineData("../index.md", "index")]
    [InlineData("_/index.md", "index")]
    [InlineData("posts/_index.md", "_index")]
    [InlineData("posts/indexes.md", "indexes")]
    [InlineData("posts/index-of-prices.md", "index-of-prices")]
    [InlineData("posts/the.index.md", "the.index")]
    [InlineData("posts/ferry.md", "ferry")]
    public void Other_files_and_those_without_a_folder_keep_their_names(string path, string expected) =>
        Assert.Equal(expected, FileNames.Find(path, path, "").Name);

    // The folder of the project has another name on another machine.
    [Fact]
    public void Only_folders_in_the_project_count() =>
        Assert.Equal("index", FileNames.Find("/desk/news/index.md", "index.md", "").Name);

    [Theory]
    [InlineData("posts/ferry/index.md", "ferry", "", "ferry")]
    [InlineData("posts/sport/ferry/index.md", "sport/ferry", "sport", "ferry")]
    [InlineData("posts/sport/ferry/_index.md", "sport/ferry", "sport/ferry", "_index")]
    [InlineData("posts/sport/ferry/index.de.md", "sport/ferry", "sport", "ferry.de")]
    [InlineData("posts/sport/--/index.md", "sport/--", "sport/--", "index")]
    [InlineData("posts/sport/ferry.md", "sport", "sport", "ferry")]
    public void An_index_stands_for_its_folder(string path, string folder, string expectedFolder, string expectedName) =>
        Assert.Equal((expectedFolder, expectedName), FileNames.Find(path, path, folder));
}
