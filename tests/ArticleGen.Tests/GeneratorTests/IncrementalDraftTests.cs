namespace ArticleGen.Tests.GeneratorTests;

/// <summary>What is written anew when an article becomes a draft, and when drafts are left out.</summary>
public class IncrementalDraftTests
{
    private const string Head = "---\ntitle: Nothing happens again\n";
    private const string Body = "---\nIt stayed quiet, Tom Hale said.\n";

    private static readonly TestProject Project = IncrementalityTests.Project.Without("seeds/b.txt")
        .With("seeds/b.md", Head + Body)
        .WithMetadata("seeds/b.md", ("ArticleGenItem", "true"));

    private static readonly TestProject WithoutDrafts = Project.WithProperty("ArticleGen_Drafts", "Exclude");

    // The actor is in another article as well, and keeps its property.
    [Fact]
    public void An_article_that_becomes_a_draft_leaves_its_file_the_list_and_its_actors() => IncrementalityTests.Check(
        WithoutDrafts,
        WithoutDrafts.Edit("seeds/b.md", Head + "draft: true\n" + Body),
        """
        EmitOptions: Cached 1
        HasArticles: Unchanged 1
        Articles: Modified 1
        Summaries: Modified 1
        FieldLooks: Modified 1
        DeclaredFields: Unchanged 1
        FieldSchema: Unchanged 1
        Catalogue: Modified 1
        ArticleList: Modified 1
        Actors: Modified 1
        ActorList: Unchanged 1
        ActorShards: Modified 1, Unchanged 63
        Shards: Modified 1, Unchanged 63
        NamedShards: Modified 1, Unchanged 2
        Outputs: Cached 5, Modified 2, Removed 1
        """,
        changed: "Actors.43.g.cs ArticleInternals.ThisProjectArticles.g.cs Articles.g.cs");

    [Fact]
    public void An_article_that_becomes_a_draft_and_stays_changes_only_the_file_that_holds_it() => IncrementalityTests.Check(
        Project,
        Project.Edit("seeds/b.md", Head + "draft: true\n" + Body),
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

    [Fact]
    public void An_edit_of_a_draft_that_is_left_out_changes_nothing() => IncrementalityTests.Check(
        WithoutDrafts.Edit("seeds/b.md", Head + "draft: true\n" + Body),
        WithoutDrafts.Edit("seeds/b.md", Head + "draft: true\n" + Body + "Zadie Plum said no.\n"),
        """
        EmitOptions: Cached 1
        HasArticles: Unchanged 1
        Articles: Unchanged 1
        Summaries: Cached 1
        FieldLooks: Cached 1
        DeclaredFields: Unchanged 1
        FieldSchema: Cached 1
        Catalogue: Cached 1
        ArticleList: Cached 1
        Actors: Cached 1
        ActorList: Cached 1
        ActorShards: Cached 64
        Shards: Cached 64
        NamedShards: Cached 2
        Outputs: Cached 7
        """,
        changed: "");

    [Fact]
    public void The_setting_changes_nothing_where_there_is_no_draft() => IncrementalityTests.Check(
        Project,
        WithoutDrafts,
        """
        EmitOptions: Unchanged 1
        HasArticles: Unchanged 1
        Articles: Unchanged 1
        Summaries: Cached 1
        FieldLooks: Cached 1
        DeclaredFields: Unchanged 1
        FieldSchema: Cached 1
        Catalogue: Cached 1
        ArticleList: Cached 1
        Actors: Cached 1
        ActorList: Cached 1
        ActorShards: Cached 64
        Shards: Cached 64
        NamedShards: Cached 3
        Outputs: Cached 8
        """,
        changed: "");
}
