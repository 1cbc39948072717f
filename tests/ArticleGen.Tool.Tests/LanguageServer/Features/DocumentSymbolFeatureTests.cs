using System.Text.Json;
using ArticleGen.Tool.LanguageServer.Features;
using ArticleGen.Tool.LanguageServer.Protocol;

namespace ArticleGen.Tool.Tests.LanguageServer.Features;

public class DocumentSymbolFeatureTests
{
    private const string Method = "textDocument/documentSymbol";

    private const string Ferry = """
        ---
        title: Ferry resumes
        rating: 5
        regions: [north, south]
        ---

        By Tom Hale

        VARNA, March 14 (Reuters) - "The ferry runs again," port director Ines Calder said.

        ## The reaction

        "It is late," said Mara Quinn. "It is time," Calder said.

        ### The crews

        The crews were glad.

        ## What follows

        The council votes on Friday.

        """;

    private static readonly object Hierarchical =
        new { textDocument = new { documentSymbol = new { hierarchicalDocumentSymbolSupport = true } } };

    [Fact]
    public async Task An_article_has_its_front_matter_the_lines_above_the_story_its_sections_and_who_says_what()
    {
        await using OneDocument document = await OneDocument.OpenAsync("ferry.md", Ferry, Hierarchical);

        JsonElement symbols = await document.AskAsync(Method);

        Assert.Equal(
            [
                "front matter", "  title | Ferry resumes", "  rating | 5", "  regions | 2 items",
                "Ferry resumes | headline", "Tom Hale | byline", "VARNA, March 14 (Reuters) | dateline",
                "The reaction | section", "  The crews | section", "What follows | section",
                "Ines Calder | 2 quotes", "  The ferry runs again, | TrailingSubject", "  It is time, | TrailingSubject",
                "Mara Quinn | 1 quote", "  It is late, | SaidInversion",
            ],
            symbols.EnumerateArray().SelectMany(static symbol => Describe(symbol, "")));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task What_is_selected_lies_inside_its_symbol_and_a_symbol_inside_that_above_it(string lineBreak)
    {
        string text = Ferry.Replace("The ferry runs", "The \U0001F6A2 ferry runs", StringComparison.Ordinal)
            .Replace("\n", lineBreak, StringComparison.Ordinal);
        await using OneDocument document = await OneDocument.OpenAsync("ferry.md", text, Hierarchical);

        JsonElement[] symbols = [.. (await document.AskAsync(Method)).EnumerateArray()];

        Assert.Equal(8, symbols.Length);
        Assert.All(symbols, static symbol => Check(symbol, null));
        JsonElement calder = symbols.First(static symbol => symbol.GetProperty("name").GetString() == "Ines Calder");
        Assert.Equal("8:29-8:53", OneDocument.DescribeRange(calder.GetProperty("children")[0].GetProperty("range")));
    }

    [Fact]
    public async Task A_client_that_knows_no_symbols_below_others_gets_them_in_a_row()
    {
        await using OneDocument document = await OneDocument.OpenAsync("pier.txt", Texts.Pier);

        JsonElement[] symbols = [.. (await document.AskAsync(Method)).EnumerateArray()];

        JsonElement quote = symbols.First(static symbol => symbol.GetProperty("name").GetString() == "It is time.");
        Assert.Equal("Ines Calder", quote.GetProperty("containerName").GetString());
        Assert.Equal("6:37-6:48", OneDocument.DescribeRange(quote.GetProperty("location").GetProperty("range")));
        Assert.Equal(document.Client.UriOf("pier.txt"), quote.GetProperty("location").GetProperty("uri").GetString());
    }

    [Fact]
    public async Task A_lexicon_has_its_entries()
    {
        using Desk desk = new Desk().Write("pier.txt", Texts.Pier).Write(
            "words.lexicon", "# Words\nverb: toot\n\nperson: Ines Calder, I. K. Calder | female\nnonsense\nagencies: HW\nverb:\n");
        DocumentSymbolFeature feature = new(LoadedWorkspace.Load(desk));
        ((IFeature)feature).Announce(new(), new() { TextDocument = new() { DocumentSymbol = new(true, null) } });

        DocumentSymbol[] symbols =
        [
            .. (await feature.FindAsync(new(LoadedWorkspace.Name(desk, "words.lexicon")), CancellationToken.None)).Cast<DocumentSymbol>(),
        ];

        Assert.Equal(["toot | verb", "Ines Calder | person female"], symbols.Select(static symbol => $"{symbol.Name} | {symbol.Detail}"));
        Assert.Equal([SymbolKind.Function, SymbolKind.Class], symbols.Select(static symbol => symbol.Kind));
        Assert.Equal(new(new(3, 8), new(3, 19)), symbols[1].SelectionRange);
        Assert.Equal(new(new(3, 0), new(3, 42)), symbols[1].Range);
    }

    [Theory]
    [InlineData("absent.txt")]
    [InlineData("empty.txt")]
    public async Task Where_there_is_nothing_nothing_is_listed(string name)
    {
        await using OneDocument document = await OneDocument.OpenAsync("pier.txt", Texts.Pier, Hierarchical, null, ("empty.txt", ""));

        Assert.Empty((await document.Client.AskAboutAsync(Method, name)).EnumerateArray());
    }

    private static IEnumerable<string> Describe(JsonElement symbol, string indent)
    {
        string? detail = symbol.TryGetProperty("detail", out JsonElement more) ? more.GetString() : null;
        yield return indent + symbol.GetProperty("name").GetString() + (detail is null ? "" : " | " + detail);
        foreach (string below in FindChildren(symbol).SelectMany(child => Describe(child, indent + "  ")))
        {
            yield return below;
        }
    }

    private static void Check(JsonElement symbol, JsonElement? above)
    {
        Assert.False(string.IsNullOrWhiteSpace(symbol.GetProperty("name").GetString()));
        Assert.True(Contains(symbol.GetProperty("range"), symbol.GetProperty("selectionRange")));
        Assert.True(above is not { } parent || Contains(parent.GetProperty("range"), symbol.GetProperty("range")));
        Assert.All(FindChildren(symbol), child => Check(child, symbol));
    }

    private static JsonElement[] FindChildren(JsonElement symbol) =>
        symbol.TryGetProperty("children", out JsonElement children) ? [.. children.EnumerateArray()] : [];

    private static bool Contains(JsonElement outer, JsonElement inner) =>
        Compare(outer.GetProperty("start"), inner.GetProperty("start")) <= 0
        && Compare(inner.GetProperty("end"), outer.GetProperty("end")) <= 0;

    private static int Compare(JsonElement one, JsonElement other) =>
        (one.GetProperty("line").GetInt32(), one.GetProperty("character").GetInt32())
            .CompareTo((other.GetProperty("line").GetInt32(), other.GetProperty("character").GetInt32()));
}
