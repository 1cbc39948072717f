using ArticleGen.Tool.LanguageServer.Articles;
using ArticleGen.Tool.LanguageServer.Protocol;
using ArticleGen.Tool.LanguageServer.Workspaces;
using StreamJsonRpc;

namespace ArticleGen.Tool.LanguageServer.Features;

/// <summary>Tells which lines can be folded: front matter, sections, long paragraphs and quotations, and interviews.</summary>
/// <param name="workspace">The files.</param>
internal sealed class FoldingRangeFeature(Workspace workspace) : IFeature
{
    private int _most = int.MaxValue;

    /// <inheritdoc/>
    void IFeature.Announce(ServerCapabilities server, ClientCapabilities client)
    {
        server.FoldingRangeProvider = true;
        _most = client.TextDocument?.FoldingRange?.RangeLimit ?? int.MaxValue;
    }

    /// <summary>What can be folded.</summary>
    [JsonRpcMethod("textDocument/foldingRange", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<FoldingRange>> FindAsync(TextDocumentParams asked, CancellationToken cancel)
    {
        ViewedFile? file = workspace.View(asked.TextDocument.Uri);
        return Task.Run(() => file is null ? [] : Find(file, cancel), cancel);
    }

    private IReadOnlyList<FoldingRange> Find(ViewedFile file, CancellationToken cancel)
    {
        if (file.Read(cancel) is not { } reading || file.ReadOutline(cancel) is not { } outline)
        {
            return [];
        }

        IReadOnlyList<FoldingRange> found = new FoldableParts(file.Content, reading, outline).Find();

        // Of too many, the longest help most.
        return found.Count <= _most
            ? found
            : [.. found.OrderByDescending(static part => part.EndLine - part.StartLine).Take(_most).OrderBy(static part => part.StartLine)];
    }
}
