using System.Text.Json;

namespace ArticleGen.Tool.Tests.LanguageServer.Features;

public class HoverFeatureTests
{
    private static readonly object MarkdownClient = new { textDocument = new { hover = new { contentFormat = new[] { "markdown" } } } };

    [Theory]
    // The words that were said, the cue, the speaker, a name that says nothing there.
    [InlineData(6, 5, "Ines Calder, by 'said' (TrailingSubject)")]
    [InlineData(6, 31, "Ines Calder, by 'said' (TrailingSubject)")]
    [InlineData(6, 25, "Ines Calder, by 'said' (TrailingSubject)")]
    [InlineData(4, 90, "Ines Calder, by 'told' (Told), to the council")]
    public async Task A_quotation_tells_who_speaks_and_how_that_was_found(int line, int character, string expected)
    {
        using Desk desk = new Desk().Write("pier.txt", Texts.Pier);
        await using LanguageClient client = await LanguageClient.StartAsync(desk);
        await client.OpenAsync("pier.txt");
        await client.WaitForDiagnosticsAsync("pier.txt", static _ => true);

        JsonElement hover = await client.AskAtAsync("textDocument/hover", "pier.txt", line, character);

        Assert.Equal(expected, hover.GetProperty("contents").GetProperty("value").GetString()!.Split('\n')[0]);
    }

    [Fact]
    public async Task Words_of_an_article_are_no_markup()
    {
        using Desk desk = new Desk().Write(
            "pier.txt", Texts.Pier.Replace("It is time.", "It is [time](https://example.org) <b>now</b>.", StringComparison.Ordinal));
        await using LanguageClient client = await LanguageClient.StartAsync(desk, MarkdownClient);
        await client.OpenAsync("pier.txt");
        await client.WaitForDiagnosticsAsync("pier.txt", static _ => true);

        JsonElement hover = await client.AskAtAsync("textDocument/hover", "pier.txt", 6, 5);

        string text = hover.GetProperty("contents").GetProperty("value").GetString()!;
        Assert.Equal("markdown", hover.GetProperty("contents").GetProperty("kind").GetString());
        Assert.Contains(@"It is \[time\]\(https\:\/\/example.org\) \<b\>now\<\/b\>.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beside_words_of_nobody_nothing_is_shown()
    {
        using Desk desk = new Desk().Write("pier.txt", Texts.Pier);
        await using LanguageClient client = await LanguageClient.StartAsync(desk);
        await client.OpenAsync("pier.txt");
        await client.WaitForDiagnosticsAsync("pier.txt", static _ => true);

        Assert.Equal(JsonValueKind.Null, (await client.AskAtAsync("textDocument/hover", "pier.txt", 0, 12)).ValueKind);
    }
}
