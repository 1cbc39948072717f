using System.Text;
using ArticleGen.Fuzz.Texts;

namespace ArticleGen.Tool.Tests.LanguageServer;

/// <summary>Texts that nobody meant to be articles: the server answers every request about them.</summary>
public sealed class HostileTextTests
{
    private const int Tries = 60;

    // The specification's number.
    private const int RequestFailed = -32803;

    private static readonly string[] AboutDocuments =
    [
        "textDocument/documentSymbol", "textDocument/foldingRange", "textDocument/semanticTokens/full", "textDocument/codeLens",
        "textDocument/diagnostic",
    ];

    private static readonly string[] AboutPlaces =
    [
        "textDocument/hover", "textDocument/definition", "textDocument/references", "textDocument/documentHighlight",
        "textDocument/completion", "textDocument/prepareRename", "textDocument/rename",
    ];

    private static readonly string[] AboutRanges = ["textDocument/codeAction", "textDocument/inlayHint"];

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    [InlineData("a.html")]
    public async Task Every_request_is_answered(string file)
    {
        using Desk desk = new Desk().Write(file, Texts.Pier).Write("b.txt", Texts.Slips);
        await using LanguageClient client = await LanguageClient.StartAsync(
            desk, new { textDocument = new { diagnostic = new { } } }, new { codeLens = true });
        await client.OpenAsync(file);
        string[] sources = [Texts.Pier, Texts.Slips, .. Crumbs.Phrases];
        for (int number = 0; number < Tries; number++)
        {
            RandomStream random = new(18, number);
            string text = Mutation.Change(random.OneIn(2) ? Texts.Pier : GrammarText.Write("$sentence $sentence", random), sources, random);
            await client.TellAsync(
                "textDocument/didChange",
                new
                {
                    textDocument = new { uri = client.UriOf(file), version = number + 2 },
                    contentChanges = new[] { new { text = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) } },
                });

            string? failure = await FindFailureAsync(client, file, random);

            Assert.True(failure is null, $"text {number}: {failure}");
        }

        Assert.Equal(0, await client.EndAsync());
    }

    private static async Task<string?> FindFailureAsync(LanguageClient client, string file, RandomStream random)
    {
        object document = new { uri = client.UriOf(file) };
        object position = new { line = random.Below(12), character = random.Below(90) };
        object whole = new { start = new { line = 0, character = 0 }, end = new { line = 5000, character = 0 } };
        List<(string Method, object Parameters)> requests =
        [
            .. AboutDocuments.Select(method => (method, (object)new { textDocument = document })),
            .. AboutPlaces.Select(method => (
                method,
                (object)new { textDocument = document, position, newName = "Vera Hale", context = new { includeDeclaration = true } })),
            .. AboutRanges.Select(method => (
                method,
                (object)new { textDocument = document, range = whole, context = new { diagnostics = Array.Empty<object>() } })),
            ("workspace/symbol", new { query = "c" }),
        ];
        foreach ((string method, object parameters) in requests)
        {
            try
            {
                await client.AskAsync(method, parameters);
            }
            catch (StreamJsonRpc.RemoteInvocationException refused)
            {
                // A name that cannot be given, or changed, is refused with words of its own, and nothing else is.
                if (method is not ("textDocument/rename" or "textDocument/prepareRename") || refused.ErrorCode != RequestFailed)
                {
                    return $"{method}: {refused.Message}";
                }
            }
        }

        return null;
    }
}
