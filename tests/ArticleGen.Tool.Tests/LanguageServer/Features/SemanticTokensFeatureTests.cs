using System.Text.Json;

namespace ArticleGen.Tool.Tests.LanguageServer.Features;

public class SemanticTokensFeatureTests
{
    private const string Full = "textDocument/semanticTokens/full";

    private static readonly string[] Own = ["quotation", "speaker", "cue", "dateline", "person", "organization", "place"];

    private static readonly object KnowsAll = new
    {
        textDocument = new { semanticTokens = new { tokenTypes = Own, tokenModifiers = new[] { "speaker" } } },
    };

    private static readonly object CountsBytes = new { general = new { positionEncodings = new[] { "utf-8" } } };

    [Fact]
    public async Task Words_are_quotations_speakers_cues_names_and_datelines()
    {
        await using OneDocument document = await OneDocument.OpenAsync("pier.txt", Texts.Pier, KnowsAll);

        Assert.Equal(
            [
                "4:0 dateline ST. LOUIS, Mo., March 14, 2011 (Reuters)",
                "4:43 person+ Port director Ines Calder", "4:69 cue told", "4:100 quotation a farce",
                "6:1 quotation We reopen on Friday,", "6:23 person+ Calder", "6:30 cue said", "6:37 quotation It is time.",
                "8:0 speaker A witness", "8:10 cue said",
            ],
            await DescribeAsync(document, Texts.Pier));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task What_stands_inside_something_parts_it_and_lines_part_everything(string lineBreak)
    {
        string text = """
            Council to vote on the pier

            VARNA, March 14 (Reuters) - The council met on Monday and talked about the pier of
            the port, and Mara Quinn was there with her crews for the whole of the long night.

            "I told Mara Quinn \U0001F6A2 on Friday that we have to wait for the council of the port of
            the town of Varna, and that we will reopen the pier on Friday," said Ines Calder.

            """.Replace("\\U0001F6A2", "\U0001F6A2", StringComparison.Ordinal).Replace("\n", lineBreak, StringComparison.Ordinal);
        await using OneDocument document = await OneDocument.OpenAsync("pier.txt", text, KnowsAll);

        string[] tokens = await DescribeAsync(document, text);

        Assert.Equal(
            ["5:1 quotation I told", "5:8 person Mara Quinn"],
            tokens.Where(static token => token.StartsWith("5:", StringComparison.Ordinal)).Take(2));
        Assert.Contains("5:19 quotation \U0001F6A2 on Friday that we have to wait for the council of the port of", tokens);
        Assert.Contains(tokens, static token => token.StartsWith("6:0 quotation the town", StringComparison.Ordinal));
        Assert.Contains("6:69 person+ Ines Calder", tokens);
    }

    [Fact]
    public async Task A_client_that_does_not_name_the_types_gets_those_of_the_specification()
    {
        await using OneDocument document = await OneDocument.OpenAsync("pier.txt", Texts.Pier);

        JsonElement legend = document.Client.Server.GetProperty("capabilities").GetProperty("semanticTokensProvider").GetProperty("legend");

        Assert.Equal(
            ["string", "parameter", "keyword", "macro", "class", "interface", "namespace"],
            legend.GetProperty("tokenTypes").EnumerateArray().Select(static type => type.GetString()!));
        Assert.Equal("definition", Assert.Single(legend.GetProperty("tokenModifiers").EnumerateArray()).GetString());
    }

    [Fact]
    public async Task Of_a_part_of_the_document_only_its_tokens_are_given()
    {
        await using OneDocument document = await OneDocument.OpenAsync("pier.txt", Texts.Pier, KnowsAll);

        JsonElement tokens = await document.AskAsync("textDocument/semanticTokens/range", (6, 10), (6, 33));

        // The quotation that the part begins in, and the cue that it ends in, are whole.
        Assert.Equal(
            ["6:1 quotation We reopen on Friday,", "6:23 person+ Calder", "6:30 cue said"],
            Describe(document, tokens, Texts.Pier));
    }

    [Fact]
    public async Task Lengths_count_the_units_that_were_agreed_on()
    {
        string text = Texts.Pier.Replace("\"It is time", "\"\U0001F6A2 It is time", StringComparison.Ordinal);
        await using OneDocument document = await OneDocument.OpenAsync("pier.txt", text, CountsBytes);

        JsonElement tokens = await document.AskAsync("textDocument/semanticTokens/range", (6, 35), (7, 0));

        // Line 6, behind the mark at character 36: the ship takes four units.
        Assert.Equal([6, 37, 16, 0, 0], tokens.GetProperty("data").EnumerateArray().Select(static number => number.GetInt32()));
    }

    [Theory]
    [InlineData("absent.txt")]
    [InlineData("empty.txt")]
    public async Task Where_there_is_nothing_there_is_no_token(string name)
    {
        await using OneDocument document = await OneDocument.OpenAsync("pier.txt", Texts.Pier, others: ("empty.txt", ""));

        Assert.Empty((await document.Client.AskAboutAsync(Full, name)).GetProperty("data").EnumerateArray());
    }

    private static async Task<string[]> DescribeAsync(OneDocument document, string text) =>
        Describe(document, await document.AskAsync(Full), text);

    // Each as "line:character type words", with a plus for the modifier.
    private static string[] Describe(OneDocument document, JsonElement tokens, string text)
    {
        JsonElement legend = document.Client.Server.GetProperty("capabilities").GetProperty("semanticTokensProvider").GetProperty("legend");
        string[] types = [.. legend.GetProperty("tokenTypes").EnumerateArray().Select(static type => type.GetString()!)];
        string[] lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        List<string> found = [];
        (int Line, int End) last = (0, 0);
        int line = 0;
        int character = 0;
        foreach (int[] token in tokens.GetProperty("data").EnumerateArray().Select(static number => number.GetInt32()).Chunk(5))
        {
            character = token[0] == 0 ? character + token[1] : token[1];
            line += token[0];
            Assert.True((line, character).CompareTo(last) >= 0);
            found.Add($"{line}:{character} {types[token[3]]}{(token[4] == 1 ? "+" : "")} {lines[line].Substring(character, token[2])}");
            last = (line, character + token[2]);
        }

        return [.. found];
    }
}
