using System.Text.Json;
using ArticleGen.Tool.LanguageServer.Features;
using ArticleGen.Tool.LanguageServer.Protocol;
using ArticleGen.Tool.LanguageServer.Workspaces;

namespace ArticleGen.Tool.Tests.LanguageServer.Features;

public class ReferencesFeatureTests
{
    private const string Story = """
        Pier to open

        VARNA, March 14 (Reuters) - Port director Ines Calder met the council.

        "We open on Friday," Calder said. "It is time," she said.

        A witness said the gate was closed. "I saw it," the witness said.

        """;

    private const string Other = """
        Ferry to stop

        VARNA, March 15 (Reuters) - "It stops," said Ines Calder.

        """;

    [Theory]
    // The full name, the last name, the pronoun that says who speaks.
    [InlineData(2, 45)]
    [InlineData(4, 23)]
    [InlineData(4, 49)]
    public async Task All_places_of_an_actor_are_found_in_all_articles(int line, int character)
    {
        using Desk desk = new Desk().Write("pier.txt", Story).Write("ferry.txt", Other);
        await using LanguageClient client = await LanguageClient.StartAsync(desk);
        await client.OpenAsync("pier.txt");
        await client.WaitForDiagnosticsAsync("pier.txt", static _ => true);

        JsonElement found = await client.AskAtAsync("textDocument/references", "pier.txt", line, character);

        Assert.Equal(
            ["ferry.txt 2:45-2:56", "pier.txt 2:28-2:53", "pier.txt 4:21-4:27", "pier.txt 4:48-4:51"], Describe(found));
    }

    [Theory]
    [InlineData("front.md", "---\nauthor: Ines ¦Calder\n---\n\nText.\n", 2)]
    [InlineData("front.md", "---\nby:\n  - other\n  - '¦ines calder'\n---\n\nText.\n", 2)]
    [InlineData("front.md", "---\nother: Zora ¦Marsh\n---\n\nText.\n", 0)]
    [InlineData("front.md", "---\nau¦thor: Ines Calder\n---\n\nText.\n", 0)]
    // The id of an article is no actor.
    [InlineData("front.md", "---\nrelated: ¦calder\n---\n\nText.\n", 0)]
    [InlineData("words.lexicon", "# Ines Calder\nperson: Ines Calder¦\n", 2)]
    [InlineData("words.lexicon", "person: Ines Calder, Port Dragon¦ | female\n", 2)]
    [InlineData("words.lexicon", "# Ines ¦Calder\nperson: Ines Calder\n", 0)]
    public async Task Front_matter_and_lexicons_lead_to_the_same_places(string file, string marked, int count)
    {
        using Desk desk = new Desk()
            .Write("calder.txt", Story)
            .Write("ferry.txt", Other)
            .Write(file, marked.Replace("¦", "", StringComparison.Ordinal));
        DeskWorkspace workspace = new(desk);

        IReadOnlyList<Location>? found = await new ReferencesFeature(workspace.Workspace, workspace.Names)
            .FindAsync(workspace.OpenAt(file, marked), CancellationToken.None);

        Assert.Equal(count, found?.Select(static place => place.Uri).Distinct().Count() ?? 0);
    }

    [Fact]
    public async Task The_places_of_all_projects_that_have_the_file_are_found_each_once()
    {
        using Desk desk = new Desk().Write("pier.txt", Story).Write("one/a.txt", Other).Write("two/b.txt", Other);
        Workspace workspace = new();
        workspace.Load("One.csproj", LoadedWorkspace.Find(desk, "pier.txt", "one"));
        workspace.Load("Two.csproj", LoadedWorkspace.Find(desk, "pier.txt", "two"));

        IReadOnlyList<Location>? found = await new ReferencesFeature(workspace, new())
            .FindAsync(new(LoadedWorkspace.Name(desk, "pier.txt"), new(2, 45)), CancellationToken.None);

        Assert.Equal(
            ["a.txt", "b.txt", "pier.txt", "pier.txt", "pier.txt"],
            found!.Select(static place => Path.GetFileName(place.Uri)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Somebody_without_a_name_is_in_one_article_alone()
    {
        using Desk desk = new Desk().Write("pier.txt", Story).Write("gate.txt", Story);
        await using LanguageClient client = await LanguageClient.StartAsync(desk);
        await client.OpenAsync("pier.txt");
        await client.WaitForDiagnosticsAsync("pier.txt", static _ => true);

        JsonElement found = await client.AskAtAsync("textDocument/references", "pier.txt", 6, 4);

        Assert.NotEmpty(Describe(found));
        Assert.All(Describe(found), static place => Assert.StartsWith("pier.txt 6:", place, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_typed_since_counts()
    {
        using Desk desk = new Desk().Write("pier.txt", Story).Write("ferry.txt", Other);
        await using LanguageClient client = await LanguageClient.StartAsync(desk);
        await client.OpenAsync("ferry.txt");
        await client.OpenAsync("pier.txt");
        await client.WaitForDiagnosticsAsync("pier.txt", static _ => true);
        Assert.Equal(4, (await client.AskAtAsync("textDocument/references", "pier.txt", 2, 45)).GetArrayLength());

        await client.ChangeAsync("ferry.txt", (2, 28), (2, 56), "\"It 💧 stops,\" Ines Calder said. \"It does,\" Calder added");

        JsonElement found = await client.AskAtAsync("textDocument/references", "pier.txt", 2, 45);
        Assert.Equal(["ferry.txt 2:43-2:54", "ferry.txt 2:72-2:78"], Describe(found)[..2]);
    }

    [Fact]
    public async Task Highlights_tell_who_speaks_from_other_mentions()
    {
        using Desk desk = new Desk().Write("pier.txt", Story.Replace("\n", "\r\n", StringComparison.Ordinal)).Write("ferry.txt", Other);
        await using LanguageClient client = await LanguageClient.StartAsync(desk);
        await client.OpenAsync("pier.txt");
        await client.WaitForDiagnosticsAsync("pier.txt", static _ => true);

        JsonElement found = await client.AskAtAsync("textDocument/documentHighlight", "pier.txt", 4, 23);

        Assert.Equal(
            ["2:28-2:53 1", "4:21-4:27 2", "4:48-4:51 2"],
            found.EnumerateArray().Select(static one => $"{DescribeRange(one)} {one.GetProperty("kind").GetInt32()}"));
    }

    [Theory]
    [InlineData("pier.txt", 4, 3)]
    [InlineData("pier.txt", 900, 3)]
    [InlineData("gone.txt", 0, 0)]
    [InlineData("words.lexicon", 0, 3)]
    [InlineData("words.lexicon", 1, 9)]
    [InlineData("words.lexicon", 2, 9)]
    [InlineData("words.lexicon", 3, 9)]
    public async Task Beside_words_of_nobody_there_is_nothing(string file, int line, int character)
    {
        using Desk desk = new Desk().Write("pier.txt", Story)
            .Write("words.lexicon", "person: Ines Calder\nperson: Zora Marsh\nverb: calder\nplace: Ines Calder\n");
        await using LanguageClient client = await LanguageClient.StartAsync(desk);
        await client.OpenAsync("pier.txt");
        await client.WaitForDiagnosticsAsync("pier.txt", static _ => true);

        Assert.Equal(JsonValueKind.Null, (await client.AskAtAsync("textDocument/references", file, line, character)).ValueKind);
        Assert.Equal(JsonValueKind.Null, (await client.AskAtAsync("textDocument/documentHighlight", file, line, character)).ValueKind);
    }

    private static string[] Describe(JsonElement locations) =>
    [
        .. locations.EnumerateArray().Select(static one =>
            $"{Path.GetFileName(new Uri(one.GetProperty("uri").GetString()!).LocalPath)} {DescribeRange(one)}"),
    ];

    private static string DescribeRange(JsonElement one)
    {
        JsonElement start = one.GetProperty("range").GetProperty("start");
        JsonElement end = one.GetProperty("range").GetProperty("end");
        return $"{start.GetProperty("line").GetInt32()}:{start.GetProperty("character").GetInt32()}"
            + $"-{end.GetProperty("line").GetInt32()}:{end.GetProperty("character").GetInt32()}";
    }
}
