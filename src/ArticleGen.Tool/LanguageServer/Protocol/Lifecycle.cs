using System.Text.Json;

namespace ArticleGen.Tool.LanguageServer.Protocol;

/// <summary>initialize.</summary>
internal sealed record InitializeParams
{
    /// <summary>The process that has started the server; null when there is none.</summary>
    public int? ProcessId { get; init; }

    /// <summary>The folder that is open, from clients that have no <see cref="WorkspaceFolders"/>.</summary>
    public string? RootUri { get; init; }

    /// <summary>The folders that are open.</summary>
    public IReadOnlyList<WorkspaceFolder>? WorkspaceFolders { get; init; }

    /// <summary>What the client is able to do.</summary>
    public ClientCapabilities Capabilities { get; init; } = new();

    /// <summary>Settings of this server.</summary>
    public JsonElement? InitializationOptions { get; init; }
}

/// <summary>A folder that is open in the client.</summary>
/// <param name="Uri">Its URI.</param>
/// <param name="Name">How the user knows it.</param>
internal sealed record WorkspaceFolder(string Uri, string? Name);

/// <summary>workspace/didChangeWorkspaceFolders.</summary>
/// <param name="Event">The change.</param>
internal sealed record DidChangeWorkspaceFoldersParams(WorkspaceFoldersChangeEvent Event);

/// <summary>A change of the folders that are open.</summary>
/// <param name="Added">Those that were opened.</param>
/// <param name="Removed">Those that were closed.</param>
internal sealed record WorkspaceFoldersChangeEvent(IReadOnlyList<WorkspaceFolder> Added, IReadOnlyList<WorkspaceFolder> Removed);

/// <summary>The answer to initialize.</summary>
/// <param name="Capabilities">What the server is able to do.</param>
/// <param name="ServerInfo">Which server it is.</param>
internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

/// <summary>Which server it is.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version.</param>
internal sealed record ServerInfo(string Name, string Version);

/// <summary>window/logMessage and window/showMessage.</summary>
/// <param name="Type">1 error, 2 warning, 3 information, 4 log.</param>
/// <param name="Message">The message.</param>
internal sealed record MessageParams(int Type, string Message)
{
    internal const int Error = 1;
    internal const int Warning = 2;
    internal const int Info = 3;
}
