using System.Text.Json;
using ArticleGen.Tool.LanguageServer.Workspaces;

namespace ArticleGen.Tool.Tests.LanguageServer.Workspaces;

public class QuietNamesTests
{
    [Fact]
    public async Task Typing_does_not_put_the_names_together_again()
    {
        using Desk desk = new Desk().Write("pier.txt", Texts.Pier).Write("draft.txt", "");
        DeskWorkspace workspace = new(desk);
        const string typed = "\"Done,\" said Zora Marsh.";
        for (int length = 1; length <= typed.Length; length++)
        {
            await workspace.CompleteAsync("draft.txt", "Pier to open\n\n" + typed[..length] + "¦");
        }

        Assert.Equal(1, workspace.Names.MadeCount);
        Assert.Equal(["Ines Calder"], await workspace.CompleteAsync("draft.txt", "Pier to open\n\nInes¦"));
        Assert.Equal(1, workspace.Home.Now!.WholeIndexCount);
    }

    [Fact]
    public async Task When_there_is_quiet_the_names_are_those_of_now()
    {
        using Desk desk = new Desk().Write("pier.txt", Texts.Pier).Write("draft.txt", "");
        DeskWorkspace workspace = new(desk);
        Assert.Empty(await workspace.CompleteAsync("draft.txt", "Pier to open\n\nZor¦"));
        workspace.Open("pier.txt", Texts.Pier.Replace("Ines Calder", "Zora Marsh", StringComparison.Ordinal));

        workspace.Names.Update(workspace.Home, workspace.Home.Now!, CancellationToken.None);
        workspace.Names.Update(workspace.Home, workspace.Home.Now!, CancellationToken.None);

        Assert.Equal(2, workspace.Names.MadeCount);
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
        Assert.Equal(1, names.MadeCount);
    }

    [Fact]
    public void Names_that_were_cancelled_are_put_together_by_the_next_who_asks()
    {
        using Desk desk = new Desk().Write("pier.txt", Texts.Pier);
        DeskWorkspace workspace = new(desk);

        Assert.ThrowsAny<OperationCanceledException>(
            () => workspace.Names.Get(workspace.Home, workspace.Home.Now!, new(canceled: true)));

        Assert.NotNull(workspace.Names.Get(workspace.Home, workspace.Home.Now!, CancellationToken.None));
        Assert.Equal(1, workspace.Names.MadeCount);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static WeakReference AskLate(Desk desk, QuietNames names)
    {
        Workspace workspace = LoadedWorkspace.Load(desk);
        ProjectHome home = workspace.Homes[0];
        workspace.Leave(home.Source);
        names.Get(home, home.Now!, CancellationToken.None);
        names.Update(home, home.Now!, CancellationToken.None);
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
