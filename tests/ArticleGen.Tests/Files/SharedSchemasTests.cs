using ArticleGen.Tests.Fields.Schema;

namespace ArticleGen.Tests.Files;

public class SharedSchemasTests
{
    [Fact]
    public void A_project_without_a_schema_has_none() => Assert.Null(Find(null).Schema);

    [Fact]
    public void Files_and_property_make_one_schema()
    {
        ProjectSchema schema = Find("Rating: int", Schema("a", "Section: string\n"), Schema("b", "Venue.Name: string\n"));
        Assert.Equal(["Section", "Venue", "Rating"], schema.Schema!.Fields.Select(static field => field.Name));
        Assert.True(schema.Schema.IsDeclared);
        Assert.Empty(schema.InProperty);
        Assert.All(schema.InFiles.Values, Assert.Empty);
    }

    [Fact]
    public void Each_problem_is_told_where_it_stands()
    {
        ProjectSchema schema = Find("Rating: int; Other: x", Schema("a", "Section: strng\nRating: int"), Schema("b", "Rating: int\n"));
        Assert.Equal(["'strng' there is no such type -> string"], schema.InFiles["/p/a.schema"].Select(SchemaText.Describe));
        Assert.Equal(["'Rating' line 2 of a.schema has it already"], schema.InFiles["/p/b.schema"].Select(SchemaText.Describe));
        Assert.Equal(
            ["'Rating' line 2 of a.schema has it already", "'x' there is no such type"], schema.InProperty.Select(SchemaText.Describe));
    }

    [Fact]
    public void A_missing_file_adds_nothing()
    {
        Assert.Null(Find(null, new MemoryText("/p/a.schema", (SourceText?)null)).Schema);
        Assert.Single(Find(null, new MemoryText("/p/a.schema", (SourceText?)null), Schema("b", "A: int")).Schema!.Fields);
    }

    [Fact]
    public void An_edit_in_a_comment_gives_an_equal_schema() =>
        Assert.Equal(Find(null, Schema("a", "A: int")).Schema, Find(null, Schema("a", "# note\nA: int")).Schema);

    private static MemoryText Schema(string name, string text) => new($"/p/{name}.schema", text);

    private static ProjectSchema Find(string? property, params AdditionalText[] files) =>
        SharedSchemas.Find(files, property, TestContext.Current.CancellationToken);
}
