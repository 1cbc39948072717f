using System.Text.Json;

namespace ArticleGen.Tool.Tests.LanguageServer.Features;

public class DiagnosticsFeatureTests
{
    private const string Month = "ART0001 The dateline's 'Narch' cannot be: there is no such month; did you mean 'March'?";

    private static readonly object Pulling = new
    {
        textDocument = new { diagnostic = new { } },
        workspace = new { diagnostics = new { refreshSupport = true } },
    };

    private static readonly object PullingOnce = new { textDocument = new { diagnostic = new { } } };

    [Fact]
    public async Task Files_are_told_of_before_they_are_open_and_as_they_change()
    {
        using Desk desk = new Desk().Write("slips.txt", Texts.Slips).Write("clean.txt", Texts.Clean);
        await using LanguageClient client = await LanguageClient.StartAsync(desk);

        string[] found = await client.WaitForDiagnosticsAsync("slips.txt", static found => found.Length > 0);
        Assert.Equal($"2:7 {Month}", found[0]);
        Assert.StartsWith("2:51 ART0005", found[1], StringComparison.Ordinal);

        await client.OpenAsync("slips.txt");
        await client.ChangeAsync("slips.txt", (2, 7), (2, 8), "M");

        found = await client.WaitForDiagnosticsAsync("slips.txt", static found => found.Length == 1);
        Assert.StartsWith("2:51 ART0005", found[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_never_saved_is_forgotten_when_the_document_closes()
    {
        using Desk desk = new Desk().Write("clean.txt", Texts.Clean);
        await using LanguageClient client = await LanguageClient.StartAsync(desk);
        await client.OpenAsync("clean.txt", Texts.Slips);
        await client.WaitForDiagnosticsAsync("clean.txt", static found => found.Length == 2);
        client.Forget();

        await client.TellAsync("textDocument/didClose", new { textDocument = new { uri = client.UriOf("clean.txt") } });

        // What was said before may be said again until then.
        Assert.Empty(await client.WaitForDiagnosticsAsync("clean.txt", static found => found.Length == 0));
    }

    [Fact]
    public async Task A_client_that_asks_is_told_nothing_unasked()
    {
        using Desk desk = new Desk().Write("slips.txt", Texts.Slips);
        await using LanguageClient client = await LanguageClient.StartAsync(desk, Pulling);
        await client.OpenAsync("slips.txt");
        JsonElement all = await client.AskAsync(
            "workspace/diagnostic", new { previousResultIds = Array.Empty<object>() }, TestContext.Current.CancellationToken);

        JsonElement one = await client.AskAboutAsync("textDocument/diagnostic", "slips.txt");

        Assert.Equal("full", one.GetProperty("kind").GetString());
        Assert.Equal($"2:7 {Month}", LanguageClient.Describe(one.GetProperty("items"))[0]);
        Assert.Equal(
            LanguageClient.Describe(one.GetProperty("items")),
            LanguageClient.Describe(all.GetProperty("items")[0].GetProperty("items")));
        JsonElement again = await client.AskAsync(
            "textDocument/diagnostic",
            new { textDocument = new { uri = client.UriOf("slips.txt") }, previousResultId = one.GetProperty("resultId").GetString() },
            TestContext.Current.CancellationToken);
        Assert.Equal("unchanged", again.GetProperty("kind").GetString());
    }

    // "%70ier" is another way to write "pier"; VS Code writes "c%3A" where others write "C:".
    [Fact]
    public async Task A_report_is_known_by_its_file_however_the_client_writes_the_name()
    {
        using Desk desk = new Desk().Write("pier.txt", Texts.Slips).Write("quay.txt", Texts.Slips);
        await using LanguageClient client = await LanguageClient.StartAsync(desk, Pulling);
        await client.WaitUntilKnownAsync("pier.txt");
        await client.WaitUntilKnownAsync("quay.txt");
        string id = (await client.AskAboutAsync("textDocument/diagnostic", "pier.txt")).GetProperty("resultId").GetString()!;
        string other = client.UriOf("pier.txt").Replace("pier", "%70ier", StringComparison.Ordinal);

        JsonElement[] known = await AskAsync(other, id);
        JsonElement[] outdated = await AskAsync(other, "another");

        Assert.Equal([client.UriOf("quay.txt")], known.Select(static one => one.GetProperty("uri").GetString()));
        Assert.Equal(
            new[] { other, client.UriOf("quay.txt") }.Order(StringComparer.Ordinal),
            outdated.Select(static one => one.GetProperty("uri").GetString()).Order(StringComparer.Ordinal));

        async Task<JsonElement[]> AskAsync(string uri, string value) =>
        [
            .. (await client.AskAsync(
                "workspace/diagnostic", new { previousResultIds = new[] { new { uri, value } } }, TestContext.Current.CancellationToken))
                .GetProperty("items").EnumerateArray(),
        ];
    }

    [Fact]
    public async Task A_client_that_wants_no_diagnostics_is_offered_none()
    {
        using Desk desk = new Desk().Write("slips.txt", Texts.Slips);
        await using LanguageClient on = await LanguageClient.StartAsync(desk, Pulling, new { diagnostics = true });
        await using LanguageClient off = await LanguageClient.StartAsync(desk, Pulling, new { diagnostics = false });

        Assert.True(on.Server.GetProperty("capabilities").TryGetProperty("diagnosticProvider", out _));
        Assert.False(off.Server.GetProperty("capabilities").TryGetProperty("diagnosticProvider", out _));
    }

    // It would ask before the project is read, and never again.
    [Fact]
    public async Task A_client_that_cannot_be_made_to_ask_again_is_told()
    {
        using Desk desk = new Desk().Write("slips.txt", Texts.Slips);
        await using LanguageClient client = await LanguageClient.StartAsync(desk, PullingOnce);

        Assert.False(client.Server.GetProperty("capabilities").TryGetProperty("diagnosticProvider", out _));
        await client.WaitForDiagnosticsAsync("slips.txt", static found => found.Length == 2);
    }

    // Two files that ask for one name: a rule that looks at all files.
    [Fact]
    public async Task What_compares_files_follows_when_nothing_has_changed_for_a_moment()
    {
        using Desk desk = new Desk().Write("pier.txt", Texts.Clean).Write("pier.md", Texts.Clean);
        await using LanguageClient client = await LanguageClient.StartAsync(desk);
        await client.WaitForDiagnosticsAsync(
            "pier.txt", static found => found.Any(one => one.Contains("ART0008", StringComparison.Ordinal)));
        await client.OpenAsync("pier.txt");
        await client.ChangeAsync("pier.txt", (0, 0), (0, 0), "\n");

        string[] found = await client.WaitForDiagnosticsAsync(
            "pier.txt", static found => found.Any(one => one.Contains("ART0008", StringComparison.Ordinal)));

        Assert.Single(found);
    }

    [Fact]
    public async Task A_diagnostic_leads_to_the_page_of_its_rule()
    {
        using Desk desk = new Desk().Write("slips.txt", Texts.Slips);
        await using LanguageClient client = await LanguageClient.StartAsync(desk);

        JsonElement told = await client.WaitForAsync(
            "textDocument/publishDiagnostics", static value => value.GetProperty("diagnostics").GetArrayLength() > 0);

        string page = told.GetProperty("diagnostics")[0].GetProperty("codeDescription").GetProperty("href").GetString()!;
        Assert.StartsWith("# ART0001", File.ReadAllText(new Uri(page).LocalPath), StringComparison.Ordinal);
    }
}
