using System.Globalization;
using ArticleGen.Fuzz.Texts;
using ArticleGen.Tool.LanguageServer.Documents;

namespace ArticleGen.Tool.Tests.LanguageServer.Documents;

public sealed class IncrementalSyncTests
{
    private const int Edits = 10_000;

    /// <summary>What is said after all edits is what <c>articlegen check</c> says of the same text.</summary>
    [Theory]
    [InlineData((int)PositionEncoding.Utf16, "utf-16")]
    [InlineData((int)PositionEncoding.Utf8, "utf-8")]
    [InlineData((int)PositionEncoding.Utf32, "utf-32")]
    public async Task Ten_thousand_edits_end_with_what_a_fresh_check_says(int encoding, string name)
    {
        using Desk desk = new Desk().Write("a.txt", Texts.Pier);
        await using LanguageClient client = await LanguageClient.StartAsync(
            desk, new { general = new { positionEncodings = new[] { name } } });
        Assert.Equal(name, client.Server.GetProperty("capabilities").GetProperty("positionEncoding").GetString());
        RandomStream random = new(20081821, encoding);
        RandomEdits text = new(Texts.Pier, (PositionEncoding)encoding, random);
        await client.OpenAsync("a.txt");

        int version = 1;
        for (int done = 0; done < Edits;)
        {
            List<object> changes = [];
            for (int several = random.OneIn(3) ? 1 + random.Below(6) : 1; several > 0 && done < Edits; several--, done++)
            {
                (int startLine, int startCharacter, int endLine, int endCharacter, string typed) = text.Change();
                changes.Add(Change(startLine, startCharacter, endLine, endCharacter, typed));
            }

            await TellAsync(++version, changes);
        }

        // So that there is something to say, whatever the edits have left.
        string slips = Texts.Slips.Replace("VARNA", "\U0001F6A2 VARNA", StringComparison.Ordinal);
        await TellAsync(++version, [Change(0, 0, 0, 0, text.Prepend(slips))]);
        string[] expected = await CheckAsync(text);
        Assert.NotEmpty(expected);

        await client.WaitForDiagnosticsAsync("a.txt", found => found.Order(StringComparer.Ordinal).SequenceEqual(expected));

        Task TellAsync(int number, IReadOnlyList<object> changes) => client.TellAsync(
            "textDocument/didChange",
            new { textDocument = new { uri = client.UriOf("a.txt"), version = number }, contentChanges = changes });
    }

    private static object Change(int startLine, int startCharacter, int endLine, int endCharacter, string text) => new
    {
        range = new
        {
            start = new { line = startLine, character = startCharacter },
            end = new { line = endLine, character = endCharacter },
        },
        text,
    };

    // "a.txt(3,8): warning ART0001: ..." as "2:7 ART0001 ...", in the client's units.
    private static async Task<string[]> CheckAsync(RandomEdits text)
    {
        using Desk fresh = new Desk().Write("a.txt", text.Text);
        ToolRun run = await fresh.RunAsync("check", "a.txt", "--severity", "info");
        return
        [
            .. run.Lines.Where(static line => line.StartsWith("a.txt(", StringComparison.Ordinal)).Select(line =>
            {
                string[] parts = line.Split(": ", 3);
                string[] numbers = parts[0]["a.txt(".Length..^1].Split(',');
                int[] place = [.. numbers.Select(static number => int.Parse(number, CultureInfo.InvariantCulture))];
                (int row, int character) = text.Place(FindOffset(text.Text, place[0] - 1) + place[1] - 1);
                // Behind the message stands where the page of the rule is.
                string message = parts[2].Split(" (articlegen")[0];
                return $"{row}:{character} {parts[1].Split(' ')[1]} {message}";
            }).Order(StringComparer.Ordinal),
        ];
    }

    // Where a line starts; the texts here have no line breaks but those of the protocol.
    private static int FindOffset(string text, int line)
    {
        int offset = 0;
        for (; line > 0; line--)
        {
            int end = text.AsSpan(offset).IndexOfAny('\r', '\n') + offset;
            offset = end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
        }

        return offset;
    }
}
