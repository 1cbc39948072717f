using System.Threading.Channels;
using ArticleGen.Tool.LanguageServer.Connection;
using ArticleGen.Tool.LanguageServer.Features;
using ArticleGen.Tool.LanguageServer.Protocol;
using ArticleGen.Tool.LanguageServer.Workspaces;

namespace ArticleGen.Tool.Tests.LanguageServer.Features;

public class RefreshFeatureTests
{
    private static readonly ClientCapabilities AllButLenses = new()
    {
        Workspace = new() { InlayHint = new(true), SemanticTokens = new(true), CodeLens = new(false) },
    };

    [Fact]
    public async Task The_client_asks_again_when_a_project_was_found()
    {
        using Desk desk = new Desk().Write("pier.txt", Texts.Pier);
        (Workspace workspace, Listener client) = Start();

        LoadedWorkspace.Load(workspace, desk);

        Assert.Equal("workspace/inlayHint/refresh", await client.NextAsync());
        Assert.Equal("workspace/semanticTokens/refresh", await client.NextAsync());
        Assert.True(client.IsQuiet);
    }

    [Fact]
    public async Task The_client_asks_again_when_a_lexicon_has_changed_and_not_for_each_letter()
    {
        using Desk desk = new Desk().Write("pier.txt", Texts.Pier).Write("words.lexicon", "verb: toot\n");
        (Workspace workspace, Listener client) = Start();
        LoadedWorkspace.Load(workspace, desk);
        await client.NextAsync();
        await client.NextAsync();

        // An article changes nothing but itself, and the client knows it.
        workspace.Open(new(LoadedWorkspace.Name(desk, "pier.txt").Uri, null, 1, "Other words\n"));
        foreach (string text in new[] { "verb: h", "verb: ho", "verb: honk" })
        {
            workspace.Open(new(LoadedWorkspace.Name(desk, "words.lexicon").Uri, null, 1, text));
        }

        Assert.Equal("workspace/inlayHint/refresh", await client.NextAsync());
        Assert.Equal("workspace/semanticTokens/refresh", await client.NextAsync());
        Assert.True(client.IsQuiet);
    }

    [Fact]
    public async Task A_real_client_gets_the_request()
    {
        using Desk desk = new Desk().Write("pier.txt", Texts.Pier);
        await using LanguageClient client = await LanguageClient.StartAsync(
            desk, new { workspace = new { codeLens = new { refreshSupport = true } } });

        await client.WaitForAsync("workspace/codeLens/refresh", static _ => true);
    }

    private static (Workspace Workspace, Listener Client) Start()
    {
        Workspace workspace = new();
        Listener client = new();
        ((IFeature)new RefreshFeature(workspace, client)).Announce(new(), AllButLenses);
        return (workspace, client);
    }

    private sealed class Listener : IClient
    {
        private readonly Channel<string> _asked = Channel.CreateUnbounded<string>();

        internal bool IsQuiet => !_asked.Reader.TryPeek(out _);

        public void Notify(string method, object value)
        {
        }

        public Task<bool> RequestAsync(string method, object? value)
        {
            _asked.Writer.TryWrite(method);
            return Task.FromResult(true);
        }

        internal async Task<string> NextAsync()
        {
            using CancellationTokenSource patience = new(TimeSpan.FromSeconds(60));
            return await _asked.Reader.ReadAsync(patience.Token);
        }
    }
}
