using System.Text.Json;

namespace ArticleGen.Tool.Tests.LanguageServer;

/// <summary>The server as a process of its own, as editors start it.</summary>
public sealed class ProcessTests
{
    private static readonly object Capabilities =
        new { textDocument = new { rename = new { prepareSupport = true } } };

    [Fact]
    public async Task A_process_answers_every_request()
    {
        using Desk desk = new Desk().Write("pier.txt", Texts.Pier);
        await using LanguageClient client = await LanguageClient.StartProcessAsync(desk, Capabilities);
        await client.OpenAsync("pier.txt");
        await client.WaitForDiagnosticsAsync("pier.txt", static _ => true);
        object textDocument = new { uri = client.UriOf("pier.txt") };
        object range = new { start = new { line = 0, character = 0 }, end = new { line = 9, character = 0 } };

        // "Calder" behind a quotation.
        object position = new { line = 6, character = 24 };
        (string Method, object Parameters)[] requests =
        [
            ("textDocument/diagnostic", new { textDocument }),
            ("textDocument/documentSymbol", new { textDocument }),
            ("textDocument/foldingRange", new { textDocument }),
            ("textDocument/semanticTokens/full", new { textDocument }),
            ("textDocument/semanticTokens/range", new { textDocument, range }),
            ("textDocument/inlayHint", new { textDocument, range }),
            ("textDocument/codeAction", new { textDocument, range, context = new { diagnostics = Array.Empty<object>() } }),
            ("textDocument/hover", new { textDocument, position }),
            ("textDocument/definition", new { textDocument, position }),
            ("textDocument/references", new { textDocument, position, context = new { includeDeclaration = true } }),
            ("textDocument/documentHighlight", new { textDocument, position }),
            ("textDocument/completion", new { textDocument, position }),
            ("textDocument/prepareRename", new { textDocument, position }),
            ("textDocument/rename", new { textDocument, position, newName = "Vera Hale" }),
            ("textDocument/codeLens", new { textDocument }),
            ("workspace/symbol", new { query = "calder" }),
        ];
        foreach ((string method, object parameters) in requests)
        {
            JsonElement answer = await client.AskAsync(method, parameters, TestContext.Current.CancellationToken);

            Assert.True(answer.ValueKind is JsonValueKind.Object or JsonValueKind.Array, $"{method}: {answer}");
        }

        Assert.Equal(0, await client.EndAsync());
    }
}
