namespace ArticleGen.Tool.Tests.Input;

/// <summary>A project with some of its files.</summary>
public sealed class ProjectSetsTests
{
    private const string Summary = "2 articles: 0 errors, 4 warnings\n";

    [Theory]
    [InlineData("News.csproj", "seeds/a.txt", "seeds/sport/b.txt")]
    [InlineData("seeds/a.txt", "News.csproj", "./seeds/sport/b.txt")]
    [InlineData("--project", "News.csproj", "seeds/a.txt", "seeds/sport/b.txt")]
    [InlineData("News.csproj", "seeds/a.txt", "seeds/sport")]
    [InlineData("News.csproj", "seeds/a.txt", "seeds/sport/", "seeds/sport/b.txt")]
    public async Task Files_and_folders_beside_a_project_are_all_that_is_checked(params string[] arguments)
    {
        using Desk desk = Newsroom();

        ToolRun run = await desk.RunAsync(["check", .. arguments]);

        Assert.Equal((1, Summary), (run.ExitCode, run.Error));
        Assert.Equal(["seeds/a.txt", "seeds/sport/b.txt"], FilesOf(run));
    }

    // The project's own settings hold, and what only the whole project shows is there: a field that refers to an article.
    [Fact]
    public async Task The_settings_and_the_other_articles_of_the_project_count()
    {
        using Desk desk = new Desk()
            .Write("fields.schema", "Related: Article[]\n")
            .Write("seeds/cup.md", "---\nrelated: [ harbour, nobody ]\n---\n" + Texts.Slips)
            .Write("seeds/harbour.md", "---\nrelated: [ gone ]\n---\n" + Texts.Slips)
            .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.ART0005.severity = none\n")
            .Write(".editorconfig", "[*.md]\nbuild_metadata.AdditionalFiles.ArticleGenItem = true\n")
            .WriteProject("News.csproj", "seeds/*.md", schema: "fields.schema");

        ToolRun run = await desk.RunAsync("check", "News.csproj", "seeds/cup.md");

        Assert.Equal((1, "1 article: 1 error, 1 warning\n"), (run.ExitCode, run.Error));
        Assert.StartsWith(
            "seeds/cup.md(2,21): error ART0031: The field 'Related' does not take 'nobody'", run.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("seeds/cup.md(6,8): warning ART0001", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_of_the_project_is_named_and_changes_nothing()
    {
        using Desk desk = Newsroom().Write("notes/d.txt", Texts.Slips).Write("empty/x.rst", "");

        ToolRun some = await desk.RunAsync("check", "News.csproj", "seeds/clean.txt", "notes/d.txt", "empty");
        ToolRun none = await desk.RunAsync("check", "News.csproj", "notes/d.txt");

        Assert.Equal((0, ""), (some.ExitCode, some.Output));
        Assert.Equal(
            "articlegen: notes/d.txt: skipped: not one of the files of News.csproj\n"
            + "articlegen: empty: skipped: not one of the files of News.csproj\n"
            + "1 article: 0 errors, 0 warnings\n",
            some.Error);
        Assert.Equal((0, ""), (none.ExitCode, none.Output));
        Assert.EndsWith("\n0 articles: 0 errors, 0 warnings\n", none.Error, StringComparison.Ordinal);
    }

    // As without a project: it is a slip, and nothing must pass by it. What only a list names may be gone.
    [Theory]
    [InlineData("seeds/gone.txt", "check", "News.csproj", "seeds/a.txt", "seeds/gone.txt")]
    [InlineData("gone", "check", "News.csproj", "gone")]
    [InlineData("seeds/gone.txt", "fix", "News.csproj", "seeds/a.txt", "seeds/gone.txt")]
    [InlineData("seeds/gone.txt", "read", "--project", "News.csproj", "seeds/gone.txt")]
    [InlineData("gone.txt", "check", "News.csproj", "gone.txt", "--files-from", "-")]
    public async Task A_typed_path_that_leads_nowhere_ends_the_run(string typed, params string[] arguments)
    {
        using Desk desk = Newsroom();

        ToolRun run = await desk.RunAsync("gone.txt\nseeds/a.txt\n"u8.ToArray(), arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.EndsWith(
            $"articlegen: {typed}: there is no such file or folder (paths are seen from {desk.Folder})\n",
            run.Error,
            StringComparison.Ordinal);
        Assert.Equal(Texts.Slips, desk.Text("seeds/a.txt"));
    }

    [Fact]
    public async Task A_mistyped_option_beside_a_project_is_said_to_be_none()
    {
        using Desk desk = Newsroom();

        ToolRun run = await desk.RunAsync("check", "News.csproj", "--formt");

        Assert.Equal((2, "articlegen: --formt: there is no such option, and no such file\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task A_list_is_taken_with_a_project()
    {
        using Desk desk = Newsroom().Write("notes/d.txt", Texts.Slips).Write("Program.cs", "");

        ToolRun run = await desk.RunAsync(
            "seeds/a.txt\0seeds/sport/b.txt\0notes/d.txt\0Program.cs\0seeds/gone.txt\0News.csproj\0"u8.ToArray(),
            ["check", "News.csproj", "--files-from", "-"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["seeds/a.txt", "seeds/sport/b.txt"], FilesOf(run));
        Assert.Equal(
            $"articlegen: seeds/gone.txt: skipped: there is no such file (paths are seen from {desk.Folder})\n"
            + "articlegen: notes/d.txt: skipped: not one of the files of News.csproj\n"
            + "articlegen: 1 file of the list skipped: no articles, by their names\n"
            + Summary,
            run.Error);
        // Without a name it is the project of the folder.
        ToolRun unnamed = await desk.RunAsync("seeds/a.txt\nnotes/d.txt\n"u8.ToArray(), ["check", "--files-from", "-"]);
        Assert.StartsWith(
            "articlegen: notes/d.txt: skipped: not one of the files of News.csproj\n", unnamed.Error, StringComparison.Ordinal);
        Assert.Equal(["seeds/a.txt"], FilesOf(unnamed));
        ToolRun empty = await desk.RunAsync([], ["check", "News.csproj", "--files-from", "-"]);
        Assert.Equal((0, "", "0 articles: 0 errors, 0 warnings\n"), (empty.ExitCode, empty.Output, empty.Error));
    }

    [Fact]
    public async Task A_folder_with_two_paths_is_one()
    {
        using Desk desk = Newsroom().Link("link", "seeds");

        ToolRun run = await desk.RunAsync("check", "News.csproj", "link/a.txt", "link/sport");

        Assert.Equal((1, Summary), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Fixes_and_readings_are_of_these_files_alone()
    {
        using Desk desk = Newsroom();

        ToolRun read = await desk.RunAsync("read", "News.csproj", "seeds/sport/b.txt");
        ToolRun fix = await desk.RunAsync("fix", "News.csproj", "seeds/sport/b.txt");

        Assert.Equal((0, ""), (read.ExitCode, read.Error));
        Assert.Contains("\"uri\": \"seeds/sport/b.txt\"", read.Output, StringComparison.Ordinal);
        Assert.Equal((0, "2 edits in 1 file\n"), (fix.ExitCode, fix.Error));
        Assert.Equal((Texts.Slips, Texts.SlipsFixed), (desk.Text("seeds/a.txt"), desk.Text("seeds/sport/b.txt")));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("fix")]
    [InlineData("read")]
    public async Task A_file_that_cannot_be_read_is_no_matter_where_others_are_asked_for(string command)
    {
        using Desk desk = Newsroom().Sparse("seeds/huge.txt", 105_000_000);

        ToolRun others = await desk.RunAsync(command, "News.csproj", "seeds/clean.txt");
        ToolRun huge = await desk.RunAsync(command, "News.csproj", "seeds/huge.txt");

        Assert.Equal(0, others.ExitCode);
        Assert.DoesNotContain("huge", others.Error, StringComparison.Ordinal);
        Assert.Equal(2, huge.ExitCode);
        Assert.StartsWith("articlegen: seeds/huge.txt: ", huge.Error, StringComparison.Ordinal);
    }

    private static Desk Newsroom() => new Desk()
        .Write("seeds/a.txt", Texts.Slips)
        .Write("seeds/sport/b.txt", Texts.Slips)
        .Write("seeds/sport-2/c.txt", Texts.Slips)
        .Write("seeds/clean.txt", Texts.Clean)
        .WriteProject("News.csproj", "seeds/**/*.txt");

    private static IEnumerable<string> FilesOf(ToolRun run) =>
        run.Lines.Select(static line => line[..line.IndexOf('(', StringComparison.Ordinal)]).Distinct();
}
