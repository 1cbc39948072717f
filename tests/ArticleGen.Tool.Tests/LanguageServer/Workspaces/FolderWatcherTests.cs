using ArticleGen.Tool.LanguageServer.Workspaces;

namespace ArticleGen.Tool.Tests.LanguageServer.Workspaces;

public sealed class FolderWatcherTests
{
    // A client that says nothing of watching files.
    [Fact]
    public async Task Files_that_change_are_seen_without_the_client()
    {
        using Desk desk = new Desk().Write("slips.txt", Texts.Slips).Write("below/clean.txt", Texts.Clean);
        await using LanguageClient client = await LanguageClient.StartAsync(desk);
        await client.WaitForDiagnosticsAsync("slips.txt", static found => found.Length == 2);
        client.Forget();

        desk.Write("slips.txt", Texts.Clean).Write("below/clean.txt", Texts.Slips).Write("more.txt", Texts.Slips);

        await client.WaitForDiagnosticsAsync("slips.txt", static found => found.Length == 0);
        await client.WaitForDiagnosticsAsync("below/clean.txt", static found => found.Length == 2);
        await client.WaitForDiagnosticsAsync("more.txt", static found => found.Length == 2);
        Assert.False(client.HasTold("client/registerCapability"));
    }

    [Fact]
    public async Task A_folder_takes_its_files_with_it()
    {
        using Desk elsewhere = new();
        using Desk desk = new Desk().Write("below/slips.txt", Texts.Slips).Write("clean.txt", Texts.Clean);
        await using LanguageClient client = await LanguageClient.StartAsync(desk);
        await client.WaitForDiagnosticsAsync("below/slips.txt", static found => found.Length == 2);

        Directory.Move(desk.PathOf("below"), elsewhere.PathOf("gone"));

        await client.WaitForDiagnosticsAsync("below/slips.txt", static found => found.Length == 0);
    }

    [Theory]
    [InlineData("2026.11", "2026.12")]
    [InlineData("below", "below.old")]
    [InlineData("dir.txt", "dir.md")]
    public async Task A_folder_may_have_any_name(string before, string after)
    {
        using Desk desk = new Desk().Write($"{before}/slips.txt", Texts.Slips).Write("clean.txt", Texts.Clean);
        await using LanguageClient client = await LanguageClient.StartAsync(desk);
        await client.WaitForDiagnosticsAsync($"{before}/slips.txt", static found => found.Length == 2);

        Directory.Move(desk.PathOf(before), desk.PathOf(after));

        await client.WaitForDiagnosticsAsync($"{before}/slips.txt", static found => found.Length == 0);
        await client.WaitForDiagnosticsAsync($"{after}/slips.txt", static found => found.Length == 2);
    }

    [Fact]
    public async Task A_folder_may_come_with_its_files()
    {
        using Desk elsewhere = new Desk().Write("below/slips.txt", Texts.Slips);
        using Desk desk = new Desk().Write("slips.txt", Texts.Slips);
        await using LanguageClient client = await LanguageClient.StartAsync(desk);
        await client.WaitForDiagnosticsAsync("slips.txt", static found => found.Length == 2);

        Directory.Move(elsewhere.PathOf("below"), desk.PathOf("sub.old"));

        await client.WaitForDiagnosticsAsync("sub.old/slips.txt", static found => found.Length == 2);
    }

    [Fact]
    public async Task What_builds_and_packages_bring_asks_no_project_again()
    {
        using Desk desk = new Desk().Write("slips.txt", Texts.Slips).WriteProject("News.csproj");
        await using LanguageClient client =
            await LanguageClient.StartAsync(desk, new { window = new { workDoneProgress = true } });
        await client.WaitForDiagnosticsAsync("slips.txt", static found => found.Length == 2);
        client.Forget();

        foreach (string folder in new[] { "bin", "node_modules/any", ".git" })
        {
            Directory.CreateDirectory(desk.PathOf(folder));
        }

        // What goes without having been a folder of articles.
        desk.Write("any.dll", "").Write("run", "");
        File.Delete(desk.PathOf("any.dll"));
        File.Delete(desk.PathOf("run"));
        desk.Write("slips.txt", Texts.Clean);
        await client.WaitForDiagnosticsAsync("slips.txt", static found => found.Length == 0);
        Assert.Equal(0, client.CountTold(WatchingClient.Asked));

        // Behind them one that counts.
        desk.Write("more.txt", Texts.Slips);
        await client.WaitForDiagnosticsAsync("more.txt", static found => found.Length == 2);
        Assert.Equal(1, client.CountTold(WatchingClient.Asked));
    }

    [Fact]
    public async Task When_too_much_has_happened_at_once_all_is_looked_at_again()
    {
        using Desk desk = new Desk().Write("slips.txt", Texts.Slips).Write("gone.txt", Texts.Slips);
        Workspace workspace = new();
        List<string> log = [];
        using WorkspaceLoader loader = QuietLoader.Create(workspace);
        using FolderWatcher watcher = new(loader, log.Add);
        using SemaphoreSlim loaded = new(0);
        workspace.ProjectLoaded += _ => loaded.Release();
        loader.Change([desk.Folder], []);
        Assert.True(await loaded.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));
        Assert.Equal(Texts.Slips, FindText());

        desk.Write("slips.txt", Texts.Clean).Write("more.txt", Texts.Slips);
        File.Delete(desk.PathOf("gone.txt"));
        watcher.Fail(new InternalBufferOverflowException());

        Assert.True(await loaded.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));
        Assert.Equal(
            [desk.PathOf("more.txt"), desk.PathOf("slips.txt")],
            workspace.Homes[0].Now!.Files.Select(static file => file.Path));
        Assert.Equal(Texts.Clean, FindText());
        Assert.Empty(log);

        string FindText() => workspace.Homes[0].Now!.Find(desk.PathOf("slips.txt"))!
            .GetText(TestContext.Current.CancellationToken)!.ToString();
    }

    [Fact]
    public void A_failure_of_another_kind_is_logged()
    {
        List<string> log = [];
        using FolderWatcher watcher = new(QuietLoader.Create(new()), log.Add);

        watcher.Fail(new IOException("the limit of watches is reached"));

        Assert.Equal(["changes of files that are not open may be missed: the limit of watches is reached"], log);
    }

    [Fact]
    public void What_fails_is_logged_once()
    {
        List<string> log = [];
        using FolderWatcher watcher = new(QuietLoader.Create(new()), log.Add);

        watcher.Fail("the limit of\nwatches is reached");
        watcher.Fail("again");
        watcher.Watch([new(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), WatchedPart.All)]);

        Assert.Equal(["changes of files that are not open may be missed: the limit of watches is reached"], log);
    }

    [Theory]
    [InlineData(WatchedPart.All, 1)]
    [InlineData(WatchedPart.Files, 1)]
    // A folder far above may be closed to the user.
    [InlineData(WatchedPart.Settings, 0)]
    public void A_folder_that_is_not_there_is_no_failure_of_the_server(object part, int logged)
    {
        List<string> log = [];
        using FolderWatcher watcher = new(QuietLoader.Create(new()), log.Add);

        watcher.Watch([new(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), (WatchedPart)part)]);

        Assert.Equal(logged, log.Count);
    }
}
