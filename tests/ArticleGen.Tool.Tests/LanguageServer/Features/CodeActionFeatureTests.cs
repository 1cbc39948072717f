using System.Text.Json;
using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.LanguageServer.Diagnosing;
using ArticleGen.Tool.LanguageServer.Editing;
using ArticleGen.Tool.LanguageServer.Features;
using ArticleGen.Tool.LanguageServer.Protocol;
using ArticleGen.Tool.LanguageServer.Workspaces;
using ArticleGen.Tool.Tests.LanguageServer.Diagnosing;

namespace ArticleGen.Tool.Tests.LanguageServer.Features;

public class CodeActionFeatureTests
{
    private static readonly object Resolving = new
    {
        textDocument = new { codeAction = new { dataSupport = true, resolveSupport = new { properties = new[] { "edit" } } } },
    };

    [Fact]
    public async Task A_warning_has_its_fix_and_the_edit_mends_it()
    {
        using Desk desk = new Desk().Write("slips.txt", Texts.Slips.ReplaceLineEndings("\r\n"));
        await using LanguageClient client = await OpenAsync(desk, "slips.txt");

        JsonElement[] actions = await AskAsync(client, "slips.txt", 2, 9);

        Assert.Equal(["Replace 'Narch' with 'March'"], actions.Select(Title));
        Assert.Equal("quickfix", actions[0].GetProperty("kind").GetString());
        Assert.True(actions[0].GetProperty("isPreferred").GetBoolean());
        Assert.Equal("ART0001", actions[0].GetProperty("diagnostics")[0].GetProperty("code").GetString());
        Assert.Equal(["slips.txt 2:7-2:12 March"], Edits(client, actions[0], "slips.txt"));
    }

    [Fact]
    public async Task Where_nothing_is_wrong_nothing_is_offered()
    {
        using Desk desk = new Desk().Write("slips.txt", Texts.Slips);
        await using LanguageClient client = await OpenAsync(desk, "slips.txt");

        Assert.Empty(await AskAsync(client, "slips.txt", 0, 3));
        Assert.Empty(await AskAsync(client, "missing.txt", 0, 0));
        Assert.Empty(await AskAsync(client, "slips.txt", 2, 9, "refactor"));
    }

    [Fact]
    public async Task All_warnings_of_a_rule_are_mended_in_the_file_and_in_all_files()
    {
        string twice = Texts.Slips + "\n\"It is safe,\" siad Mara Quinn.\n";
        using Desk desk = new Desk().Write("a.txt", twice).Write("b.txt", Texts.Slips).Write("clean.txt", Texts.Clean);
        await using LanguageClient client = await OpenAsync(desk, "a.txt");
        await client.WaitForDiagnosticsAsync("b.txt", static found => found.Length == 2);

        JsonElement[] actions = await AskAsync(client, "a.txt", 2, 52);

        string folder = Path.GetFileName(desk.Folder);
        Assert.Equal(["Replace 'siad' with 'said'", "Fix all ART0005 in this file", $"Fix all ART0005 in {folder}"], actions.Select(Title));
        Assert.Equal(["a.txt 2:51-2:55 said", "a.txt 4:14-4:18 said"], Edits(client, actions[1], "a.txt", "b.txt"));
        Assert.Equal(
            ["a.txt 2:51-2:55 said", "a.txt 4:14-4:18 said", "b.txt 2:51-2:55 said"], Edits(client, actions[2], "a.txt", "b.txt"));
    }

    [Theory]
    [InlineData("source")]
    [InlineData("source.fixAll")]
    [InlineData("source.fixAll.articlegen")]
    public async Task A_client_that_saves_asks_for_all_fixes_of_the_file(string only)
    {
        using Desk desk = new Desk().Write("slips.txt", Texts.Slips);
        await using LanguageClient client = await OpenAsync(desk, "slips.txt");

        JsonElement action = Assert.Single(await AskAsync(client, "slips.txt", 0, 0, only));

        Assert.Equal("source.fixAll.articlegen", action.GetProperty("kind").GetString());
        Assert.Equal(["slips.txt 2:7-2:12 March", "slips.txt 2:51-2:55 said"], Edits(client, action, "slips.txt"));
    }

    [Fact]
    public async Task The_fix_of_a_project_is_found_when_it_is_chosen_and_for_the_texts_as_they_are_then()
    {
        using Desk desk = new Desk().Write("a.txt", Texts.Slips).Write("b.txt", Texts.Slips).Write("c.txt", Texts.Clean);
        await using LanguageClient client = await OpenAsync(desk, "a.txt", Resolving);
        await client.OpenAsync("b.txt");
        await client.WaitForDiagnosticsAsync("b.txt", static found => found.Length == 2);
        JsonElement[] actions = await AskAsync(client, "a.txt", 2, 52);
        JsonElement offered = Assert.Single(actions, static action => !action.TryGetProperty("edit", out _));
        Assert.Equal($"Fix all ART0005 in {Path.GetFileName(desk.Folder)}", Title(offered));

        // The slip of one is gone, in another it is elsewhere, a third has one now.
        await client.ChangeAsync("a.txt", (2, 51), (2, 55), "said");
        await client.ChangeAsync("b.txt", (0, 0), (0, 0), "\n");
        await client.OpenAsync("c.txt", Texts.Slips);
        JsonElement resolved = await ResolveAsync(client, offered);

        Assert.Equal(Title(offered), Title(resolved));
        Assert.Equal(["b.txt 3:51-3:55 said", "c.txt 2:51-2:55 said"], Edits(client, resolved, "a.txt", "b.txt", "c.txt"));
    }

    [Theory]
    [InlineData("""{ "title": "Fix", "kind": "quickfix" }""")]
    [InlineData("""{ "title": "Fix", "kind": "quickfix", "data": 7 }""")]
    [InlineData("""{ "title": "Fix", "kind": "quickfix", "data": { "Uri": "file:///gone.txt", "Project": "/gone", "Rule": "ART0005" } }""")]
    public async Task An_action_that_is_not_of_the_server_stays_as_it_is(string action)
    {
        using Desk desk = new Desk().Write("a.txt", Texts.Slips);
        await using LanguageClient client = await OpenAsync(desk, "a.txt", Resolving);

        JsonElement resolved = await ResolveAsync(client, JsonDocument.Parse(action).RootElement);

        Assert.Equal("Fix", Title(resolved));
        Assert.False(resolved.TryGetProperty("edit", out _));
    }

    [Theory]
    [InlineData("""{ "textDocument": { "codeAction": { "dataSupport": true, "resolveSupport": { "properties": ["edit"] } } } }""", 1)]
    // A client that does not ask again has to get the changes at once, those of both files.
    [InlineData("""{ "textDocument": { "codeAction": { "dataSupport": true, "resolveSupport": { "properties": ["command"] } } } }""", 3)]
    [InlineData("""{ "textDocument": { "codeAction": { "dataSupport": true } } }""", 3)]
    [InlineData("""{ "textDocument": { "codeAction": { "resolveSupport": { "properties": ["edit"] } } } }""", 3)]
    [InlineData("{}", 3)]
    public async Task Other_files_are_edited_before_anybody_chooses_only_for_clients_that_cannot_ask_again(string capabilities, int written)
    {
        using Desk desk = new Desk().Write("a.txt", Texts.Slips).Write("b.txt", Texts.Slips);
        Workspace workspace = new();
        Diagnoser diagnoser = new(workspace, new RecordingSink());
        LoadedWorkspace.Load(workspace, desk);
        diagnoser.GetRemarks(workspace.View(LoadedWorkspace.Name(desk, "b.txt").Uri)!, CancellationToken.None);
        EditWriter writer = new();
        CodeActionFeature feature = new(workspace, diagnoser, new(RulePageFiles.OfThisProgram()), writer);
        ServerCapabilities server = new();
        ClientCapabilities client = JsonSerializer.Deserialize<ClientCapabilities>(capabilities, JsonSerializerOptions.Web)!;
        ((IFeature)feature).Announce(server, client);
        Position place = new(2, 52);

        IReadOnlyList<CodeAction> offered = await feature.OfferAsync(
            new(LoadedWorkspace.Name(desk, "a.txt"), new(place, place), Context: null), CancellationToken.None);

        Assert.Equal(2, offered.Count);
        Assert.Equal(written, writer.FileCount);
        Assert.Equal(written == 1 ? true : null, server.CodeActionProvider!.ResolveProvider);
        CodeAction chosen = written == 1 ? await feature.ResolveAsync(offered[1], CancellationToken.None) : offered[1];
        Assert.Equal(2, chosen.Edit!.Changes!.Count);
        Assert.Equal(3, writer.FileCount);
    }

    [Fact]
    public async Task Changes_have_the_version_of_an_open_document_and_null_for_a_file()
    {
        using Desk desk = new Desk().Write("a.txt", Texts.Slips).Write("b.txt", Texts.Slips);
        await using LanguageClient client = await OpenAsync(
            desk, "a.txt", new { workspace = new { workspaceEdit = new { documentChanges = true } } });
        await client.WaitForDiagnosticsAsync("b.txt", static found => found.Length == 2);
        await client.ChangeAsync("a.txt", (0, 0), (0, 0), "\n");

        JsonElement edit = (await AskAsync(client, "a.txt", 3, 52))[1].GetProperty("edit");

        Assert.False(edit.TryGetProperty("changes", out _));
        Assert.Equal(
            [$"{client.UriOf("a.txt")} 2 3:51-3:55", $"{client.UriOf("b.txt")} null 2:51-2:55"],
            edit.GetProperty("documentChanges").EnumerateArray().Select(static one =>
                $"{one.GetProperty("textDocument").GetProperty("uri").GetString()} "
                + $"{one.GetProperty("textDocument").GetProperty("version").GetRawText()} "
                + OneDocument.DescribeRange(one.GetProperty("edits")[0].GetProperty("range"))));
    }

    private static async Task<LanguageClient> OpenAsync(Desk desk, string name, object? capabilities = null)
    {
        LanguageClient client = await LanguageClient.StartAsync(desk, capabilities);
        await client.OpenAsync(name);
        await client.WaitForDiagnosticsAsync(name, static found => found.Length > 1);
        return client;
    }

    private static async Task<JsonElement[]> AskAsync(LanguageClient client, string name, int line, int character, params string[] only)
    {
        var place = new { line, character };
        JsonElement answer = await client.AskAsync(
            "textDocument/codeAction",
            new
            {
                textDocument = new { uri = client.UriOf(name) },
                range = new { start = place, end = place },
                context = new { diagnostics = Array.Empty<object>(), only = only.Length == 0 ? null : only },
            });
        return [.. answer.EnumerateArray()];
    }

    private static Task<JsonElement> ResolveAsync(LanguageClient client, JsonElement action) =>
        client.AskAsync("codeAction/resolve", action, CancellationToken.None);

    private static string Title(JsonElement action) => action.GetProperty("title").GetString()!;

    private static string[] Edits(LanguageClient client, JsonElement action, params string[] names) =>
    [
        .. names.SelectMany(name =>
            action.GetProperty("edit").GetProperty("changes").TryGetProperty(client.UriOf(name), out JsonElement edits)
                ? edits.EnumerateArray().Select(
                    edit => $"{name} {OneDocument.DescribeRange(edit.GetProperty("range"))} {edit.GetProperty("newText").GetString()}")
                : []),
    ];
}
