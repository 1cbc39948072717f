using System.Text.Json;

namespace ArticleGen.Tool.Tests.LanguageServer;

/// <summary>A client with one document open, which the server has read.</summary>
internal sealed class OneDocument : IAsyncDisposable
{
    private readonly Desk _desk;
    private readonly string _name;

    private OneDocument(Desk desk, LanguageClient client, string name)
    {
        _desk = desk;
        Client = client;
        _name = name;
    }

    /// <summary>The client.</summary>
    internal LanguageClient Client { get; }

    /// <summary>Starts a server in a folder with one file, and opens the file.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="text">What stands in it.</param>
    /// <param name="capabilities">What the client is able to do.</param>
    /// <param name="options">The settings of the server.</param>
    /// <param name="others">Other files of the folder, each with its text.</param>
    internal static async Task<OneDocument> OpenAsync(
        string name, string text, object? capabilities = null, object? options = null, params (string Name, string Text)[] others)
    {
        Desk desk = new Desk().Write(name, text);
        foreach ((string other, string words) in others)
        {
            desk.Write(other, words);
        }

        LanguageClient client = await LanguageClient.StartAsync(desk, capabilities, options);
        await client.OpenAsync(name);
        await client.WaitForDiagnosticsAsync(name, static _ => true);
        return new(desk, client, name);
    }

    /// <summary>Asks something else.</summary>
    internal Task<JsonElement> AskAsync(string method, object parameters) =>
        Client.AskAsync(method, parameters, CancellationToken.None);

    /// <summary>Asks about the document.</summary>
    internal Task<JsonElement> AskAsync(string method) => Client.AskAboutAsync(method, _name);

    /// <summary>Asks about a part of the document, given as lines and characters from 0 on.</summary>
    internal Task<JsonElement> AskAsync(string method, (int Line, int Character) start, (int Line, int Character) end) => Client.AskAsync(
        method,
        new
        {
            textDocument = new { uri = Client.UriOf(_name) },
            range = new
            {
                start = new { line = start.Line, character = start.Character },
                end = new { line = end.Line, character = end.Character },
            },
        });

    /// <summary>What is shown beside the first place of the document with some words.</summary>
    internal async Task<string?> HoverAsync(string words)
    {
        string text = _desk.Text(_name);
        int offset = text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(offset >= 0, words);
        int line = text[..offset].Count(static letter => letter == '\n');
        int character = offset - (text.LastIndexOf('\n', Math.Max(0, offset - 1), Math.Max(0, offset)) + 1);
        JsonElement hover = await Client.AskAtAsync("textDocument/hover", _name, line, character);
        return hover.ValueKind == JsonValueKind.Null ? null : hover.GetProperty("contents").GetProperty("value").GetString();
    }

    /// <summary>A place as "line:character".</summary>
    internal static string Describe(JsonElement position) =>
        $"{position.GetProperty("line").GetInt32()}:{position.GetProperty("character").GetInt32()}";

    /// <summary>A stretch as "line:character-line:character".</summary>
    internal static string DescribeRange(JsonElement range) =>
        $"{Describe(range.GetProperty("start"))}-{Describe(range.GetProperty("end"))}";

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        _desk.Dispose();
    }
}
