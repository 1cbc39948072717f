using ArticleGen.Tool.LanguageServer.Articles;
using ArticleGen.Tool.LanguageServer.Projects;
using ArticleGen.Tool.LanguageServer.Protocol;
using ArticleGen.Tool.LanguageServer.Workspaces;
using StreamJsonRpc;

namespace ArticleGen.Tool.LanguageServer.Features;

/// <summary>
/// Finds all places of an actor: in the articles of the project, of somebody without a name in this article. There is no declaration of a
/// name, so that all places count whatever the client asks for.
/// </summary>
/// <param name="workspace">The files.</param>
internal sealed class ReferencesFeature(Workspace workspace) : IFeature
{
    /// <inheritdoc/>
    void IFeature.Announce(ServerCapabilities server, ClientCapabilities client)
    {
        server.ReferencesProvider = true;
        server.DocumentHighlightProvider = true;
    }

    /// <summary>Where the actor at a place is named, described or meant.</summary>
    [JsonRpcMethod("textDocument/references", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<Location>?> FindAsync(TextDocumentPositionParams asked, CancellationToken cancel)
    {
        ViewedFile? file = workspace.View(asked.TextDocument.Uri);
        return Task.Run<IReadOnlyList<Location>?>(() => file is null ? null : Find(file, asked.Position, cancel), cancel);
    }

    /// <summary>The same places in this article alone, those that say who speaks apart from the others.</summary>
    [JsonRpcMethod("textDocument/documentHighlight", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<DocumentHighlight>?> HighlightAsync(TextDocumentPositionParams asked, CancellationToken cancel)
    {
        ViewedFile? file = workspace.View(asked.TextDocument.Uri);
        return Task.Run(() => file is null ? null : Highlight(file, asked.Position, cancel), cancel);
    }

    private static List<Location>? Find(ViewedFile file, Position position, CancellationToken cancel)
    {
        if (file.Read(cancel) is not { } reading || ArticlePlace.FindActor(reading, file.Content.GetOffset(position)) is not { } actor)
        {
            return null;
        }

        ProjectIndex index = file.Project.GetIndex(cancel);
        IReadOnlyList<ActorInArticle> places = index.FindPlaces(reading.Actors[actor]);
        if (places.Count == 0)
        {
            return [.. ActorWords.Find(reading, actor).Select(words => new Location(file.Uri, file.Content.GetRange(words.Range)))];
        }

        List<Location> found = [];
        foreach (ActorInArticle place in places)
        {
            cancel.ThrowIfCancellationRequested();
            ViewedFile other = file.Beside(index.GetFile(place.Article));
            found.AddRange(ActorWords.Find(place.Mentions, place.Attributions)
                .Select(words => new Location(other.Uri, other.Content.GetRange(words.Range))));
        }

        return found;
    }

    private static IReadOnlyList<DocumentHighlight>? Highlight(ViewedFile file, Position position, CancellationToken cancel) =>
        file.Read(cancel) is { } reading && ArticlePlace.FindActor(reading, file.Content.GetOffset(position)) is { } actor
            ?
            [
                .. ActorWords.Find(reading, actor).Select(words => new DocumentHighlight(
                    file.Content.GetRange(words.Range), words.Speaks ? DocumentHighlight.Read : DocumentHighlight.Text)),
            ]
            : null;
}
