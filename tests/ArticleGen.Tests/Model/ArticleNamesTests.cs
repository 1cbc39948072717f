namespace ArticleGen.Tests.Model;

public class ArticleNamesTests
{
    [Fact]
    public void The_first_by_path_keeps_the_name()
    {
        NameClash clash = new("a/ferry.txt", "Articles.Ferry");
        Assert.Equal(
            [
                new("a/ferry.txt", "a/ferry.txt", "", "ferry", "", "Ferry", true, null),
                new("b/Ferry.txt", "b/Ferry.txt", "", "Ferry-2", "", "Ferry_2", true, clash),
                new("c/ferry.txt", "c/ferry.txt", "", "ferry-3", "", "Ferry_3", true, clash),
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
    public void Names_the_generated_code_has_already_get_an_underscore(string id, string property)
    {
        Assert.Equal([(id, property, null)], Names(id + ".txt"));
        Assert.Equal([($"sport/{id}", "Sport." + property, null)], Names($"sport:{id}.txt"));
    }

    [Fact]
    public void Numbers_thousands_of_files_of_one_name_in_linear_time()
    {
        ValueList<NamedFile> named = Assign([.. Enumerable.Range(0, 20_000).Select(i => $"{i}/x.txt")]);
        Assert.Equal(20_000, named.Select(file => file.Property).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(20_000, named.Select(file => file.Id).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void A_folder_is_a_class() =>
        Assert.Equal(
            [
                ("2008/derby", "_2008.Derby", null),
                ("derby", "Derby", null),
                ("sport/derby", "Sport.Derby", null),
                ("sport/local news/derby", "Sport.LocalNews.Derby", null),
            ],
            Names("derby.txt", "sport:derby.txt", "sport/local news:derby.txt", "2008:derby.txt"));

    [Theory]
    [InlineData("sport:sport.txt", "Sport.Sport_")]
    [InlineData("sport/sport:derby.txt", "Sport.Sport_.Derby")]
    [InlineData("sport/Sport:SPORT.txt", "Sport.Sport_.Sport")]
    public void A_member_is_not_called_as_its_class_is(string path, string name) =>
        Assert.Equal(name, Assert.Single(Names(path)).Item2);

    [Fact]
    public void A_folder_goes_before_a_file_of_its_name() =>
        Assert.Equal(
            [("sport", "Sport_2", "sport/z.txt"), ("sport/z", "Sport.Z", null)],
            Names(":sport.txt", "sport:z.txt"));

    [Fact]
    public void One_article_of_a_folder_tells_that_another_folder_has_the_name() =>
        Assert.Equal(
            [
                ("a b/x", "AB.X", null),
                ("a-b/x", "AB_2.X", "a b/x.txt"),
                ("a-b/y y/z", "AB_2.YY.Z", null),
                ("a-b/y", "AB_2.Y", null),
            ],
            Names("a b:x.txt", "a-b:x.txt", "a-b:y.txt", "a-b/y y:z.txt"));

    [Fact]
    public void A_file_may_ask_for_a_name_that_a_folder_has_by_a_number() => Assert.Equal(
        [("A2/x", "A2.X", null), ("a2 2", "A2_2_2", "a2/y.txt"), ("a2/y", "A2_2.Y", "A2/x.txt")],
        Names("A2:x.txt", "a2:y.txt", ":a2 2.txt"));

    [Fact]
    public void A_folder_may_ask_for_a_name_that_another_has_by_a_number() => Assert.Equal(
        [("A2/x", "A2.X", null), ("a2/y", "A2_2.Y", "A2/x.txt"), ("a2_2/z", "A2_2_2.Z", "a2/y.txt")],
        Names("A2:x.txt", "a2:y.txt", "a2_2:z.txt"));

    [Fact]
    public void A_number_makes_no_member_that_is_called_as_its_class_is() => Assert.Equal(
        [("a b/x", "AB.X", null), ("a-b/a&b", "AB_2.AB", "a b/x.txt"), ("a-b/a=b", "AB_2.AB_3", "a-b/a&b.txt")],
        Names("a b:x.txt", "a-b:a&b.txt", "a-b:a=b.txt"));

    [Fact]
    public void Classes_that_differ_by_case_alone_are_one_name() =>
        Assert.Equal([("McX/a", "McX.A", null), ("mcX/a-2", "McX_2.A", "McX/a.txt")], Names("McX:a.txt", "mcX:a.txt"));

    [Fact]
    public void Folders_deeper_than_anybody_writes_share_the_last_class() =>
        Assert.Equal("A.B.C.D.E.F.G.HIJ.X", Assert.Single(Names("a/b/c/d/e/f/g/h/i/j:x.txt")).Item2);

    // Whatever is added, all others keep their names, but for one that asks for the same name.
    [Fact]
    public void No_other_file_has_a_part_in_a_name()
    {
        string[] paths = ["a.txt", "b:a.txt", "b:c.txt", "b/c d:a.txt", "d/e:a.txt", "z:1.txt"];
        Dictionary<string, string> names = NamesByFile(paths);
        foreach (string added in (string[])["q/a:a.txt", "b:b.txt", "b/c d:d.txt", "0:a.txt", "d:a.txt", "zz:a.txt"])
        {
            Dictionary<string, string> after = NamesByFile([.. paths, added]);
            Assert.All(names, name => Assert.Equal(name.Value, after[name.Key]));
        }
    }

    private static Dictionary<string, string> NamesByFile(params string[] paths) =>
        Assign(paths).ToDictionary(file => file.Key, file => file.QualifiedName);

    private static ValueList<NamedFile> Assign(params string[] paths) => ArticleNames.Assign([.. paths.Select(Item)]);

    // What stands before a colon is the folder of the article.
    private static ArticleItem Item(string path)
    {
        string[] parts = path.Split(':');
        string file = path.Replace(':', '/').TrimStart('/');
        return new(file, file, Path.GetFileNameWithoutExtension(file), null) { Folder = parts.Length > 1 ? parts[0] : "" };
    }

    private static IEnumerable<(string, string, string?)> Names(params string[] paths) => Assign(paths)
        .Select(file => (file.Id, file.QualifiedName.Substring("Articles.".Length), file.Clash?.TakenBy));
}
