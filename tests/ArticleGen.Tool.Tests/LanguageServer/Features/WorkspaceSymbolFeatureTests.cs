using System.Text.Json;
using ArticleGen.Tool.LanguageServer.Features;

namespace ArticleGen.Tool.Tests.LanguageServer.Features;

public class WorkspaceSymbolFeatureTests
{
    [Theory]
    [InlineData("cald", "Ines Calder 19 pier.txt 4:43")]
    [InlineData("INES CALDER", "Ines Calder 19 pier.txt 4:43")]
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
