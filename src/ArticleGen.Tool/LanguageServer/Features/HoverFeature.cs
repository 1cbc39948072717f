using ArticleGen.Tool.LanguageServer.Articles;
using ArticleGen.Tool.LanguageServer.Hovering;
using ArticleGen.Tool.LanguageServer.Protocol;
using ArticleGen.Tool.LanguageServer.Workspaces;
using StreamJsonRpc;

namespace ArticleGen.Tool.LanguageServer.Features;

/// <summary>
/// Tells who speaks, and how that was found, beside a quotation, its cue and its speaker; beside a name, who that is; what was read from a
/// dateline, and what keys of front matter and parts of a lexicon are for.
/// </summary>
/// <param name="workspace">The files.</param>
internal sealed class HoverFeature(Workspace workspace) : IFeature
{
    private string _format = HoverLines.Plain;

    /// <inheritdoc/>
    void IFeature.Announce(ServerCapabilities server, ClientCapabilities client)
    {
        server.HoverProvider = true;
        _format = client.TextDocument?.Hover?.ContentFormat?.FirstOrDefault(
            static format => format is HoverLines.Markdown or HoverLines.Plain) ?? HoverLines.Plain;
    }

    /// <summary>What is known of a place.</summary>
    [JsonRpcMethod("textDocument/hover", UseSingleObjectParameterDeserialization = true)]
    public Task<Hover?> ShowAsync(TextDocumentPositionParams asked, CancellationToken cancel)
    {
        ViewedFile? file = workspace.View(asked.TextDocument.Uri);
        return Task.Run(() => file is null ? null : Show(file, file.Content.GetOffset(asked.Position), cancel), cancel);
    }

    private Hover? Show(ViewedFile file, int offset, CancellationToken cancel) =>
        (file.Read(cancel) is { } reading ? ShowArticle(file, reading, offset, cancel) : ShowLexicon(file, offset)) is var (range, text)
            ? new(new(_format, text), file.Content.GetRange(range))
            : null;

    private (TextRange Range, string Text)? ShowArticle(ViewedFile file, ArticleReading reading, int offset, CancellationToken cancel)
    {
        if (FieldKey.Find(reading, offset) is { } key)
        {
            return (key.Field.KeyRange, FieldHover.Write(key, file.Project.Known.FindSchema(cancel).Schema, _format));
        }

        if (ArticlePlace.Find(reading, offset) is { } place)
        {
            return (place.Range, new HoverText(file, reading, _format).Write(place, cancel));
        }

        return reading.Dateline is { } dateline && dateline.Range.Contains(offset)
            ? (dateline.Range, DatelineHover.Write(dateline, _format))
            : null;
    }

    private (TextRange Range, string Text)? ShowLexicon(ViewedFile file, int offset) =>
        file.ReadLexicon().FirstOrDefault(line => line.Range.Touches(offset)) is { } line
            ? LexiconHover.Write(line, file.Content.Text, offset, _format)
            : null;
}
