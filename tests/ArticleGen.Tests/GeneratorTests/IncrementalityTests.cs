namespace ArticleGen.Tests.GeneratorTests;

/// <summary>Each test runs the generator twice and looks at every step, and at which generated files are new.</summary>
public class IncrementalityTests
{
    private const string Quiet = "Nothing happens again\n\nIt stayed quiet.\n";

    // Three articles in three shards, and one actor.
    internal static TestProject Project { get; } = TestProject.Empty
        .With("seeds/a.txt", "Nothing happens\n\nIt was quiet.\n")
        .With("seeds/b.txt", Quiet)
        .With("seeds/c.txt", "Still nothing\n\nIt is still quiet, Tom Hale said.\n")
        .WithSource("class C { }");

    [Fact]
    public void An_unrelated_edit_leaves_everything_alone() => Check(
        Project.WithSource("class D { }"),
        """
        EmitOptions: Cached 1
        HasArticles: Cached 1
        Articles: Cached 1
        Summaries: Cached 1
        FieldLooks: Cached 1
        DeclaredFields: Cached 1
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

    [Fact]
    public void Options_that_are_new_and_equal_leave_everything_alone() => Check(
        Project with { Properties = [.. Project.Properties] },
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
        NamedShards: Cached 3
        Outputs: Cached 8
        """,
        changed: "");

    [Fact]
    public void A_file_that_is_saved_unchanged_is_read_and_leaves_everything_alone() => Check(
        Project.Edit("seeds/b.txt", Quiet),
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
        NamedShards: Cached 3
        Outputs: Cached 8
        """,
        changed: "");

    [Fact]
    public void An_edited_article_changes_only_the_file_that_holds_it() => Check(
        Project.Edit("seeds/b.txt", "Nothing happens again\n\nIt stayed very quiet.\n"),
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
        changed: "Articles.58.g.cs");

    // All mentions and quotes have other ranges then.
    [Fact]
    public void An_edit_that_moves_an_actor_changes_only_the_file_of_the_article() => Check(
        Project.Edit("seeds/c.txt", "Still nothing\n\nIt is still very quiet, Tom Hale said.\n"),
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
        changed: "Articles.25.g.cs");

    [Fact]
    public void An_added_article_is_added() => Check(
        Project.With("seeds/bb.txt", "Something\n\nIt was loud.\n"),
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
        Actors: Unchanged 1
        ActorList: Cached 1
        ActorShards: Cached 64
        Shards: Modified 1, Unchanged 63
        NamedShards: Modified 1, Unchanged 3
        Outputs: Cached 7, Modified 1, New 1
        """,
        changed: "ArticleInternals.ThisProjectArticles.g.cs Articles.44.g.cs Articles.g.cs");

    [Fact]
    public void A_removed_article_is_removed() => Check(
        Project.Without("seeds/b.txt"),
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
        Actors: Unchanged 1
        ActorList: Cached 1
        ActorShards: Cached 64
        Shards: Modified 1, Unchanged 63
        NamedShards: Modified 1, Unchanged 2
        Outputs: Cached 6, Modified 1, Removed 1
        """,
        changed: "ArticleInternals.ThisProjectArticles.g.cs Articles.g.cs");

    [Fact]
    public void A_renamed_article_is_renamed() => Check(
        Project.Without("seeds/b.txt").With("seeds/bb.txt", Quiet),
        """
        EmitOptions: Cached 1
        HasArticles: Unchanged 1
        Articles: Modified 1
        Summaries: Modified 1
        FieldLooks: Unchanged 1
        DeclaredFields: Unchanged 1
        FieldSchema: Cached 1
        Catalogue: Modified 1
        ArticleList: Modified 1
        Actors: Unchanged 1
        ActorList: Cached 1
        ActorShards: Cached 64
        Shards: Modified 2, Unchanged 62
        NamedShards: Modified 2, Unchanged 2
        Outputs: Cached 6, Modified 1, New 1, Removed 1
        """,
        changed: "ArticleInternals.ThisProjectArticles.g.cs Articles.44.g.cs Articles.g.cs");

    [Fact]
    public void A_new_name_in_the_metadata_changes_the_article_and_the_list() => Check(
        Project.WithMetadata("seeds/b.txt", ("ArticleName", "The quiet")),
        """
        EmitOptions: Cached 1
        HasArticles: Unchanged 1
        Articles: Modified 1
        Summaries: Modified 1
        FieldLooks: Unchanged 1
        DeclaredFields: Unchanged 1
        FieldSchema: Cached 1
        Catalogue: Modified 1
        ArticleList: Modified 1
        Actors: Unchanged 1
        ActorList: Cached 1
        ActorShards: Cached 64
        Shards: Modified 1, Unchanged 63
        NamedShards: Modified 1, Unchanged 2
        Outputs: Cached 6, Modified 2
        """,
        changed: "ArticleInternals.ThisProjectArticles.g.cs Articles.58.g.cs Articles.g.cs");

    [Fact]
    public void A_new_actor_changes_the_list_of_actors() => Check(
        Project.Edit("seeds/b.txt", "Nothing happens again\n\n\"It stayed quiet,\" Ines Calder said.\n"),
        """
        EmitOptions: Cached 1
        HasArticles: Unchanged 1
        Articles: Modified 1
        Summaries: Modified 1
        FieldLooks: Unchanged 1
        DeclaredFields: Unchanged 1
        FieldSchema: Cached 1
        Catalogue: Modified 1
        ArticleList: Unchanged 1
        Actors: Modified 1
        ActorList: Modified 1
        ActorShards: Modified 1, Unchanged 63
        Shards: Modified 1, Unchanged 63
        NamedShards: Modified 1, Unchanged 2
        Outputs: Cached 6, Modified 2, New 1
        """,
        changed: "Actors.53.g.cs ArticleInternals.ThisProjectActors.g.cs Articles.58.g.cs");

    [Fact]
    public void Every_run_writes_what_a_first_run_would()
    {
        TestProject changed = Project.Without("seeds/a.txt")
            .Edit("seeds/b.txt", "Else\n")
            .With("other/b.txt", "More\n")
            .WithMetadata("seeds/c.txt", ("ArticleName", "b"));
        Assert.Equal(changed.Run().Files, Project.Run().Then(changed).Files);
    }

    internal static void Check(TestProject project, string steps, string changed) => Check(Project, project, steps, changed);

    internal static void Check(TestProject before, TestProject project, string steps, string changed)
    {
        GeneratorRun first = before.Run();
        Assert.All(TrackingNames.All, name => Assert.StartsWith("New ", first.Reasons(name), StringComparison.Ordinal));
        GeneratorRun second = first.Then(project);
        Assert.Equal(
            steps,
            string.Join(
                "\n",
                TrackingNames.All.Select(name => $"{name}: {second.Reasons(name)}").Append($"Outputs: {second.OutputReasons}")));

        HashSet<SourceText> known = [.. first.Result.GeneratedSources.Select(file => file.SourceText)];
        Assert.Equal(
            changed,
            string.Join(
                " ",
                second.Result.GeneratedSources.Where(file => !known.Contains(file.SourceText))
                    .Select(file => file.HintName)
                    .Order(StringComparer.Ordinal)));
        Assert.Equal(project.Run().Files, second.Files);
    }
}
