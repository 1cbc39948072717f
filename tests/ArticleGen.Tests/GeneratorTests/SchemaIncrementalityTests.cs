using ArticleGen.Tests.Fields;

namespace ArticleGen.Tests.GeneratorTests;

/// <summary>With a schema, the class of the fields changes with the schema only, and articles only in the files they are in.</summary>
public class SchemaIncrementalityTests
{
    private static readonly TestProject Project = TestProject.Empty
        .With("seeds/a.txt", Fronts.Article("rating: 5\nsection: sport"))
        .With("seeds/b.txt", Fronts.Article("rating: 3"))
        .With("articles.schema", "Rating: int\nSection: string?\n")
        .WithMetadata("articles.schema", ("ArticleGenSchema", "true"));

    [Theory]
    [InlineData("rating: 4", "Cached")]
    [InlineData("rating: four", "Unchanged")]
    [InlineData("section: sport", "Unchanged")]
    public void An_edit_of_fields_changes_the_file_of_the_article(string front, string step) => Check(
        Project.Edit("seeds/b.txt", Fronts.Article(front)), $"DeclaredFields: Unchanged 1, FieldSchema: {step} 1", "Articles.58.g.cs");

    [Theory]
    [InlineData("# fields\nRating: int; Section : string ?\n")]
    [InlineData("Rating: int\nSection: string?\nMood: nonsense\n")]
    public void An_edit_that_declares_the_same_changes_nothing(string schema) =>
        Check(Project.Edit("articles.schema", schema), "DeclaredFields: Unchanged 1, FieldSchema: Cached 1", "");

    [Theory]
    [InlineData("Rating: long\nSection: string?\n")]
    [InlineData("Rating: int\nSection: string\n")]
    [InlineData("Section: string?\nRating: int\n")]
    public void Another_type_changes_the_class(string schema) =>
        Check(
            Project.Edit("articles.schema", schema),
            "DeclaredFields: Modified 1, FieldSchema: Modified 1",
            "ArticleFields.g.cs ArticleInternals.FieldsParser.g.cs");

    // What the schema does not declare is no field, and no part of the assembly.
    [Fact]
    public void A_key_that_is_not_declared_is_not_in_the_code()
    {
        TestProject project = Project.Edit("seeds/b.txt", Fronts.Article("rating: 3\nmood: calm\nnotes: {to: Zadie}"))
            .WithMetadata("seeds/b.txt", ("ArticleGenItem", "true"), ("ArticleResource", "seeds/b.txt"))
            .WithProperty("ArticleGen_TextStorage", "Resource");
        Assert.Contains("mood", Code(project.Edit("articles.schema", "Mood: string?\n")), StringComparison.Ordinal);
        Assert.DoesNotContain("mood", Code(project), StringComparison.Ordinal);
        Assert.DoesNotContain("Zadie", Code(project), StringComparison.Ordinal);

        static string Code(TestProject project) => string.Concat(project.Run().Files.Values);
    }

    [Fact]
    public void An_edit_of_the_text_leaves_the_fields_alone() => Check(
        Project.Edit("seeds/b.txt", Fronts.Article("rating: 3") + "\nIt rains.\n"),
        "DeclaredFields: Unchanged 1, FieldSchema: Cached 1",
        "Articles.58.g.cs");

    private static void Check(TestProject project, string steps, string changed)
    {
        GeneratorRun first = Project.Run();
        GeneratorRun second = first.Then(project);
        HashSet<SourceText> known = [.. first.Result.GeneratedSources.Select(static file => file.SourceText)];
        Assert.Equal(
            changed,
            string.Join(
                ' ',
                second.Result.GeneratedSources.Where(file => !known.Contains(file.SourceText)).Select(static file => file.HintName)));
        Assert.Equal(
            steps,
            $"DeclaredFields: {second.Reasons(TrackingNames.DeclaredFields)}, FieldSchema: {second.Reasons(TrackingNames.FieldSchema)}");
        Assert.Equal(project.Run().Files, second.Files);
    }
}
