using System.Text.Json;
using ArticleGen.Tool.LanguageServer.Features;
using ArticleGen.Tool.LanguageServer.Projects;
using ArticleGen.Tool.LanguageServer.Protocol;
using ArticleGen.Tool.LanguageServer.Workspaces;

namespace ArticleGen.Tool.Tests.LanguageServer.Features;

public class WorkspaceSymbolFeatureTests
{
    [Theory]
    [InlineData("cald", "Ines Calder 5 pier.txt 4:43")]
    [InlineData("INES CALDER", "Ines Calder 5 pier.txt 4:43")]
    [InlineData("clpier", "Council to vote on the pier 1 pier.txt 0:0")]
    [InlineData("zz", null)]
    public async Task Actors_and_articles_are_found_by_some_letters(string query, string? first)
    {
        using Desk desk = new Desk().Write("pier.txt", Texts.Pier);
        await using LanguageClient client = await LanguageClient.StartAsync(desk);
        await client.OpenAsync("pier.txt");
        await client.WaitForDiagnosticsAsync("pier.txt", static _ => true);

        JsonElement found = await client.AskAsync("workspace/symbol", new { query }, TestContext.Current.CancellationToken);

        Assert.Equal(first, found.EnumerateArray().Select(Describe).FirstOrDefault());
    }

    [Fact]
    public async Task Not_more_are_found_than_anybody_looks_at()
    {
        using Desk desk = new();
        for (int i = 0; i < 300; i++)
        {
            desk.Write($"story-{i}.txt", $"Ferry {i} to stop\n\nIt stops.\n");
        }

        DeskWorkspace workspace = new(desk);

        WorkspaceSymbolFeature symbols = new(workspace.Workspace, workspace.Names);

        Assert.Equal(256, (await symbols.FindAsync(new("ferry"), CancellationToken.None)).Count);
    }

    [Fact]
    public async Task An_empty_workspace_has_nothing()
    {
        using Desk desk = new();
        await using LanguageClient client = await LanguageClient.StartAsync(desk);

        JsonElement found = await client.AskAsync("workspace/symbol", new { query = "a" }, TestContext.Current.CancellationToken);

        Assert.Equal(0, found.GetArrayLength());
    }

    [Fact]
    public async Task What_several_projects_have_is_found_once()
    {
        using Desk one = new Desk().Write("pier.txt", Texts.Pier).Write("a.txt", Texts.Clean);
        using Desk two = new Desk().Write("other.txt", Texts.Pier);
        Workspace workspace = LoadedWorkspace.Load(one);
        LoadedWorkspace.Load(workspace, two);
        workspace.Load("once more", LoadedWorkspace.Find(one));
        WorkspaceSymbolFeature symbols = new(workspace, new());

        IReadOnlyList<SymbolInformation> actors = await symbols.FindAsync(new("ines calder"), CancellationToken.None);
        IReadOnlyList<SymbolInformation> articles = await symbols.FindAsync(new("council to vote"), CancellationToken.None);

        Assert.Single(actors);
        // Two articles of one headline are two.
        Assert.Equal(["other", "pier"], articles.Select(static article => article.ContainerName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(null, SymbolKind.Class)]
    [InlineData(new[] { 1, 19 }, SymbolKind.Object)]
    public async Task A_person_has_a_kind_that_the_client_knows(int[]? known, int expected)
    {
        using Desk desk = new Desk().Write("pier.txt", Texts.Pier);
        DeskWorkspace workspace = new(desk);
        WorkspaceSymbolFeature symbols = new(workspace.Workspace, workspace.Names);
        ((IFeature)symbols).Announce(new(), new() { Workspace = new() { Symbol = new(new(known)) } });

        Assert.Equal(expected, (await symbols.FindAsync(new("calder"), CancellationToken.None))[0].Kind);
    }

    [Theory]
    [InlineData("ines calder", "Ines Calder", 0)]
    [InlineData("in", "Ines Calder", 1)]
    [InlineData("", "Ines Calder", 1)]
    [InlineData("cal", "Ines Calder", 2)]
    [InlineData("es", "Ines Calder", 3)]
    [InlineData("icr", "Ines Calder", 3)]
    [InlineData("rci", "Ines Calder", null)]
    [InlineData("ines calder and more", "Ines Calder", null)]
    public void A_name_fits_by_its_start_before_its_letters(string query, string name, int? expected) =>
        Assert.Equal(expected, NameMatch.Find(query, name));

    private static string Describe(JsonElement symbol)
    {
        JsonElement location = symbol.GetProperty("location");
        JsonElement start = location.GetProperty("range").GetProperty("start");
        return $"{symbol.GetProperty("name").GetString()} {symbol.GetProperty("kind").GetInt32()} "
            + $"{Path.GetFileName(new Uri(location.GetProperty("uri").GetString()!).LocalPath)} "
            + $"{start.GetProperty("line").GetInt32()}:{start.GetProperty("character").GetInt32()}";
    }
}
