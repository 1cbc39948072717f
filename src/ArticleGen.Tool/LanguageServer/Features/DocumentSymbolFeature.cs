using ArticleGen.Reading.Lexicon.Project;
using ArticleGen.Tool.LanguageServer.Articles;
using ArticleGen.Tool.LanguageServer.Protocol;
using ArticleGen.Tool.LanguageServer.Workspaces;
using StreamJsonRpc;

namespace ArticleGen.Tool.LanguageServer.Features;

/// <summary>Lists what a document has: the parts of an article and who says what there, or the entries of a lexicon.</summary>
/// <param name="workspace">The files.</param>
internal sealed class DocumentSymbolFeature(Workspace workspace) : IFeature
{
    private bool _isHierarchical;
    private KindCapability? _kinds;

    /// <inheritdoc/>
    void IFeature.Announce(ServerCapabilities server, ClientCapabilities client)
    {
        server.DocumentSymbolProvider = true;
        _isHierarchical = client.TextDocument?.DocumentSymbol?.HierarchicalDocumentSymbolSupport == true;
        _kinds = client.TextDocument?.DocumentSymbol?.SymbolKind;
    }

    /// <summary>The symbols of a document: <see cref="DocumentSymbol"/>, or <see cref="SymbolInformation"/> for simpler clients.</summary>
    [JsonRpcMethod("textDocument/documentSymbol", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<object>> FindAsync(TextDocumentParams asked, CancellationToken cancel)
    {
        ViewedFile? file = workspace.View(asked.TextDocument.Uri);
        return Task.Run<IReadOnlyList<object>>(
            () =>
            {
                IReadOnlyList<DocumentSymbol> found = file is null ? [] : [.. Find(file, cancel).Select(Adapt)];
                return _isHierarchical ? found : [.. found.SelectMany(symbol => Flatten(symbol, file!.Uri, container: null))];
            },
            cancel);
    }

    private static IReadOnlyList<DocumentSymbol> Find(ViewedFile file, CancellationToken cancel) =>
        file.Read(cancel) is { } reading && file.ReadOutline(cancel) is { } outline
            ? new ArticleSymbols(file.Content, reading, outline).Find()
            : [.. file.ReadLexicon().Select(line => MakeEntry(file, line)).OfType<DocumentSymbol>()];

    private static DocumentSymbol? MakeEntry(ViewedFile file, LexiconLine line)
    {
        string text = file.Content.Text;
        return line.Forms.Count == 0 || line.FindKind(text) is not { } kind ? null : new()
        {
            Name = MarkdownText.Shorten(line.Forms[0].In(text)),
            Detail = string.Join(' ', line.Flags.Select(flag => flag.In(text)).Prepend(LexiconFlags.Kinds[(int)kind])),
            Kind = kind switch
            {
                LexiconEntryKind.Verb => SymbolKind.Function,
                LexiconEntryKind.Section or LexiconEntryKind.Title => SymbolKind.String,
                LexiconEntryKind.Person => SymbolKind.Object,
                _ => SymbolKind.Namespace,
            },
            Range = file.Content.GetRange(line.Range),
            SelectionRange = file.Content.GetRange(line.Forms[0]),
        };
    }

    private DocumentSymbol Adapt(DocumentSymbol symbol) => symbol with
    {
        Kind = SymbolKind.Choose(_kinds, symbol.Kind),
        Children = symbol.Children is { } children ? [.. children.Select(Adapt)] : null,
    };

    // No deeper than the sections of an article.
    private static IEnumerable<SymbolInformation> Flatten(DocumentSymbol symbol, string uri, string? container) =>
    [
        new(symbol.Name, symbol.Kind, new(uri, symbol.Range), container),
        .. (symbol.Children ?? []).SelectMany(child => Flatten(child, uri, symbol.Name)),
    ];
}
