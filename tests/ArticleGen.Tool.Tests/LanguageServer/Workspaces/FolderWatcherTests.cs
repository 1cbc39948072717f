using ArticleGen.Tool.Hosting;
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

    [Fact]
    public void What_fails_is_logged_once()
    {
        List<string> log = [];
        using FolderWatcher watcher = new(NewLoader(new()), log.Add);

        watcher.Fail("the limit of\nwatches is reached");
        watcher.Fail("again");
        watcher.Watch([new(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), WatchedPart.All)]);

        Assert.Equal(["changes of files that are not open may be missed: the limit of watches is reached"], log);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_no_failure_of_the_server()
    {
        List<string> log = [];
        using FolderWatcher watcher = new(NewLoader(new()), log.Add);

        watcher.Watch([new(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), WatchedPart.All)]);

        Assert.Single(log);
    }

    private static WorkspaceLoader NewLoader(Workspace workspace) => new(
        workspace,
        new Surroundings(Path.GetTempPath(), Stream.Null, Stream.Null, TextWriter.Null, ColourOutput: false, ErrorIsScreen: false),
        new QuietListener());

    private sealed class QuietListener : ILoadListener
    {
        public IDisposable Begin(string project) => new MemoryStream();

        public void Chose(string project, string framework)
        {
        }

        public void CannotLoad(string why, bool isMinor)
        {
        }

        public void Failed(Exception failure) => throw failure;
    }
}
