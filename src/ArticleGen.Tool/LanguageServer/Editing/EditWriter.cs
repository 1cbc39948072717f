using ArticleGen.Tool.LanguageServer.Protocol;
using ArticleGen.Tool.LanguageServer.Workspaces;
using Microsoft.CodeAnalysis.Text;
using TextEdit = ArticleGen.Tool.LanguageServer.Protocol.TextEdit;

namespace ArticleGen.Tool.LanguageServer.Editing;

/// <summary>Writes changes of files as the client takes them: with versions where it can check that it still has the same texts.</summary>
internal sealed class EditWriter
{
    private bool _sendsVersions;
    private int _fileCount;

    /// <summary>How many files had changes that were written, each as often as it was in an edit.</summary>
    internal int FileCount => _fileCount;

    /// <summary>Takes what the client is able to do.</summary>
    internal void ReadCapabilities(ClientCapabilities client) => _sendsVersions = client.Workspace?.WorkspaceEdit?.DocumentChanges == true;

    /// <summary>Writes the changes of files, each of which comes once.</summary>
    internal WorkspaceEdit Write(IEnumerable<ChangedFile> files)
    {
        TextDocumentEdit[] edits = [.. files.Where(static file => file.Changes.Count > 0).Select(Write)];
        Interlocked.Add(ref _fileCount, edits.Length);
        return _sendsVersions ? new() { DocumentChanges = edits }
            : new()
            {
                Changes = edits.ToDictionary(static edit => edit.TextDocument.Uri, static edit => edit.Edits, StringComparer.Ordinal),
            };
    }

    private static TextDocumentEdit Write(ChangedFile changed) => new(
        new(changed.File.Uri, changed.File.Version),
        [.. changed.Changes.Select(change => new TextEdit(changed.File.Content.GetRange(change.Span), change.NewText!))]);
}

/// <summary>A file and what is changed in it.</summary>
/// <param name="File">The file.</param>
/// <param name="Changes">The changes, in order and apart from each other.</param>
internal sealed record ChangedFile(ViewedFile File, IReadOnlyList<TextChange> Changes);
