using ArticleGen.Files;
using ArticleGen.Tool.LanguageServer.Completing;
using ArticleGen.Tool.LanguageServer.Protocol;
using ArticleGen.Tool.LanguageServer.Workspaces;
using StreamJsonRpc;

namespace ArticleGen.Tool.LanguageServer.Features;

/// <summary>Completes lexicons, front matter, and names in articles.</summary>
/// <param name="workspace">The files.</param>
/// <param name="names">The names in each project.</param>
internal sealed class CompletionFeature(Workspace workspace, QuietNames names) : IFeature
{
    private KindCapability? _kinds;

    /// <inheritdoc/>
    void IFeature.Announce(ServerCapabilities server, ClientCapabilities client)
    {
        server.CompletionProvider = new();
        _kinds = client.TextDocument?.Completion?.CompletionItemKind;
    }

    /// <summary>What can be put at a place.</summary>
    [JsonRpcMethod("textDocument/completion", UseSingleObjectParameterDeserialization = true)]
    public Task<CompletionList?> CompleteAsync(TextDocumentPositionParams asked, CancellationToken cancel)
    {
        ViewedFile? file = workspace.View(asked.TextDocument.Uri);
        return Task.Run(() => file is null ? null : Complete(file, asked.Position, cancel), cancel);
    }

    private CompletionList Complete(ViewedFile file, Position position, CancellationToken cancel)
    {
        int offset = file.Content.GetOffset(position);
        Completions completions = new(file.Content, offset, _kinds);
        KnownItem known = file.Project.Known.FindItem(file.File);
        if (known.IsLexicon)
        {
            LexiconCompletion.Complete(file.Content, offset, completions);
        }
        else if (known.Item is not null)
        {
            CompleteArticle(file, offset, completions, cancel);
        }

        return completions.ToList();
    }

    private void CompleteArticle(ViewedFile file, int offset, Completions completions, CancellationToken cancel)
    {
        string text = file.Content.Text;
        if (TypedFrontMatter.Find(text) is { } front && front.Contains(offset))
        {
            if (file.Read(cancel) is { } reading)
            {
                new FrontMatterCompletion(
                    text, front, file.Project.Known.FindSchema(cancel).Schema, () => names.Get(file.Home, file.Project, cancel))
                    .Complete(reading, offset, completions);
            }
        }
        else
        {
            NameCompletion.Complete(file.Content, offset, names.Get(file.Home, file.Project, cancel), completions);
        }
    }
}
