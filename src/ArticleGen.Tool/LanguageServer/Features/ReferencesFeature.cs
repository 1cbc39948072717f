using ArticleGen.Tool.LanguageServer.Articles;
using ArticleGen.Tool.LanguageServer.Projects;
using ArticleGen.Tool.LanguageServer.Protocol;
using ArticleGen.Tool.LanguageServer.Workspaces;
using StreamJsonRpc;

namespace ArticleGen.Tool.LanguageServer.Features;

/// <summary>
/// Finds all places of an actor in the texts of articles: in each project that has the file, of somebody without a name in this article.
/// There is no declaration of a name, so that all places count whatever the client asks for.
/// </summary>
/// <param name="workspace">The files.</param>
/// <param name="names">The names in each project.</param>
internal sealed class ReferencesFeature(Workspace workspace, QuietNames names) : IFeature
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
        IReadOnlyList<ViewedFile> files = workspace.ViewInEach(asked.TextDocument.Uri);
        return Task.Run<IReadOnlyList<Location>?>(
            () => files.Select(file => Find(file, file.Content.GetOffset(asked.Position), cancel)).OfType<List<Location>>().ToArray()
                is { Length: > 0 } found
                    ? [.. found.SelectMany(static places => places).Distinct()]
                    : null,
            cancel);
    }

    /// <summary>The same places in this article alone, those that say who speaks apart from the others.</summary>
    [JsonRpcMethod("textDocument/documentHighlight", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<DocumentHighlight>?> HighlightAsync(TextDocumentPositionParams asked, CancellationToken cancel)
    {
        ViewedFile? file = workspace.View(asked.TextDocument.Uri);
        return Task.Run(() => file is null ? null : Highlight(file, asked.Position, cancel), cancel);
    }

    private List<Location>? Find(ViewedFile file, int offset, CancellationToken cancel)
    {
        if (file.Read(cancel) is { } reading && ArticlePlace.FindActor(reading, offset) is { } actor)
        {
            IReadOnlyList<ActorInArticle> places = file.Project.GetIndex(cancel).FindPlaces(reading.Actors[actor]);
            return places.Count > 0
                ? Locate(file, places, cancel)
                : [.. ActorWords.Find(reading, actor).Select(words => new Location(file.Uri, file.Content.GetRange(words.Range)))];
        }

        return ActorOutsideText.Find(file, offset, names, cancel) is { } found
            && file.Project.GetIndex(cancel).FindPlaces(found.Actor) is { Count: > 0 } named
                ? Locate(file, named, cancel)
                : null;
    }

    private static List<Location> Locate(ViewedFile file, IReadOnlyList<ActorInArticle> places, CancellationToken cancel)
    {
        ProjectIndex index = file.Project.GetIndex(cancel);
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
