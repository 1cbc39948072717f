using System.Text.Json;

namespace ArticleGen.Tool.Tests.LanguageServer.Features;

public class CodeActionFeatureTests
{
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

    private static async Task<LanguageClient> OpenAsync(Desk desk, string name)
    {
        LanguageClient client = await LanguageClient.StartAsync(desk);
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

    private static string Title(JsonElement action) => action.GetProperty("title").GetString()!;

    private static string[] Edits(LanguageClient client, JsonElement action, params string[] names) =>
    [
        .. names.SelectMany(name =>
            action.GetProperty("edit").GetProperty("changes").TryGetProperty(client.UriOf(name), out JsonElement edits)
                ? edits.EnumerateArray().Select(
                    edit => $"{name} {Show(edit.GetProperty("range"))} {edit.GetProperty("newText").GetString()}")
                : []),
    ];

    private static string Show(JsonElement range) => $"{ShowPlace(range.GetProperty("start"))}-{ShowPlace(range.GetProperty("end"))}";

    private static string ShowPlace(JsonElement place) =>
        $"{place.GetProperty("line").GetInt32()}:{place.GetProperty("character").GetInt32()}";
}
