using ArticleGen.Tool.LanguageServer.Articles;
using ArticleGen.Tool.LanguageServer.Documents;
using ArticleGen.Tool.LanguageServer.Protocol;
using ArticleGen.Tool.LanguageServer.Workspaces;
using StreamJsonRpc;
using Range = ArticleGen.Tool.LanguageServer.Protocol.Range;

namespace ArticleGen.Tool.LanguageServer.Features;

/// <summary>Shows who speaks behind the closing mark of a quotation whose sentence does not say it.</summary>
/// <param name="workspace">The files.</param>
internal sealed class InlayHintFeature(Workspace workspace) : IFeature
{
    /// <inheritdoc/>
    void IFeature.Announce(ServerCapabilities server, ClientCapabilities client) => server.InlayHintProvider = true;

    /// <summary>The hints in a part of a document.</summary>
    [JsonRpcMethod("textDocument/inlayHint", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<InlayHint>> FindAsync(InlayHintParams asked, CancellationToken cancel)
    {
        ViewedFile? file = workspace.View(asked.TextDocument.Uri);
        return Task.Run(() => file?.Read(cancel) is { } reading ? Find(reading, file.Content, asked.Range) : [], cancel);
    }

    private static IReadOnlyList<InlayHint> Find(ArticleReading reading, DocumentText text, Range range)
    {
        TextRange wanted = text.GetOffsets(range);
        QuoteWords words = new(reading, MarkdownText.Shorten);
        return
        [
            .. DistantSpeakers.Find(reading)
                .Select(quote => (Quote: quote, Offset: DistantSpeakers.FindEnd(text.Text, quote.Range)))
                .Where(one => wanted.Touches(one.Offset))
                .Select(one => new InlayHint
                {
                    Position = text.GetPosition(one.Offset),
                    Label = words.GetSpeaker(one.Quote),
                    Tooltip = Explain(reading, one.Quote, text, words),
                    PaddingLeft = true,
                }),
        ];
    }

    // Plain text: clients do not say whether they show Markdown here.
    private static string Explain(ArticleReading reading, QuoteReading quote, DocumentText text, QuoteWords words)
    {
        string cue = quote.CueRange is null && DistantSpeakers.FindCued(reading, quote) is { CueRange: { } range }
            ? $", cue '{MarkdownText.Shorten(range.In(reading.Text))}'"
            : "";
        string named = quote.SpeakerRange is { } place
            ? $"\nNamed in line {text.GetPosition(place.Start).Line + 1}: '{MarkdownText.Shorten(place.In(reading.Text))}'{cue}"
            : "";
        return words.Describe(quote) + named;
    }
}
