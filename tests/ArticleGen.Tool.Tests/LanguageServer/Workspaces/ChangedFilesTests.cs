using System.Text.Json;
using ArticleGen.Tool.LanguageServer.Workspaces;
using static ArticleGen.Tool.Tests.LanguageServer.Workspaces.WatchingClient;

namespace ArticleGen.Tool.Tests.LanguageServer.Workspaces;

/// <summary>What a server makes of files that come, change and go.</summary>
public sealed class ChangedFilesTests
{
    private const string Slips = Texts.Slips;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_may_come_and_go_and_come_again(bool hasProject)
    {
        using Desk desk = new Desk().Write("slips.txt", Slips);
        if (hasProject)
        {
            desk.WriteProject("News.csproj");
        }

        await using LanguageClient client = await StartAsync(desk);
        await client.WaitForDiagnosticsAsync("slips.txt", static found => found.Length == 2);
        for (int i = 0; i < 3; i++)
        {
            client.Forget();
            desk.Write("n.txt", Slips);
            await client.SayAsync("n.txt", Created);
            await client.WaitForDiagnosticsAsync("n.txt", static found => found.Length == 2);

            client.Forget();
            File.Delete(desk.PathOf("n.txt"));
            await client.SayAsync("n.txt", Deleted);
            await client.WaitForDiagnosticsAsync("n.txt", static found => found.Length == 0);
        }
    }

    // One of another tool, which is no article of any folder.
    [Theory]
    [InlineData("BannedSymbols.txt")]
    [InlineData("below/.run.txt")]
    public async Task A_file_that_nothing_has_is_looked_for_once_until_it_has_been_away(string file)
    {
        using Desk desk = new Desk().Write("a.txt", Slips).Write(file, "");
        string path = desk.PathOf(file);
        using WorkspaceLoader loader = QuietLoader.Create(new());
        using SemaphoreSlim looks = new(0);
        loader.Looking += _ => looks.Release();
        loader.Change([desk.Folder], []);
        Assert.True(await LookedAsync());

        loader.FilesChanged([], [path]);
        Assert.True(await LookedAsync());

        loader.FilesChanged([], [path]);
        loader.FilesChanged([path], [path, path]);
        Assert.False(await looks.WaitAsync(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken));

        File.Delete(path);
        loader.FilesChanged([], [path]);
        desk.Write(file, "");
        loader.FilesChanged([], [path]);
        Assert.True(await LookedAsync());

        // It is told before anything is looked for, and when all is found.
        async Task<bool> LookedAsync() =>
            await looks.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken)
            && await looks.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
    }

    // As VS Code tells it, which leaves out the files of a folder that goes.
    [Fact]
    public async Task A_client_may_tell_of_a_folder_alone()
    {
        using Desk elsewhere = new();
        using Desk desk = new Desk().Write("below/slips.txt", Slips).Write("clean.txt", Texts.Clean).WriteProject(
            "News.csproj", "**/*.txt");
        await using LanguageClient client = await StartAsync(desk);
        await client.WaitForDiagnosticsAsync("below/slips.txt", static found => found.Length == 2);
        client.Forget();

        Directory.Move(desk.PathOf("below"), elsewhere.PathOf("gone"));
        await client.SayAsync("below", Deleted);
        await client.WaitForDiagnosticsAsync("below/slips.txt", static found => found.Length == 0);

        client.Forget();
        Directory.Move(elsewhere.PathOf("gone"), desk.PathOf("be.low"));
        await client.SayAsync("be.low", Created);
        await client.WaitForDiagnosticsAsync("be.low/slips.txt", static found => found.Length == 2);
    }

    [Fact]
    public async Task A_client_is_asked_to_tell_of_all_that_comes_or_goes_and_of_changes_of_some()
    {
        using Desk desk = new();
        await using LanguageClient client = await StartAsync(desk);

        JsonElement registered = await client.WaitForAsync("client/registerCapability", static _ => true);

        JsonElement watchers = registered.GetProperty("registrations")[0].GetProperty("registerOptions").GetProperty("watchers");
        string[] described =
        [
            .. watchers.EnumerateArray()
                .Select(static one => $"{one.GetProperty("kind").GetInt32()} {one.GetProperty("globPattern").GetString()}"),
        ];
        Assert.Equal(3, described.Length);
        Assert.StartsWith("2 **/*.{txt,", described[0], StringComparison.Ordinal);
        Assert.Equal("2 **/{project.assets.json,global.json}", described[1]);
        Assert.Equal("5 **/*", described[2]);
    }

    // A client watches only the folders that are open.
    [Fact]
    public async Task Files_of_a_project_that_lie_elsewhere_are_watched()
    {
        using Desk desk = new Desk().Write("one/own.txt", Slips).Write("shared/a.txt", Slips).Write("shared/b.txt", Slips)
            .WriteProject("one/One.csproj", "*.txt;../shared/*.txt");
        await using LanguageClient client = await StartAsync(desk);
        await client.ChangeFoldersAsync(["one"], [""]);
        await client.WaitForDiagnosticsAsync("shared/a.txt", static found => found.Length == 2);
        await client.WaitForDiagnosticsAsync("shared/b.txt", static found => found.Length == 2);
        await WaitUntilWatchedAsync(client, desk);
        client.Forget();

        desk.Write("shared/b.txt", Texts.Clean);
        await client.WaitForDiagnosticsAsync("shared/b.txt", static found => found.Length == 0);
        File.Delete(desk.PathOf("shared/a.txt"));
        await client.WaitForDiagnosticsAsync("shared/a.txt", static found => found.Length == 0);
        desk.Write("shared/c.txt", Slips);
        await client.WaitForDiagnosticsAsync("shared/c.txt", static found => found.Length == 2);
    }

    [Fact]
    public async Task Settings_above_the_folder_that_is_open_are_watched()
    {
        using Desk desk = new Desk().Write("in/seeds/slips.txt", Slips);
        await using LanguageClient client = await StartAsync(desk);
        await client.ChangeFoldersAsync(["in/seeds"], [""]);
        await client.WaitForDiagnosticsAsync("in/seeds/slips.txt", static found => found.Length == 2);
        client.Forget();

        desk.Write(".editorconfig", "root = true\n[*.txt]\narticlegen.ART0001.severity = none\n");

        await client.WaitForDiagnosticsAsync("in/seeds/slips.txt", static found => found.Length == 1);
    }

    [Theory]
    [InlineData("<Project><!-- ArticleGen --><Prop")]
    [InlineData("<Project><Prop")]
    [InlineData("")]
    public async Task A_project_file_may_be_broken_for_a_moment(string broken)
    {
        using Desk desk = new Desk().Write("slips.txt", Slips).Write("other.txt", Slips)
            .Write("all.globalconfig", "is_global = true\ndotnet_diagnostic.ART0001.severity = none\n")
            .WriteProject("News.csproj", "slips.txt");
        string whole = desk.Text("News.csproj");
        await using LanguageClient client = await StartAsync(desk);
        await client.WaitForDiagnosticsAsync("slips.txt", static found => found.Length == 1);
        client.Forget();

        desk.Write("News.csproj", broken);
        await client.SayAsync("News.csproj", Changed);
        await client.WaitForAsync("window/showMessage", static _ => true);

        // The project still says what is so.
        await client.OpenAsync("slips.txt", Slips + "More.\n");
        Assert.Single(await client.WaitForDiagnosticsAsync("slips.txt", static found => found.Length > 0));
        Assert.False(client.HasTold("textDocument/publishDiagnostics", "other.txt"));

        client.Forget();
        desk.Write("News.csproj", whole.Replace("\"slips.txt\"", "\"other.txt\"", StringComparison.Ordinal));
        await client.SayAsync("News.csproj", Changed);
        await client.WaitForDiagnosticsAsync("other.txt", static found => found.Length == 1);
    }

    // Watching begins when the project was asked, which nothing tells.
    private static async Task WaitUntilWatchedAsync(LanguageClient client, Desk desk)
    {
        client.Forget();
        int lines = 0;
        while (!client.HasTold("textDocument/publishDiagnostics", "shared/a.txt"))
        {
            desk.Write("shared/a.txt", Slips + new string('\n', ++lines) + "\"So,\" siad Ines Calder.\n");
            await Task.Delay(1000, TestContext.Current.CancellationToken);
        }
    }
}
