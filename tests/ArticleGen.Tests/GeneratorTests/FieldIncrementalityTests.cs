using ArticleGen.Tests.Fields;

namespace ArticleGen.Tests.GeneratorTests;

/// <summary>An edit of an article's fields changes the file that holds it, and the class of the fields only when types change.</summary>
public class FieldIncrementalityTests
{
    private const string OneShard = "NamedShards: Cached 2, Modified 1";

    // Three articles in three shards.
    private static readonly TestProject Project = TestProject.Empty
        .With("seeds/a.txt", Fronts.Article("rating: 5\nvenue: {name: Pier}"))
        .With("seeds/b.txt", Fronts.Article("rating: 3\nregions: [north]"))
        .With("seeds/c.txt", Fronts.Article("section: sport"));

    [Theory]
    [InlineData("rating: 4\nregions: [north]")]
    [InlineData("rating: 3\nregions: [north, south, east]")]
    [InlineData("rating: 3\nregions: [north]\nsection: news")]
    [InlineData("tags: [a, b]\nrating: 3\nregions: [north]")]
    [InlineData("rating: 3\nregions: [north]\nsummary: Rain.")]
    public void An_edited_value_changes_the_file_of_its_article(string front) => Check(
        front,
        """
        FieldLooks: Unchanged 1
        FieldSchema: Cached 1
        """,
        "Articles.58.g.cs");

    [Theory]
    [InlineData("regions: [north]\nrating: 3")]
    [InlineData("rating: 3\nregions: north")]
    [InlineData("rating: 3\nregions: [north]\nvenue: {name: Dock}")]
    public void Looks_that_make_no_other_types_change_the_file_of_the_article(string front) => Check(
        front,
        """
        FieldLooks: Modified 1
        FieldSchema: Unchanged 1
        """,
        "Articles.58.g.cs",
        Project.Edit("seeds/c.txt", Fronts.Article("section: sport\nregions: [east]")));

    [Theory]
    [InlineData("rating: 3\nregions: [north]\nmood: calm")]
    [InlineData("rating: 3.5\nregions: [north]")]
    [InlineData("regions: [north]")]
    [InlineData("rating: 3")]
    [InlineData("rating: 3\nregions: [north]\nvenue: {name: Dock, seats: 3}")]
    public void Other_types_change_the_class_as_well(string front) => Check(
        front,
        """
        FieldLooks: Modified 1
        FieldSchema: Modified 1
        """,
        "ArticleFields.g.cs ArticleInternals.FieldsParser.g.cs Articles.58.g.cs",
        Project.Edit("seeds/a.txt", Fronts.Article("rating: 5\nvenue: {name: Pier}\nsection: sport"))
            .Edit("seeds/c.txt", Fronts.Article("section: sport\nrating: 1")));

    [Fact]
    public void Another_text_leaves_the_fields_alone()
    {
        GeneratorRun second = Project.Run().Then(
            Project.Edit("seeds/b.txt", Fronts.Article("rating: 3\nregions: [north]") + "\nIt rains.\n"));
        Assert.Equal("Unchanged 1", second.Reasons(TrackingNames.FieldLooks));
        Assert.Equal("Cached 1", second.Reasons(TrackingNames.FieldSchema));
    }

    [Fact]
    public void The_first_field_brings_the_code_that_reads_it()
    {
        TestProject before = TestProject.Empty.With("seeds/a.txt", Fronts.Article("title: Ferry"));
        GeneratorRun first = before.Run();
        GeneratorRun second = first.Then(before.Edit("seeds/a.txt", Fronts.Article("title: Ferry\nrating: 5")));
        Assert.DoesNotContain("ArticleInternals.FieldData.g.cs", first.Files.Keys);
        Assert.Equal(
            "ArticleFields.g.cs ArticleInternals.FieldData.g.cs ArticleInternals.FieldsParser.g.cs Articles.35.g.cs",
            FindChanged(first, second));
    }

    private static void Check(string front, string steps, string changed, TestProject? before = null)
    {
        TestProject start = before ?? Project;
        TestProject project = start.Edit("seeds/b.txt", Fronts.Article(front));
        GeneratorRun first = start.Run();
        GeneratorRun second = first.Then(project);
        Assert.Equal(
            steps + "\n" + OneShard,
            string.Join(
                "\n",
                new[] { TrackingNames.FieldLooks, TrackingNames.FieldSchema, TrackingNames.NamedShards }
                    .Select(name => $"{name}: {second.Reasons(name)}")));
        Assert.Equal(changed, FindChanged(first, second));
        Assert.Equal(project.Run().Files, second.Files);
    }

    private static string FindChanged(GeneratorRun first, GeneratorRun second)
    {
        HashSet<SourceText> known = [.. first.Result.GeneratedSources.Select(static file => file.SourceText)];
        return string.Join(
            " ",
            second.Result.GeneratedSources.Where(file => !known.Contains(file.SourceText))
                .Select(static file => file.HintName)
                .Order(StringComparer.Ordinal));
    }
}
