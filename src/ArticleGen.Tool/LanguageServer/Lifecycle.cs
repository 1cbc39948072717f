using ArticleGen.Naming;
using ArticleGen.Tool.LanguageServer.Documents;
using ArticleGen.Tool.LanguageServer.Features;
using ArticleGen.Tool.LanguageServer.Protocol;
using ArticleGen.Tool.LanguageServer.Workspaces;
using StreamJsonRpc;

namespace ArticleGen.Tool.LanguageServer;

/// <summary>How the conversation begins and ends.</summary>
/// <param name="session">What the server is made of.</param>
internal sealed class Lifecycle(Session session)
{
    private readonly TaskCompletionSource _exit = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _canWatch;
    private IReadOnlyList<string> _folders = [];

    /// <summary>Ends when the client says that the server is to end, or when the client is gone.</summary>
    internal Task Exit => _exit.Task;

    /// <summary>The client tells what it is able to do, and learns what the server is.</summary>
    [JsonRpcMethod("initialize", UseSingleObjectParameterDeserialization = true)]
    public InitializeResult Initialize(InitializeParams asked)
    {
        PositionEncoding encoding = PositionEncodings.Choose(asked.Capabilities.General?.PositionEncodings);
        session.Begin(encoding, ServerSettings.Read(asked.InitializationOptions, session.AskProjects), asked.Capabilities);
        _canWatch = asked.Capabilities.Workspace?.DidChangeWatchedFiles?.DynamicRegistration == true;
        _folders =
        [
            .. (asked.WorkspaceFolders?.Select(static folder => folder.Uri) ?? [asked.RootUri ?? ""])
                .Select(DocumentUri.FindPath)
                .OfType<string>(),
        ];
        _ = session.Parent.WatchAsync(asked.ProcessId, () => _exit.TrySetResult());
        ServerCapabilities server = new() { PositionEncoding = PositionEncodings.GetName(encoding) };
        foreach (IFeature feature in session.Features)
        {
            feature.Announce(server, asked.Capabilities);
        }

        return new(server, new("articlegen", ProductVersion.Package));
    }

    /// <summary>The client is ready: projects are looked for.</summary>
    /// <param name="nothing">An object without members. Some clients send null or no parameters.</param>
    [JsonRpcMethod("initialized", UseSingleObjectParameterDeserialization = true)]
    public void Initialized(object? nothing = null)
    {
        _ = nothing;
        session.WatchFolders(clientWatches: _canWatch);
        session.Loader.Change(_folders, []);
        if (_canWatch)
        {
            Registration watch = new(
                "articlegen-files",
                "workspace/didChangeWatchedFiles",
                new(
                [
                    .. WatchedFiles.Globs.Select(static glob => new FileSystemWatcherOptions(glob, FileSystemWatcherOptions.Change)),
                    new(WatchedFiles.AnyGlob, FileSystemWatcherOptions.Create | FileSystemWatcherOptions.Delete),
                ]));
            _ = session.Client.RequestAsync("client/registerCapability", new RegistrationParams([watch]));
        }
    }

    /// <summary>The client is done, and will say when the server is to end.</summary>
    [JsonRpcMethod("shutdown")]
    public static object? Shutdown() => null;

    /// <summary>The server is to end.</summary>
    [JsonRpcMethod("exit")]
    public void End() => _exit.TrySetResult();
}
