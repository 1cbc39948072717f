namespace ArticleGen.Tests.GeneratorTests;

public class FolderTests
{
    private static readonly TestProject Project = TestProject.Empty
        .With("seeds/lead.txt", "Lead\n")
        .With("seeds/sport/derby.txt", "Derby\n")
        .With("seeds/sport/local/derby.txt", "Local derby\n")
        .With("seeds/sport/local/regatta.txt", "Regatta\n")
        .With("seeds/sport-shorts/derby.txt", "Short derby\n")
        .With("seeds/2008/08/lead.txt", "Old lead\n");

    [Fact]
    public void Folders_are_nested_classes() => Assert.Equal(
        "Lead|Derby|Local derby|Regatta|Short derby|Old lead",
        Run("""
            string.Join("|", Articles.Lead.Headline, Articles.Sport.Derby.Headline, Articles.Sport.Local.Derby.Headline,
                Articles.Sport.Local.Regatta.Headline, Articles.SportShorts.Derby.Headline, Articles._2008._08.Lead.Headline)
            """));

    [Fact]
    public void A_folder_lists_its_articles_and_those_of_the_folders_in_it() => Assert.Equal(
        "sport/derby sport/local/derby sport/local/regatta|sport/local/derby sport/local/regatta|sport-shorts/derby|2008/08/lead|6",
        Run("""
            string.Join("|", string.Join(" ", Articles.Sport.All.Select(a => a.Id)),
                string.Join(" ", Articles.Sport.Local.All.Select(a => a.Id)), Articles.SportShorts.All[0].Id,
                Articles._2008.All.Single().Id, Articles.All.Count)
            """));

    [Fact]
    public void The_articles_of_a_list_are_those_of_the_properties() => Assert.Equal(
        "True True True",
        Run("""
            ReferenceEquals(Articles.Sport.All, Articles.Sport.All) + " "
                + ReferenceEquals(Articles.Sport.All[0], Articles.Sport.Derby) + " "
                + ReferenceEquals(Articles.Find("Sport/Local/derby"), Articles.Sport.Local.Derby)
            """));

    [Fact]
    public void What_an_article_says_does_not_hang_on_its_folder()
    {
        TestProject project = TestProject.Empty.With("seeds/sport/a.txt", "A\n\n\"We row,\" Ines Calder said.\n");
        Assert.Equal(
            "Ines Calder: We row, | True",
            CompiledProject.Of(project.Run(), Target.Latest).Run<string>(
                """
                return Articles.Sport.A.Quotes[0] + " | " + ReferenceEquals(Actors.InesCalder.Articles[0], Articles.Sport.A);
                """));
    }

    // A member that is called as its class is does not compile.
    [Fact]
    public void Names_that_clash_in_folders_that_clash_compile()
    {
        TestProject project = TestProject.Empty.With("seeds/a b/x.txt", "X\n")
            .With("seeds/a-b/a&b.txt", "And\n")
            .With("seeds/a-b/a=b.txt", "Is\n")
            .With("seeds/ab 2.txt", "Two\n")
            .With("seeds/ab_2.txt", "Another\n");
        Assert.Equal("5", CompiledProject.Of(project.Run(), Target.Latest).Run<string>("return Articles.All.Count.ToString();"));
    }

    [Fact]
    public void Users_add_to_the_class_of_a_folder() => Assert.Equal(
        1,
        CompiledProject.Of(
            Project.WithSource(
                """
                namespace News { partial class Articles { partial class Sport { internal static int Own => Derby.Headline.Length / 5; } } }
                """).Run(),
            Target.Latest).Run<int>(
                """
                var anyStatic = System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static;
                return (int)typeof(Articles.Sport).GetProperty("Own", anyStatic).GetValue(null);
                """));

    [Fact]
    public void A_file_more_in_a_folder_changes_its_own_shard_and_the_lists_alone()
    {
        TestProject more = Project.With("seeds/sport/local/oars.txt", "Oars\n");
        Dictionary<string, string> before = Project.Run().Files.ToDictionary(StringComparer.Ordinal);
        IEnumerable<string> changed = more.Run().Files
            .Where(file => !before.TryGetValue(file.Key, out string? was) || was != file.Value)
            .Select(static file => file.Key);
        Assert.Equal(2, changed.Count());
    }

    private static string Run(string expression) =>
        CompiledProject.Of(Project.Run(), Target.Latest).Run<string>("return " + expression + ";");
}
