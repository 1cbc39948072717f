using System.Text.Json;

namespace ArticleGen.Tool.Tests.LanguageServer.Features;

public class CodeLensFeatureTests
{
    private const string Method = "textDocument/codeLens";

    private const string Other = """
        Harbour to reopen on Friday

        VARNA, March 15 (Reuters) - "We reopen on Friday," said Ines Calder, the port director. "It is time," she added.

        """;

    private static readonly object On = new { codeLens = true };

    private static readonly object ShowsReferences =
        new { experimental = new { commands = new { commands = new[] { "other", "editor.action.showReferences" } } } };

    [Fact]
    public async Task Above_the_first_mention_of_who_speaks_all_articles_are_counted()
    {
        await using OneDocument document = await OneDocument.OpenAsync("pier.txt", Texts.Pier, null, On, ("other.txt", Other));

        // A witness has no name, and who wrote the article does not speak.
        JsonElement lens = Assert.Single((await document.AskAsync(Method)).EnumerateArray());
        Assert.Equal("4:43-4:68", OneDocument.DescribeRange(lens.GetProperty("range")));
        Assert.False(lens.TryGetProperty("command", out _));

        JsonElement command = (await document.AskAsync("codeLens/resolve", lens)).GetProperty("command");
        Assert.Equal("Ines Calder: 5 quotes in 2 articles", command.GetProperty("title").GetString());
        Assert.Equal("", command.GetProperty("command").GetString());
        Assert.False(command.TryGetProperty("arguments", out _));
    }

    [Fact]
    public async Task A_client_that_shows_references_gets_them()
    {
        await using OneDocument document = await OneDocument.OpenAsync(
            "pier.txt", Texts.Pier.Replace("\n", "\r\n", StringComparison.Ordinal), ShowsReferences, On, ("other.txt", Other));
        JsonElement lens = Assert.Single((await document.AskAsync(Method)).EnumerateArray());

        JsonElement command = (await document.AskAsync("codeLens/resolve", lens)).GetProperty("command");

        Assert.Equal("editor.action.showReferences", command.GetProperty("command").GetString());
        JsonElement arguments = command.GetProperty("arguments");
        Assert.Equal(document.Client.UriOf("pier.txt"), arguments[0].GetString());
        Assert.Equal("4:43", OneDocument.Describe(arguments[1]));
        Assert.Equal(
            ["other.txt 2:56-2:67", "pier.txt 4:43-4:68", "pier.txt 6:23-6:29"],
            arguments[2].EnumerateArray().Select(static place =>
                $"{Path.GetFileName(place.GetProperty("uri").GetString())} {OneDocument.DescribeRange(place.GetProperty("range"))}"));
    }

    [Fact]
    public async Task Without_the_setting_there_are_none()
    {
        await using OneDocument document = await OneDocument.OpenAsync("pier.txt", Texts.Pier);

        Assert.False(document.Client.Server.GetProperty("capabilities").TryGetProperty("codeLensProvider", out _));
        Assert.Empty((await document.AskAsync(Method)).EnumerateArray());
    }

    [Fact]
    public async Task A_lens_whose_actor_has_gone_says_so()
    {
        await using OneDocument document = await OneDocument.OpenAsync("pier.txt", Texts.Pier, null, On);
        JsonElement lens = Assert.Single((await document.AskAsync(Method)).EnumerateArray());
        await document.Client.ChangeAsync("pier.txt", (0, 0), (99, 0), "Nobody is here\n");

        JsonElement command = (await document.AskAsync("codeLens/resolve", lens)).GetProperty("command");

        Assert.Equal("not in any article now", command.GetProperty("title").GetString());
    }

    [Fact]
    public async Task A_lens_of_somebody_else_is_no_failure()
    {
        await using OneDocument document = await OneDocument.OpenAsync("pier.txt", Texts.Pier, null, On);
        object range = new { start = new { line = 0, character = 0 }, end = new { line = 0, character = 1 } };

        foreach (object lens in new object[] { new { range }, new { range, data = 3 }, new { range, data = new { Uri = "x" } } })
        {
            JsonElement command = (await document.AskAsync("codeLens/resolve", lens)).GetProperty("command");
            Assert.Equal("", command.GetProperty("command").GetString());
        }

        Assert.Empty((await document.Client.AskAboutAsync(Method, "absent.txt")).EnumerateArray());
    }
}
