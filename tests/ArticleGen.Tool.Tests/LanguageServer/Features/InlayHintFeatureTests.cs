using System.Text.Json;

namespace ArticleGen.Tool.Tests.LanguageServer.Features;

public class InlayHintFeatureTests
{
    private const string Method = "textDocument/inlayHint";

    private const string Mole = """
        Council to vote on the mole

        VARNA, March 14 (Reuters) - Port director Ines Calder told the council on Monday that the mole was safe.

        "We reopen on Friday," Calder said. "It is time. It will be done."

        "Nobody will stop us now, and nobody has to. We have waited long enough for this.

        "The mole is old."

        Mara Quinn shrugged. "It may take weeks to mend it." She left.

        """;

    [Fact]
    public async Task Behind_a_quotation_whose_sentence_does_not_name_the_speaker_the_speaker_is_shown()
    {
        await using OneDocument document = await OneDocument.OpenAsync("mole.txt", Mole);

        JsonElement hints = await document.AskAsync(Method, (0, 0), (99, 0));

        // Split in two, carried over (with the mark left open), opened again, and floating.
        Assert.Equal(
            ["4:66 Ines Calder", "6:81 Ines Calder", "8:18 Ines Calder", "10:52 Mara Quinn"],
            hints.EnumerateArray().Select(Describe));
    }

    [Fact]
    public async Task A_hint_tells_how_the_speaker_was_found()
    {
        await using OneDocument document = await OneDocument.OpenAsync("mole.txt", Mole);

        JsonElement hints = await document.AskAsync(Method, (4, 0), (5, 0));

        JsonElement hint = Assert.Single(hints.EnumerateArray());
        Assert.Equal("Ines Calder (SplitInTwo)\nNamed in line 5: 'Calder', cue 'said'", hint.GetProperty("tooltip").GetString());
        Assert.True(hint.GetProperty("paddingLeft").GetBoolean());
    }

    [Theory]
    [InlineData("\"We reopen,\" Calder said.")]
    [InlineData("Calder said: \"We reopen. It is time.\"")]
    [InlineData("\"The port,\" Calder said, \"is closed.\"")]
    [InlineData("Calder, the Rev. Hale's friend, said the port would reopen.")]
    [InlineData("The storm passed over the bay. \"It is time to reopen the port.\"")]
    public async Task Where_the_sentence_names_the_speaker_or_nobody_does_nothing_is_shown(string paragraph)
    {
        await using OneDocument document = await OneDocument.OpenAsync(
            "mole.txt", $"Council to vote on the mole\n\nVARNA, March 14 (Reuters) - The council met on Monday.\n\n{paragraph}\n");

        Assert.Empty((await document.AskAsync(Method, (0, 0), (99, 0))).EnumerateArray());
    }

    [Fact]
    public async Task Places_count_code_units_and_the_ends_of_lines_make_no_difference()
    {
        string text = Mole.Replace("It is time.", "It is \U0001F6A2 time.", StringComparison.Ordinal)
            .Replace("\n", "\r\n", StringComparison.Ordinal);
        await using OneDocument document = await OneDocument.OpenAsync("mole.txt", text);

        JsonElement hints = await document.AskAsync(Method, (0, 0), (99, 0));

        Assert.Equal(
            ["4:69 Ines Calder", "6:81 Ines Calder", "8:18 Ines Calder", "10:52 Mara Quinn"],
            hints.EnumerateArray().Select(Describe));
    }

    // Each pattern that takes the speaker from elsewhere, by its example in docs/reading.md.
    [Theory]
    [InlineData("Announced", "Port director Ines Calder wrote:\n\n\"The port reopens.\"")]
    [InlineData("CarriedOver", "\"We reopen,\" Ines Calder said.\n\n\"It is time.\"")]
    [InlineData("Floating", "Port director Ines Calder nodded. \"Friday it is.\"")]
    [InlineData("ReopenedMark", "Ines Calder said: \"We reopen.\n\n\"It is time.\"")]
    [InlineData("Repeated", "\"The kilns are cold and old,\" Ines Calder said. Tom Hale said he left.\n\n\"The kilns are cold and old\"")]
    [InlineData("SplitInTwo", "\"We reopen,\" Ines Calder said. \"It is time.\"")]
    public async Task All_patterns_that_take_the_speaker_from_elsewhere_are_known(string pattern, string text)
    {
        await using OneDocument document = await OneDocument.OpenAsync(
            "mole.md", $"# Council to vote on the mole\n\nThe council met.\n\n{text}\n");

        JsonElement hint = Assert.Single((await document.AskAsync(Method, (0, 0), (99, 0))).EnumerateArray());

        Assert.Equal("Ines Calder", hint.GetProperty("label").GetString());
        Assert.Contains($"({pattern})\nNamed in line 5", hint.GetProperty("tooltip").GetString()!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("“It is time.”", 13)]
    [InlineData("''It is time.''", 15)]
    [InlineData("\"It is time.\"\"It is late.\"", 13)]
    public async Task The_hint_stands_behind_the_mark(string quotation, int length)
    {
        const string Before = "\"We reopen on Friday,\" Ines Calder said. ";
        await using OneDocument document = await OneDocument.OpenAsync(
            "mole.txt", $"Council to vote on the mole\n\nThe council met on Monday.\n\n{Before}{quotation}\n");

        JsonElement hints = await document.AskAsync(Method, (0, 0), (99, 0));

        Assert.Equal($"4:{Before.Length + length} Ines Calder", Describe(hints[0]));
    }

    [Theory]
    [InlineData("absent.txt")]
    [InlineData("empty.txt")]
    public async Task Where_there_is_nothing_nothing_is_shown(string name)
    {
        await using OneDocument document = await OneDocument.OpenAsync("mole.txt", Mole, others: ("empty.txt", ""));

        JsonElement hints = await document.AskAsync(
            Method,
            new
            {
                textDocument = new { uri = document.Client.UriOf(name) },
                range = new { start = new { line = -3, character = -1 }, end = new { line = 9, character = 9999 } },
            });

        Assert.Empty(hints.EnumerateArray());
    }

    private static string Describe(JsonElement hint) =>
        $"{OneDocument.Describe(hint.GetProperty("position"))} {hint.GetProperty("label").GetString()}";
}
