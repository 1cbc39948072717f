using ArticleGen.Tool.LanguageServer.Documents;
using ArticleGen.Tool.LanguageServer.Protocol;
using ArticleGen.Tool.LanguageServer.Workspaces;
using StreamJsonRpc;

namespace ArticleGen.Tool.LanguageServer.Features;

/// <summary>Keeps documents and files as the client and the disk have them.</summary>
/// <param name="workspace">Where they are kept.</param>
/// <param name="loader">Finds projects.</param>
internal sealed class SynchronizationFeature(Workspace workspace, WorkspaceLoader loader) : IFeature
{
    /// <inheritdoc/>
    void IFeature.Announce(ServerCapabilities server, ClientCapabilities client)
    {
        server.TextDocumentSync = new(OpenClose: true, TextDocumentSyncOptions.Incremental, Save: true);
        server.Workspace = new(new(Supported: true, ChangeNotifications: true));
    }

    /// <summary>A document was opened.</summary>
    [JsonRpcMethod("textDocument/didOpen", UseSingleObjectParameterDeserialization = true)]
    public void Open(DidOpenTextDocumentParams opened)
    {
        workspace.Open(opened.TextDocument);
        if (DocumentUri.FindPath(opened.TextDocument.Uri) is { } path)
        {
            loader.Opened(path);
        }
    }

    /// <summary>A document was changed.</summary>
    [JsonRpcMethod("textDocument/didChange", UseSingleObjectParameterDeserialization = true)]
    public void Change(DidChangeTextDocumentParams change) => workspace.Change(change);

    /// <summary>A document was closed.</summary>
    [JsonRpcMethod("textDocument/didClose", UseSingleObjectParameterDeserialization = true)]
    public void Close(TextDocumentParams closed)
    {
        workspace.Close(closed.TextDocument.Uri);
        if (DocumentUri.FindPath(closed.TextDocument.Uri) is { } path)
        {
            loader.Closed(path);
        }
    }

    /// <summary>A document was saved: not all clients tell of files that change on the disk.</summary>
    [JsonRpcMethod("textDocument/didSave", UseSingleObjectParameterDeserialization = true)]
    public void Save(TextDocumentParams saved)
    {
        if (DocumentUri.FindPath(saved.TextDocument.Uri) is { } path)
        {
            // The disk is looked at, and requests that follow need not wait for that.
            _ = Task.Run(() =>
            {
                loader.FilesChanged([], [path]);
                loader.Opened(path);
            });
        }
    }

    /// <summary>Files have changed on the disk.</summary>
    [JsonRpcMethod("workspace/didChangeWatchedFiles", UseSingleObjectParameterDeserialization = true)]
    public void ChangeFiles(DidChangeWatchedFilesParams change)
    {
        ILookup<bool, string> paths = change.Changes
            .Select(static one => (IsSame: one.Type == FileEvent.Changed, Path: DocumentUri.FindPath(one.Uri)))
            .Where(static one => one.Path is not null)
            .ToLookup(static one => one.IsSame, static one => one.Path!);
        _ = Task.Run(() => loader.FilesChanged([.. paths[true]], [.. paths[false]]));
    }

    /// <summary>Folders were opened or closed.</summary>
    [JsonRpcMethod("workspace/didChangeWorkspaceFolders", UseSingleObjectParameterDeserialization = true)]
    public void ChangeFolders(DidChangeWorkspaceFoldersParams change) => loader.Change(
        change.Event.Added.Select(static folder => DocumentUri.FindPath(folder.Uri)).OfType<string>(),
        [.. change.Event.Removed.Select(static folder => DocumentUri.FindPath(folder.Uri)).OfType<string>()]);
}
