using System.Text.Json;
using ArticleGen.Tool.LanguageServer.Connection;

namespace ArticleGen.Tool.Tests.LanguageServer.Connection;

public class HalvedPairsTests
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new HalvedPairs() } };

    [Theory]
    [InlineData("""  "\ud83d\ude00 é" """, "\ud83d\ude00 é")]
    [InlineData("""  "We open\non Friday" """, "We open\non Friday")]
    [InlineData(""" "" """, "")]
    [InlineData(" null ", null)]
    public void A_text_is_read_letter_by_letter(string json, string? text) =>
        Assert.Equal(text, JsonSerializer.Deserialize<string>(json, Options));

    // Attributes cannot hold them.
    [Fact]
    public void Half_a_pair_is_read_as_it_is()
    {
        Assert.Equal("a\ud83d", JsonSerializer.Deserialize<string>("""  "a\ud83d" """, Options));
        Assert.Equal(
            "\ude00\n\t\"\\/\b\f\r", JsonSerializer.Deserialize<string>("""  "\ude00\n\t\"\\\/\b\f\r" """, Options));
    }

    [Fact]
    public void What_is_no_text_is_refused() => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<string>("5", Options));

    // The low half goes and a line comes; the warning below it is looked for a line further down.
    [Fact]
    public async Task An_edit_that_parts_an_emoji_counts()
    {
        using Desk desk = new Desk().Write("slips.txt", Texts.Slips.Replace("Friday\n", "Friday 😀\n", StringComparison.Ordinal));
        await using RawClient client = await RawClient.StartInitializedAsync(desk);
        string uri = new Uri(desk.PathOf("slips.txt")).AbsoluteUri;
        await client.SendAsync(
            $$"""
            {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":
            {"uri":"{{uri}}","version":1,"languageId":"text","text":{{JsonSerializer.Serialize(desk.Text("slips.txt"))}} } } }
            """);
        await client.SendAsync(
            $$"""
            {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"{{uri}}","version":2},"contentChanges":[
            {"range":{"start":{"line":0,"character":29},"end":{"line":0,"character":30} },"text":"\n"},
            {"range":{"start":{"line":0,"character":28},"end":{"line":0,"character":29} },"text":"\ud83d"}]} }
            """);

        JsonElement start = (await AskForActionAsync(client, uri, line: 3, character: 9))
            .GetProperty("diagnostics")[0].GetProperty("range").GetProperty("start");

        Assert.Equal((3, 7), (start.GetProperty("line").GetInt32(), start.GetProperty("character").GetInt32()));
    }

    // Until the folder was read, nothing is offered.
    private static async Task<JsonElement> AskForActionAsync(RawClient client, string uri, int line, int character)
    {
        for (int id = 1; id < 500; id++)
        {
            await client.SendAsync(
                $$"""
                {"jsonrpc":"2.0","id":{{id}},"method":"textDocument/codeAction","params":{"textDocument":{"uri":"{{uri}}"},
                "range":{"start":{"line":{{line}},"character":{{character}} },"end":{"line":{{line}},"character":{{character}} } } } }
                """);
            JsonElement offered = (await client.ReadAnswerAsync(id)).GetProperty("result");
            if (offered.GetArrayLength() > 0)
            {
                return offered[0];
            }

            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        throw new InvalidOperationException("Nothing is offered there.");
    }
}
