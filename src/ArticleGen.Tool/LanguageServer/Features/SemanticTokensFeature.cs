using ArticleGen.Tool.LanguageServer.Articles;
using ArticleGen.Tool.LanguageServer.Documents;
using ArticleGen.Tool.LanguageServer.Protocol;
using ArticleGen.Tool.LanguageServer.Workspaces;
using StreamJsonRpc;
using Range = ArticleGen.Tool.LanguageServer.Protocol.Range;

namespace ArticleGen.Tool.LanguageServer.Features;

/// <summary>Tells what words are, so that clients give them colours.</summary>
/// <param name="workspace">The files.</param>
internal sealed class SemanticTokensFeature(Workspace workspace) : IFeature
{
    // In the order of ArticleTokenType: the type of this server, and that of the specification for clients that do not name the first among
    // the types they know, which are nearly all. Themes have colours for these alone; each is one that themes show and no other token has.
    private static readonly (string Own, string Standard)[] Types =
    [
        ("quotation", "string"), ("speaker", "parameter"), ("cue", "keyword"), ("dateline", "macro"),
        ("person", "class"), ("organization", "interface"), ("place", "namespace"),
    ];

    private static readonly (string Own, string Standard) Speaker = ("speaker", "definition");

    /// <inheritdoc/>
    void IFeature.Announce(ServerCapabilities server, ClientCapabilities client)
    {
        SemanticTokensClientCapabilities? known = client.TextDocument?.SemanticTokens;
        SemanticTokensLegend legend =
            new([.. Types.Select(type => Choose(type, known?.TokenTypes))], [Choose(Speaker, known?.TokenModifiers)]);
        server.SemanticTokensProvider = new(legend, Range: true, Full: true);
    }

    /// <summary>What the words of a document are.</summary>
    [JsonRpcMethod("textDocument/semanticTokens/full", UseSingleObjectParameterDeserialization = true)]
    public Task<SemanticTokens> FindAllAsync(TextDocumentParams asked, CancellationToken cancel) =>
        FindAsync(asked.TextDocument.Uri, null, cancel);

    /// <summary>What the words of a part of a document are.</summary>
    [JsonRpcMethod("textDocument/semanticTokens/range", UseSingleObjectParameterDeserialization = true)]
    public Task<SemanticTokens> FindInRangeAsync(SemanticTokensRangeParams asked, CancellationToken cancel) =>
        FindAsync(asked.TextDocument.Uri, asked.Range, cancel);

    private static string Choose((string Own, string Standard) name, IReadOnlyList<string>? known) =>
        known?.Contains(name.Own) == true ? name.Own : name.Standard;

    private Task<SemanticTokens> FindAsync(string uri, Range? range, CancellationToken cancel)
    {
        ViewedFile? file = workspace.View(uri);
        return Task.Run(
            () =>
            {
                TokenWriter writer = new();
                if (file?.Read(cancel) is { } reading)
                {
                    Write(writer, file.Content, ArticleTokens.Find(reading, cancel), range);
                }

                return new SemanticTokens(writer.Data);
            },
            cancel);
    }

    private static void Write(TokenWriter writer, DocumentText text, IReadOnlyList<ArticleToken> tokens, Range? range)
    {
        TextRange wanted = range is { } part ? text.GetOffsets(part) : new(0, text.Text.Length);
        foreach (ArticleToken token in tokens.Where(token => token.Range.Overlaps(wanted)))
        {
            foreach (TextRange line in SplitLines(text.Text, token.Range))
            {
                writer.Add(text.GetRange(line), (int)token.Type, token.NamesSpeaker ? 1 : 0);
            }
        }
    }

    // Not all clients take tokens of several lines. Blanks at the start of a line are left out.
    private static IEnumerable<TextRange> SplitLines(string text, TextRange words)
    {
        int start = words.Start;
        while (start < words.End)
        {
            int length = text.AsSpan(start, words.End - start).IndexOfAny('\n', '\r');
            int end = length < 0 ? words.End : start + length;
            TextRange line = Trim(text, start, end);
            if (line.Length > 0)
            {
                yield return line;
            }

            start = end + 1;
        }
    }

    private static TextRange Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextRange.Between(start, end);
    }

    /// <summary>Writes tokens as the protocol has them: each by its distance from the one before.</summary>
    private sealed class TokenWriter
    {
        private readonly List<int> _data = [];
        private Position _last;

        internal IReadOnlyList<int> Data => _data;

        internal void Add(Range words, int type, int modifiers)
        {
            int lines = words.Start.Line - _last.Line;
            int characters = lines == 0 ? words.Start.Character - _last.Character : words.Start.Character;
            _data.AddRange([lines, characters, words.End.Character - words.Start.Character, type, modifiers]);
            _last = words.Start;
        }
    }
}
