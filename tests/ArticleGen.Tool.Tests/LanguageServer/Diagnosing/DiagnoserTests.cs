using ArticleGen.Tool.LanguageServer.Diagnosing;
using ArticleGen.Tool.LanguageServer.Documents;
using ArticleGen.Tool.LanguageServer.Workspaces;

namespace ArticleGen.Tool.Tests.LanguageServer.Diagnosing;

public sealed class DiagnoserTests
{
    // Somebody has looked at a file, and asks when its project is gone.
    [Fact]
    public void A_project_that_is_gone_does_not_come_back()
    {
        using Desk desk = new Desk().Write("a.txt", Texts.Slips);
        Workspace workspace = new();
        RecordingSink sink = new();
        Diagnoser diagnoser = new(workspace, sink);
        workspace.Load(desk.Folder, LoadedFolder.Load(desk));
        ViewedFile view = workspace.View(DocumentUri.Create(desk.PathOf("a.txt")))!;
        Assert.Equal(2, diagnoser.GetRemarks(view, CancellationToken.None).All.Count());

        workspace.Leave(desk.Folder);

        Assert.Contains(desk.PathOf("a.txt"), sink.Told);
        Assert.Equal(2, diagnoser.GetRemarks(view, CancellationToken.None).All.Count());
        Assert.Empty(diagnoser.Find(desk.PathOf("a.txt")));
        Assert.Empty(diagnoser.GetPaths());
    }

    [Fact]
    public async Task A_check_that_has_begun_ends_before_the_next_begins()
    {
        using Desk desk = new Desk().Write("a.txt", Texts.Slips);
        using SemaphoreSlim begun = new(0);
        using SemaphoreSlim goOn = new(0);
        int running = 0;
        int most = 0;
        Workspace workspace = new();
        RecordingSink sink = new()
        {
            PassBegins = _ =>
            {
                most = Math.Max(most, Interlocked.Increment(ref running));
                begun.Release();
                goOn.Wait(TestContext.Current.CancellationToken);
                Interlocked.Decrement(ref running);
            },
        };
        _ = new Diagnoser(workspace, sink);

        // The second is asked for while the first runs, and stops it.
        workspace.Load(desk.Folder, LoadedFolder.Load(desk));
        await begun.WaitAsync(TestContext.Current.CancellationToken);
        workspace.Load(desk.Folder, LoadedFolder.Load(desk));
        goOn.Release();
        await begun.WaitAsync(TestContext.Current.CancellationToken);
        goOn.Release();

        Assert.Equal(1, most);
    }
}
