namespace ArticleGen.Tests.Settings;

public class FolderNamesTests
{
    [Theory]
    [InlineData("/p/stories/sport/derby.txt", "sport/", "sport")]
    [InlineData("/p/stories/sport/local/derby.txt", "sport/local/", "sport/local")]
    [InlineData(@"C:\p\stories\sport\local\derby.txt", @"sport\local\", "sport/local")]
    [InlineData("/p/seeds/a/b/derby.txt", "b/", "b")]
    public void Is_what_the_pattern_of_the_item_has_found(string path, string recursive, string expected) =>
        Assert.Equal(expected, Find(path, (BuildNames.RecursiveFolderMetadata, recursive)));

    [Theory]
    [InlineData("/p/seeds/derby.txt", "")]
    [InlineData("/p/seeds/sport/derby.txt", "sport")]
    [InlineData("/p/Seeds/sport/seeds/derby.txt", "sport/seeds")]
    [InlineData("/shared/seeds/sport/derby.txt", "sport")]
    [InlineData("/p/stories/sport/derby.txt", "")]
    [InlineData("/p/derby.txt", "")]
    [InlineData("/p/myseeds/sport/derby.txt", "")]
    public void Else_it_is_what_is_below_seeds(string path, string expected) => Assert.Equal(expected, Find(path));

    [Theory]
    [InlineData("sport", "sport")]
    [InlineData(@"/sport\local/", "sport/local")]
    [InlineData("/", "")]
    [InlineData(".", "")]
    public void The_project_may_say_it(string asked, string expected) => Assert.Equal(
        expected,
        Find("/p/seeds/x/y.txt", (BuildNames.ArticleFolderMetadata, asked), (BuildNames.RecursiveFolderMetadata, "x/")));

    // Metadata end at such a sign on their way to the compiler.
    [Theory]
    [InlineData("/p/stories/c#/local/derby.txt", "c", "c#/local")]
    [InlineData("/p/c/c#/derby.txt", "c", "c#")]
    [InlineData("/p/stories/a/b;c/d/derby.txt", "a/b", "a/b;c/d")]
    [InlineData("/p/stories/a/derby.txt", "elsewhere", "elsewhere")]
    public void A_folder_whose_name_was_cut_is_found_in_the_path(string path, string cut, string expected) =>
        Assert.Equal(expected, Find(path, (BuildNames.RecursiveFolderMetadata, cut)));

    private static string Find(string path, params (string, string)[] metadata) =>
        ArticleItem.From(path, MemoryOptions.OfMetadata(metadata), MemoryOptions.OfProperties(("ProjectDir", "/p/"))).Folder;
}
