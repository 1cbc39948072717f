using System.Text.Json;
using StreamJsonRpc;

namespace ArticleGen.Tool.Tests.LanguageServer.Connection;

public sealed class ServerRpcTests
{
    private const string Pulling = """{"textDocument":{"diagnostic":{}},"workspace":{"diagnostics":{"refreshSupport":true}}}""";

    // What the parts of the server say to one another is no part of the protocol.
    [Theory]
    [InlineData("Announce")]
    [InlineData("Changed")]
    [InlineData("Failed")]
    [InlineData("ToString")]
    public async Task Only_methods_of_the_protocol_are_methods(string name)
    {
        using Desk desk = new Desk().Write("clean.txt", Texts.Clean);
        await using LanguageClient client = await LanguageClient.StartAsync(desk);

        await Assert.ThrowsAsync<RemoteMethodNotFoundException>(
            () => client.AskAsync(name, new { }, TestContext.Current.CancellationToken));
    }

    // A request for the diagnostics of all files is answered when something changes, which here nothing does.
    [Fact]
    public async Task A_running_request_is_cancelled_and_the_server_goes_on()
    {
        using Desk desk = new();
        await using RawClient client = await RawClient.StartInitializedAsync(desk, Pulling);

        await client.SendAsync("""{"jsonrpc":"2.0","id":5,"method":"workspace/diagnostic","params":{"previousResultIds":[]}}""");
        await client.SendAsync("""{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":5}}""");

        Assert.Equal(-32800, await CodeOfAsync(client, 5));
        Assert.True(await client.GoesOnAsync(6));
    }

    [Fact]
    public async Task Requests_that_are_over_or_never_were_can_be_cancelled()
    {
        using Desk desk = new();
        await using RawClient client = await RawClient.StartInitializedAsync(desk);
        Assert.True(await client.GoesOnAsync(1));

        await client.SendAsync("""{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":1}}""");
        await client.SendAsync("""{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":"none"}}""");

        Assert.True(await client.GoesOnAsync(2));
    }

    [Theory]
    [InlineData("$/setTrace", """{"value":"off"}""")]
    [InlineData("workspace/didChangeConfiguration", """{"settings":null}""")]
    [InlineData("no/such/notification", "null")]
    [InlineData("textDocument/didChange", """{"textDocument":{"uri":"file:///never/opened.txt","version":2},"contentChanges":[]}""")]
    [InlineData("textDocument/didClose", """{"textDocument":{"uri":"untitled:Untitled-1"}}""")]
    [InlineData("textDocument/didSave", """{"textDocument":{"uri":"http://localhost/a.txt"}}""")]
    [InlineData("workspace/didChangeWatchedFiles", """{"changes":[{"uri":"file:///no/such.csproj","type":3},{"uri":"x","type":9}]}""")]
    [InlineData("workspace/didChangeWorkspaceFolders", """{"event":{"added":[{"uri":"file:///no/such","name":"x"}],"removed":[]}}""")]
    public async Task Odd_notifications_are_ignored(string method, string parameters)
    {
        using Desk desk = new();
        await using RawClient client = await RawClient.StartInitializedAsync(desk);

        await client.SendAsync($$"""{"jsonrpc":"2.0","method":"{{method}}","params":{{parameters}}}""");

        Assert.True(await client.GoesOnAsync(1));
    }

    [Theory]
    [InlineData("textDocument/hover", """{"textDocument":7}""", "textDocument")]
    [InlineData("textDocument/hover", "{}", "'position'")]
    [InlineData("textDocument/hover", """{"position":{"line":0,"character":0}}""", "'textDocument'")]
    [InlineData("textDocument/hover", """{"textDocument":null,"position":{"line":0,"character":0}}""", "'textDocument'")]
    [InlineData("textDocument/hover", """{"textDocument":{"uri":null},"position":{"line":0,"character":0}}""", "'uri'")]
    [InlineData("textDocument/hover", """{"textDocument":{"uri":"file:///a.txt"},"position":{"line":0}}""", "'character'")]
    [InlineData("textDocument/hover", """{"textDocument":{"uri":"file:///a.txt"},"position":null}""", "position")]
    [InlineData("workspace/symbol", "{}", "'query'")]
    public async Task A_request_without_a_member_of_its_parameters_is_refused(string method, string parameters, string named)
    {
        using Desk desk = new();
        await using RawClient client = await RawClient.StartInitializedAsync(desk);

        await client.SendAsync($$"""{"jsonrpc":"2.0","id":1,"method":"{{method}}","params":{{parameters}}}""");

        JsonElement error = (await client.ReadAnswerAsync(1)).GetProperty("error");
        Assert.Equal(-32602, error.GetProperty("code").GetInt32());
        Assert.Contains(named, error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.True(await client.GoesOnAsync(2));
    }

    [Theory]
    [InlineData("""{"capabilities":null}""", -32602)]
    [InlineData("""{"capabilities":{},"workspaceFolders":[null]}""", -32602)]
    [InlineData("""{"capabilities":{},"workspaceFolders":[{"name":"no place"}]}""", -32602)]
    // What may be absent.
    [InlineData("{}", null)]
    [InlineData("""{"capabilities":{"textDocument":null,"workspace":{"diagnostics":{}}},"workspaceFolders":null}""", null)]
    [InlineData("""{"processId":null,"rootUri":null,"capabilities":{"textDocument":{"semanticTokens":{}}},"locale":"en"}""", null)]
    public async Task Initialize_needs_what_the_protocol_says_and_no_more(string parameters, int? code)
    {
        using Desk desk = new();
        await using RawClient client = RawClient.Start(desk);

        await client.SendAsync($$"""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{{parameters}}}""");

        JsonElement answer = await client.ReadAnswerAsync(1);
        Assert.Equal(code, answer.TryGetProperty("error", out JsonElement error) ? error.GetProperty("code").GetInt32() : null);
    }

    [Theory]
    [InlineData("")]
    [InlineData(""","params":{}""")]
    [InlineData(""","params":null""")]
    [InlineData(""","params":[]""")]
    [InlineData(""","params":{"more":1}""")]
    public async Task A_client_is_ready_whatever_it_says_beside(string initialized)
    {
        using Desk desk = new Desk().Write("slips.txt", Texts.Slips);
        await using RawClient client = RawClient.Start(desk);
        await client.InitializeAsync(desk, "{}", "null", initialized);

        JsonElement published = await client.ReadToldAsync("textDocument/publishDiagnostics");

        Assert.EndsWith("slips.txt", published.GetProperty("uri").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("textDocument/didOpen", """{"textDocument":"none"}""")]
    [InlineData("textDocument/didOpen", """{"textDocument":{"uri":"file:///a.txt","languageId":"x","version":1,"text":null}}""")]
    [InlineData("textDocument/didChange", """{"textDocument":{"uri":"file:///a.txt","version":2},"contentChanges":[null]}""")]
    [InlineData(
        "textDocument/didChange",
        """
        {"textDocument":{"uri":"file:///a.txt","version":2},"contentChanges":
        [{"text":"a","range":{"start":{"line":"x","character":0},"end":{"line":0,"character":1} } }] }
        """)]
    [InlineData("textDocument/didClose", "{}")]
    public async Task A_notification_that_is_not_understood_is_told(string method, string parameters)
    {
        using Desk desk = new();
        await using RawClient client = await RawClient.StartInitializedAsync(desk);

        await client.SendAsync($$"""{"jsonrpc":"2.0","method":"{{method}}","params":{{parameters}}}""");

        JsonElement told = await client.ReadToldAsync("window/logMessage");
        Assert.Equal(1, told.GetProperty("type").GetInt32());
        Assert.StartsWith($"ArticleGen: {method} is left out: ", told.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.True(await client.GoesOnAsync(1));
    }

    [Fact]
    public async Task Nothing_is_answered_before_initialize_and_after_shutdown()
    {
        using Desk desk = new();
        await using RawClient client = RawClient.Start(desk);
        await client.SendAsync("""{"jsonrpc":"2.0","id":1,"method":"shutdown"}""");
        Assert.Equal(-32002, await CodeOfAsync(client, 1));
        await client.InitializeAsync(desk, "{}", "null");
        await client.SendAsync("""{"jsonrpc":"2.0","id":2,"method":"initialize","params":{"capabilities":{}}}""");
        Assert.Equal(-32600, await CodeOfAsync(client, 2));
        await client.SendAsync("""{"jsonrpc":"2.0","id":3,"method":"shutdown"}""");
        await client.ReadAnswerAsync(3);
        await client.SendAsync("""{"jsonrpc":"2.0","id":4,"method":"textDocument/hover","params":{}}""");
        Assert.Equal(-32600, await CodeOfAsync(client, 4));

        await client.SendAsync("""{"jsonrpc":"2.0","method":"exit"}""");

        Assert.Equal(0, await client.WaitForEndAsync());
    }

    [Fact]
    public async Task The_server_ends_with_its_input()
    {
        using Desk desk = new();
        await using RawClient client = await RawClient.StartInitializedAsync(desk);

        Assert.Equal(1, await client.CloseAsync());
    }

    [Fact]
    public async Task A_client_that_dies_in_the_middle_of_a_message_ends_the_server()
    {
        using Desk desk = new();
        await using RawClient client = await RawClient.StartInitializedAsync(desk);
        byte[] message = RawClient.Wrap("""{"jsonrpc":"2.0","id":1,"method":"shutdown"}""");
        await client.WriteAsync(message.AsMemory(0, message.Length - 5));

        Assert.Equal(1, await client.CloseAsync());
        Assert.Equal("", client.Error);
    }

    private static async Task<int> CodeOfAsync(RawClient client, int id) =>
        (await client.ReadAnswerAsync(id)).GetProperty("error").GetProperty("code").GetInt32();
}
