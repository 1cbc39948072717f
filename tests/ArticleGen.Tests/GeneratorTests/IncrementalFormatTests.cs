namespace ArticleGen.Tests.GeneratorTests;

/// <summary>An edit of a Markdown article, or of the format of a file, changes one generated file.</summary>
public class IncrementalFormatTests
{
    [Theory]
    [InlineData("---\ntags: [calm, sea]\n---\n\n# Nothing happens again\n\nIt stayed *quiet*.\n")]
    [InlineData("---\ntags: [calm]\n---\n\n# Nothing happens again\n\nIt stayed **quiet**.\n")]
    [InlineData("---\ntags: [calm]\n---\n\n# Nothing happens again\n\nIt stayed *quiet*&period;\n")]
    public void An_edited_Markdown_article_changes_only_the_file_that_holds_it(string text)
    {
        TestProject project = IncrementalityTests.Project.Without("seeds/b.txt")
            .With("seeds/b.md", "---\ntags: [calm]\n---\n\n# Nothing happens again\n\nIt stayed *quiet*.\n")
            .WithMetadata("seeds/b.md", ("ArticleGenItem", "true"));
        IncrementalityTests.Check(
            project,
            project.Edit("seeds/b.md", text),
            """
            EmitOptions: Cached 1
            HasArticles: Unchanged 1
            Articles: Modified 1
            Summaries: Unchanged 1
            FieldLooks: Unchanged 1
            DeclaredFields: Unchanged 1
            FieldSchema: Cached 1
            Catalogue: Cached 1
            ArticleList: Cached 1
            Actors: Cached 1
            ActorList: Cached 1
            ActorShards: Cached 64
            Shards: Modified 1, Unchanged 63
            NamedShards: Cached 2, Modified 1
            Outputs: Cached 7, Modified 1
            """,
            changed: "Articles.47.g.cs");
    }

    [Fact]
    public void A_format_in_the_metadata_changes_the_file_that_holds_the_article() => IncrementalityTests.Check(
        IncrementalityTests.Project.Edit("seeds/b.txt", "# Nothing happens again\n\nIt stayed *quiet*.\n"),
        IncrementalityTests.Project.Edit("seeds/b.txt", "# Nothing happens again\n\nIt stayed *quiet*.\n")
            .WithMetadata("seeds/b.txt", ("ArticleFormat", "Markdown")),
        """
        EmitOptions: Cached 1
        HasArticles: Unchanged 1
        Articles: Modified 1
        Summaries: Modified 1
        FieldLooks: Unchanged 1
        DeclaredFields: Unchanged 1
        FieldSchema: Cached 1
        Catalogue: Unchanged 1
        ArticleList: Cached 1
        Actors: Cached 1
        ActorList: Cached 1
        ActorShards: Cached 64
        Shards: Modified 1, Unchanged 63
        NamedShards: Cached 2, Modified 1
        Outputs: Cached 7, Modified 1
        """,
        changed: "Articles.58.g.cs");
}
