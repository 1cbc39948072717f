using ArticleGen.Tool.LanguageServer.Articles;
using ArticleGen.Tool.LanguageServer.Protocol;
using ArticleGen.Tool.LanguageServer.Workspaces;
using StreamJsonRpc;

namespace ArticleGen.Tool.LanguageServer.Features;

/// <summary>Tells who speaks, and how that was found, beside a quotation, its cue and its speaker; beside a name, who that is.</summary>
/// <param name="workspace">The files.</param>
internal sealed class HoverFeature(Workspace workspace) : IFeature
{
    private string _format = HoverText.Plain;

    /// <inheritdoc/>
    public void Announce(ServerCapabilities server, ClientCapabilities client)
    {
        server.HoverProvider = true;
        _format = client.TextDocument?.Hover?.ContentFormat?.FirstOrDefault(
            static format => format is HoverText.Markdown or HoverText.Plain) ?? HoverText.Plain;
    }

    /// <summary>What is known of a place.</summary>
    [JsonRpcMethod("textDocument/hover", UseSingleObjectParameterDeserialization = true)]
    public Task<Hover?> ShowAsync(TextDocumentPositionParams asked, CancellationToken cancel)
    {
        ViewedFile? file = workspace.View(asked.TextDocument.Uri);
        return Task.Run(() => file is null ? null : Show(file, asked.Position, cancel), cancel);
    }

    private Hover? Show(ViewedFile file, Position position, CancellationToken cancel)
    {
        if (file.Read(cancel) is not { } reading || ArticlePlace.Find(reading, file.Content.GetOffset(position)) is not { } place)
        {
            return null;
        }

        string text = new HoverText(file, reading, _format).Write(place, cancel);
        return new(new(_format, text), file.Content.GetRange(place.Range));
    }
}
