using System.Text.Json;
using ArticleGen.Tool.LanguageServer.Projects;
using ArticleGen.Tool.LanguageServer.Workspaces;

namespace ArticleGen.Tool.Tests.LanguageServer.Workspaces;

public class QuietNamesTests
{
    [Fact]
    public async Task Typing_does_not_put_the_names_together_again()
    {
        using Desk desk = new Desk().Write("pier.txt", Texts.Pier).Write("draft.txt", "");
        DeskWorkspace workspace = new(desk);
        ProjectNames names = workspace.GetNames();
        const string typed = "\"Done,\" said Zora Marsh.";
        for (int length = 1; length <= typed.Length; length++)
        {
            await workspace.CompleteAsync("draft.txt", "Pier to open\n\n" + typed[..length] + "¦");
        }

        Assert.Same(names, workspace.GetNames());
        Assert.Equal(["Ines Calder"], await workspace.CompleteAsync("draft.txt", "Pier to open\n\nInes¦"));
    }

    [Fact]
    public async Task When_there_is_quiet_the_names_are_those_of_now()
    {
        using Desk desk = new Desk().Write("pier.txt", Texts.Pier).Write("draft.txt", "");
        DeskWorkspace workspace = new(desk);
        Assert.Empty(await workspace.CompleteAsync("draft.txt", "Pier to open\n\nZor¦"));
        workspace.Open("pier.txt", Texts.Pier.Replace("Ines Calder", "Zora Marsh", StringComparison.Ordinal));

        ProjectNames before = workspace.GetNames();
        workspace.Names.Update(workspace.Home, workspace.Home.Now!, CancellationToken.None);
        ProjectNames after = workspace.GetNames();
        workspace.Names.Update(workspace.Home, workspace.Home.Now!, CancellationToken.None);

        Assert.NotSame(before, after);
        Assert.Same(after, workspace.GetNames());
        Assert.Equal(["Zora Marsh"], await workspace.CompleteAsync("draft.txt", "Pier to open\n\nZor¦"));
    }

    // A request may still run when its project is gone.
    [Fact]
    public void Nothing_is_kept_of_a_project_that_is_gone()
    {
        using Desk desk = new Desk().Write("pier.txt", Texts.Pier);
        QuietNames names = new();

        WeakReference gone = AskLate(desk, names);

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.False(gone.IsAlive);
    }

    [Fact]
    public void Names_that_were_cancelled_are_put_together_by_the_next_who_asks()
    {
        using Desk desk = new Desk().Write("pier.txt", Texts.Pier);
        DeskWorkspace workspace = new(desk);

        Assert.ThrowsAny<OperationCanceledException>(
            () => workspace.Names.Get(workspace.Home, workspace.Home.Now!, new(canceled: true)));

        ProjectNames names = workspace.Names.Get(workspace.Home, workspace.Home.Now!, CancellationToken.None);
        Assert.NotEmpty(names.Actors);
        Assert.Same(names, workspace.Names.Get(workspace.Home, workspace.Home.Now!, CancellationToken.None));
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static WeakReference AskLate(Desk desk, QuietNames names)
    {
        Workspace workspace = LoadedWorkspace.Load(desk);
        ProjectHome home = workspace.Homes[0];
        workspace.Leave(home.Source);
        ProjectNames made = names.Get(home, home.Now!, CancellationToken.None);
        names.Update(home, home.Now!, CancellationToken.None);
        Assert.Same(made, names.Get(home, home.Now!, CancellationToken.None));
        return new(home);
    }

    [Fact]
    public async Task The_server_offers_new_names_when_there_is_quiet()
    {
        using Desk desk = new Desk().Write("pier.txt", Texts.Pier);
        await using LanguageClient client = await LanguageClient.StartAsync(desk);
        await client.OpenAsync("pier.txt");
        await client.WaitForDiagnosticsAsync("pier.txt", static _ => true);
        await client.AskAtAsync("textDocument/completion", "pier.txt", 0, 2);
        await client.ChangeAsync("pier.txt", (0, 0), (0, 0), "Zor\n\n\"So,\" said Zora Marsh.\n\n");

        // Nothing tells when there was quiet.
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(60));
        JsonElement list;
        do
        {
            list = await client.AskAtAsync("textDocument/completion", "pier.txt", 0, 3);
        }
        while (list.GetProperty("items").GetArrayLength() == 0 && !patience.IsCancellationRequested);

        Assert.Equal("Zora Marsh", list.GetProperty("items")[0].GetProperty("label").GetString());
    }
}
