namespace ArticleGen.Tests.GeneratorTests;

public class DateOrderTests
{
    private static readonly (string, string) Item = ("ArticleGenItem", "true");

    private static readonly TestProject Project = TestProject.Empty
        .With("seeds/a-none.txt", "Nothing dates this\n")
        .With("seeds/b-new.txt", "Harbour Times 3 March 2021 08:15 (UTC +01:00)\n\nNew\n\nThe port is open.\n")
        .With("seeds/c-old.txt", "Harbour Times 2 March 2021\n\nOld\n\nThe port is shut.\n")
        .With("seeds/d-year.md", "---\ntitle: Year\ndate: 2021\n---\nThe port is new.\n")
        .With("seeds/e-same.md", "---\ntitle: Same\ndate: 2021-03-02\n---\nThe port is shut.\n")
        .With("seeds/f-utc.md", "---\ntitle: Before\ndate: 2021-03-03T09:00:00+02:00\n---\nThe port is open.\n")
        .With("seeds/g-noyear.txt", "No year\n\nVARNA, March 1 (Reuters) - The port is shut.\n")
        .WithMetadata("seeds/d-year.md", Item)
        .WithMetadata("seeds/e-same.md", Item)
        .WithMetadata("seeds/f-utc.md", Item);

    [Fact]
    public void Articles_are_in_the_order_of_their_dates_those_without_a_year_last() => Assert.Equal(
        "d-year c-old e-same f-utc b-new a-none g-noyear",
        Run("string.Join(\" \", Articles.ByDate.Select(a => a.Id))"));

    [Fact]
    public void An_article_has_neighbors_in_that_order() => Assert.Equal(
        "True d-year e-same | f-utc a-none | b-new g-noyear | True",
        Run("""
            (Articles.Find("d-year").Previous == null) + " " + Articles.COld.Previous.Id + " " + Articles.COld.Next.Id + " | "
                + Articles.BNew.Previous.Id + " " + Articles.BNew.Next.Id + " | "
                + Articles.ANone.Previous.Id + " " + Articles.ANone.Next.Id + " | " + (Articles.GNoyear.Next == null)
            """));

    [Fact]
    public void A_copy_has_the_neighbors_of_its_original() =>
        Assert.Equal("e-same", Run("(Articles.COld with { Headline = \"x\" }).Next.Id"));

    [Fact]
    public void Another_date_changes_the_list_and_the_shard_alone()
    {
        TestProject edited = Project.Edit("seeds/c-old.txt", "Harbour Times 4 March 2021\n\nOld\n\nThe port is shut.\n");
        Dictionary<string, string> before = Project.Run().Files.ToDictionary(StringComparer.Ordinal);
        Assert.Equal(2, edited.Run().Files.Count(file => before[file.Key] != file.Value));
    }

    private static string Run(string expression) =>
        CompiledProject.Of(Project.Run(), Target.Latest).Run<string>("return " + expression + ";");
}
