namespace ArticleGen.Tests.Model;

public class ArticleNamesTests
{
    [Fact]
    public void The_first_by_path_keeps_the_name()
    {
        Assert.Equal(
            [
                new("a/ferry.txt", "a/ferry.txt", "ferry", "Ferry", true, null),
                new("b/Ferry.txt", "b/Ferry.txt", "Ferry-2", "Ferry_2", true, "a/ferry.txt"),
                new("c/ferry.txt", "c/ferry.txt", "ferry-3", "Ferry_3", true, "a/ferry.txt"),
            ],
            Assign("c/ferry.txt", "b/Ferry.txt", "a/ferry.txt"));
    }

    [Fact]
    public void Ids_that_differ_stay() =>
        Assert.Equal([("red-sea", "RedSea", null), ("red_sea", "RedSea_2", "red-sea.txt")], Names("red-sea.txt", "red_sea.txt"));

    [Fact]
    public void A_number_never_takes_a_name_somebody_asks_for() =>
        Assert.Equal(
            [("x1", "X1", null), ("x1-2", "X1_3", "a/x1.txt"), ("x1 2", "X1_2", null)],
            Names("a/x1.txt", "b/x1.txt", "c/x1 2.txt"));

    [Theory]
    [InlineData("all", "All_")]
    [InlineData("find", "Find_")]
    [InlineData("articles", "Articles_")]
    [InlineData("article", "Article_")]
    [InlineData("actors", "Actors_")]
    [InlineData("equals", "Equals_")]
    [InlineData("to string", "ToString_")]
    [InlineData("get-type", "GetType_")]
    [InlineData("text range", "TextRange_")]
    public void Names_the_generated_code_has_already_get_an_underscore(string id, string property) =>
        Assert.Equal([(id, property, null)], Names(id + ".txt"));

    [Fact]
    public void Numbers_thousands_of_files_of_one_name_in_linear_time()
    {
        ValueList<NamedFile> named = Assign([.. Enumerable.Range(0, 20_000).Select(i => $"{i}/x.txt")]);
        Assert.Equal(20_000, named.Select(file => file.Property).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(20_000, named.Select(file => file.Id).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    private static ValueList<NamedFile> Assign(params string[] paths) =>
        ArticleNames.Assign([.. paths.Select(path => new ArticleItem(path, path, Path.GetFileNameWithoutExtension(path), null))]);

    private static IEnumerable<(string, string, string?)> Names(params string[] paths) =>
        Assign(paths).Select(file => (file.Id, file.Property, file.NameTakenBy));
}
