using System.Text.Json;

namespace ArticleGen.Tool.Tests.LanguageServer.Workspaces;

public sealed class WorkspaceLoaderTests
{
    private const string Slips = Texts.Slips;

    // The client watches files, so that the tests tell when something has changed.
    private static readonly object Watching = new { workspace = new { didChangeWatchedFiles = new { dynamicRegistration = true } } };

    [Fact]
    public async Task A_folder_without_a_project_beside_one_with_a_project_counts_by_itself()
    {
        using Desk desk = new Desk().Write("a/listed.txt", Slips).WriteProject("a/News.csproj").Write("b/other.txt", Slips);
        await using LanguageClient client = await StartAsync(desk);

        await client.ChangeFoldersAsync(["a", "b"], [""]);

        await client.WaitForDiagnosticsAsync("a/listed.txt", static found => found.Length == 2);
        await client.WaitForDiagnosticsAsync("b/other.txt", static found => found.Length == 2);
    }

    // The files above them name the packages of all projects.
    [Fact]
    public async Task Of_projects_under_one_list_of_packages_those_are_asked_that_use_ArticleGen()
    {
        using Desk desk = new Desk()
            .Write("Directory.Packages.props", """<Project><ItemGroup><PackageVersion Include="ArticleGen" /></ItemGroup></Project>""")
            .Write("plain/Plain.csproj", "<Project />")
            .Write("plain/obj/project.assets.json", """{ "libraries": { "Other/1.0.0": {} } }""")
            .Write("news/slips.txt", Slips)
            .WriteProject("news/News.csproj");
        await using LanguageClient client = await StartAsync(desk);
        await client.WaitForDiagnosticsAsync("news/slips.txt", static found => found.Length == 2);

        Assert.False(client.HasTold("window/showMessage"));
        Assert.False(client.HasTold("window/logMessage"));
    }

    [Fact]
    public async Task What_two_projects_say_of_one_file_is_said_once()
    {
        using Desk desk = new Desk().Write("slips.txt", Slips)
            .WriteProject("one/One.csproj", "../slips.txt")
            .WriteProject("two/Two.csproj", "../slips.txt");
        await using LanguageClient client = await StartAsync(desk);

        await client.OpenAsync("slips.txt");
        Assert.Equal(2, (await client.WaitForDiagnosticsAsync("slips.txt", static found => found.Length > 0)).Length);
        await client.ChangeAsync("slips.txt", (0, 0), (0, 0), "The ");

        // The second project may have been found since.
        await WaitForVersionAsync(client, "slips.txt", 2, static found => found.Length == 2);
    }

    [Fact]
    public async Task Only_a_project_says_what_its_settings_say()
    {
        using Desk desk = new Desk().Write("one/slips.txt", Slips).Write("two/slips.txt", Slips)
            .Write("two/all.globalconfig", "is_global = true\ndotnet_diagnostic.ART0001.severity = none\n")
            .WriteProject("one/One.csproj")
            .WriteProject("two/Two.csproj");
        await using LanguageClient client = await StartAsync(desk);

        Assert.Single(await client.WaitForDiagnosticsAsync("two/slips.txt", static found => found.Length > 0), IsVerb);
        Assert.Equal(2, (await client.WaitForDiagnosticsAsync("one/slips.txt", static found => found.Length > 0)).Length);
    }

    [Fact]
    public async Task Settings_and_files_may_change_under_way()
    {
        using Desk desk = new Desk().Write("slips.txt", Slips).WriteProject("News.csproj");
        await using LanguageClient client = await StartAsync(desk);
        await client.WaitForDiagnosticsAsync("slips.txt", static found => found.Length == 2);

        // A severity, of some files.
        desk.Write(".editorconfig", "root = true\n[*.txt]\narticlegen.ART0001.severity = none\n");
        await client.SayAsync(".editorconfig", WatchingClient.Created);
        Assert.Single(await client.WaitForDiagnosticsAsync("slips.txt", static found => found.Length == 1), IsVerb);

        // A file more.
        client.Forget();
        desk.Write("more.txt", Slips);
        await client.SayAsync("more.txt", WatchingClient.Created);
        await client.WaitForDiagnosticsAsync("more.txt", static found => found.Length == 1);

        // And less.
        client.Forget();
        File.Delete(desk.PathOf("more.txt"));
        await client.SayAsync("more.txt", WatchingClient.Deleted);
        await client.WaitForDiagnosticsAsync("more.txt", static found => found.Length == 0);

        // The project itself.
        client.Forget();
        desk.WriteProject("News.csproj", "none.txt");
        await client.SayAsync("News.csproj", WatchingClient.Changed);
        await client.WaitForDiagnosticsAsync("slips.txt", static found => found.Length == 0);
    }

    [Fact]
    public async Task A_lexicon_counts_before_it_is_saved()
    {
        using Desk desk = new Desk().Write("words.lexicon", "# none\n").WriteProject("News.csproj")
            .Write("a.txt", Slips.Replace("Narch", "March", StringComparison.Ordinal));
        await using LanguageClient client = await StartAsync(desk);
        await client.WaitForDiagnosticsAsync("a.txt", static found => found.Length == 1 && IsVerb(found[0]));
        client.Forget();

        await client.OpenAsync("words.lexicon", "verb: siad\n");

        await client.WaitForDiagnosticsAsync("a.txt", static found => found.Length == 0);
    }

    [Fact]
    public async Task A_schema_counts_before_it_is_saved()
    {
        using Desk desk = new Desk().Write("fields.txt", "Rating: int?\n").WriteProject("News.csproj", "a.txt", schema: "fields.txt")
            .Write("a.txt", "---\nrating: high\n---\n" + Texts.Clean);
        await using LanguageClient client = await StartAsync(desk);
        await client.WaitForDiagnosticsAsync(
            "a.txt", static found => found.Any(static one => one.Contains("ART0031", StringComparison.Ordinal)));
        client.Forget();
        await client.OpenAsync("fields.txt");

        await client.ChangeAsync("fields.txt", (0, 8), (0, 11), "string");

        await client.WaitForDiagnosticsAsync("a.txt", static found => found.Length == 0);
    }

    [Fact]
    public async Task A_project_for_several_frameworks_is_read_as_the_first_has_it_which_is_said_once()
    {
        using Desk desk = new Desk().Write("slips.txt", Slips).WriteProject("News.csproj", frameworks: "net8.0;net10.0");
        await using LanguageClient client = await StartAsync(desk);
        await client.WaitForDiagnosticsAsync("slips.txt", static found => found.Length == 2);
        JsonElement said = await client.WaitForAsync("window/showMessage", static _ => true);
        Assert.Equal(
            "News.csproj has several target frameworks: the articles are those of the first, net8.0.",
            said.GetProperty("message").GetString());
        client.Forget();

        // It is asked again, and has as many.
        desk.Write("more.txt", Slips);
        await client.SayAsync("more.txt", WatchingClient.Created);
        await client.WaitForDiagnosticsAsync("more.txt", static found => found.Length == 2);

        Assert.False(client.HasTold("window/showMessage"));
    }

    [Fact]
    public async Task A_project_that_cannot_be_asked_is_named_until_it_can()
    {
        using Desk desk = new Desk().Write("slips.txt", Slips).WriteProject("News.csproj", isRestored: false);
        await using LanguageClient client = await StartAsync(desk);
        JsonElement said = await client.WaitForAsync("window/showMessage", static _ => true);
        Assert.Contains("was not restored: run dotnet restore", said.GetProperty("message").GetString(), StringComparison.Ordinal);

        // As a restore does.
        desk.WriteProject("News.csproj").Write("obj/project.assets.json", "{}");
        await client.SayAsync("obj/project.assets.json", WatchingClient.Created);

        await client.WaitForDiagnosticsAsync("slips.txt", static found => found.Length == 2);
    }

    [Fact]
    public async Task A_project_that_is_broken_takes_nothing_from_the_others()
    {
        using Desk desk = new Desk().Write("broken/Broken.csproj", "<Project><!-- ArticleGen --><Target").Write("slips.txt", Slips)
            .WriteProject("News.csproj");
        await using LanguageClient client = await StartAsync(desk);

        await client.WaitForDiagnosticsAsync("slips.txt", static found => found.Length == 2);
        await client.WaitForAsync(
            "window/showMessage",
            static value => value.GetProperty("message").GetString()!.Contains("Broken.csproj", StringComparison.Ordinal));
    }

    // What the user does not trust is not run.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task No_project_is_asked_where_nobody_wants_it(bool byArgument)
    {
        using Desk desk = new Desk().Write("slips.txt", Slips).WriteProject("News.csproj", "none.txt");
        await using LanguageClient client = byArgument
            ? await LanguageClient.StartAsync(desk, Watching, null, "--no-project")
            : await LanguageClient.StartAsync(desk, Watching, new { askProjects = false });

        await client.WaitForDiagnosticsAsync("slips.txt", static found => found.Length == 2);
        Assert.False(Directory.Exists(desk.PathOf("obj")));
    }

    [Fact]
    public async Task A_document_outside_of_all_folders_stands_for_itself_until_it_is_closed()
    {
        using Desk elsewhere = new Desk().Write("slips.txt", Slips).Write("beside.txt", Slips);
        using Desk desk = new Desk().Write("clean.txt", Texts.Clean);
        await using LanguageClient client = await StartAsync(desk);
        string path = elsewhere.PathOf("slips.txt");

        await client.OpenAsync(path, Slips);
        await client.WaitForDiagnosticsAsync(path, static found => found.Length == 2);
        client.Forget();
        await client.TellAsync("textDocument/didClose", new { textDocument = new { uri = client.UriOf(path) } });

        await client.WaitForDiagnosticsAsync(path, static found => found.Length == 0);
        Assert.False(client.HasTold("textDocument/publishDiagnostics", elsewhere.PathOf("beside.txt")));
    }

    [Fact]
    public async Task A_document_beside_the_projects_stands_for_itself()
    {
        using Desk desk = new Desk().Write("notes/slips.txt", Slips).Write("site/clean.txt", Texts.Clean).WriteProject("site/Site.csproj");
        await using LanguageClient client = await StartAsync(desk);

        await client.OpenAsync("notes/slips.txt");

        await client.WaitForDiagnosticsAsync("notes/slips.txt", static found => found.Length == 2);
    }

    [Fact]
    public async Task Files_without_a_readable_text_harm_nobody()
    {
        using Desk desk = new Desk().Write("binary.txt", [0xFF, 0, 0, 0xFE, 0, 0, 1]).Write("slips.txt", Slips).Write("gone.txt", Slips)
            .WriteProject("News.csproj", "binary.txt;slips.txt;gone.txt;missing.txt");
        File.SetAttributes(desk.PathOf("slips.txt"), FileAttributes.ReadOnly);
        await using LanguageClient client = await StartAsync(desk);
        await client.WaitForDiagnosticsAsync("slips.txt", static found => found.Length == 2);
        await client.WaitForDiagnosticsAsync("gone.txt", static found => found.Length == 2);
        client.Forget();

        File.Delete(desk.PathOf("gone.txt"));
        await client.SayAsync("gone.txt", WatchingClient.Deleted);
        await client.WaitForDiagnosticsAsync("gone.txt", static found => found.Length == 0);

        foreach (string file in new[] { "binary.txt", "missing.txt", "gone.txt" })
        {
            JsonElement hover = await client.AskAtAsync("textDocument/hover", file, 0, 0);
            Assert.Equal(JsonValueKind.Null, hover.ValueKind);
        }

        // Somebody writes the file that was missing.
        await client.OpenAsync("missing.txt", Slips);
        await client.WaitForDiagnosticsAsync("missing.txt", static found => found.Length == 2);
    }

    [Fact]
    public async Task What_a_build_writes_for_itself_asks_no_project_again()
    {
        using Desk desk = new Desk().Write("slips.txt", Slips).WriteProject("News.csproj");
        await using LanguageClient client = await StartAsync(desk, progress: true);
        await client.WaitForDiagnosticsAsync("slips.txt", static found => found.Length == 2);
        client.Forget();

        await client.SayAsync("obj/News.generated.editorconfig", WatchingClient.Created);
        await client.SayAsync("bin/Debug/News.props", WatchingClient.Changed);
        await client.SayAsync(".git/x.txt", WatchingClient.Created);
        // Behind them one that counts, so that there is something to wait for.
        desk.Write("more.txt", Slips);
        await client.SayAsync("more.txt", WatchingClient.Created);
        await client.WaitForDiagnosticsAsync("more.txt", static found => found.Length == 2);

        Assert.Equal(1, client.CountTold("window/workDoneProgress/create"));
    }

    private static bool IsVerb(string one) => one.Contains("ART0005", StringComparison.Ordinal);

    private static Task<LanguageClient> StartAsync(Desk desk, bool progress = false) => progress
        ? LanguageClient.StartAsync(
            desk,
            new
            {
                workspace = new { didChangeWatchedFiles = new { dynamicRegistration = true } },
                window = new { workDoneProgress = true },
            })
        : LanguageClient.StartAsync(desk, Watching);

    private static Task<JsonElement> WaitForVersionAsync(
        LanguageClient client, string file, int version, Func<string[], bool> isWanted) => client.WaitForAsync(
            "textDocument/publishDiagnostics",
            value => value.GetProperty("uri").GetString() == client.UriOf(file)
                && value.TryGetProperty("version", out JsonElement of)
                && of.ValueKind == JsonValueKind.Number
                && of.GetInt32() == version
                && isWanted(LanguageClient.Describe(value.GetProperty("diagnostics"))));
}
