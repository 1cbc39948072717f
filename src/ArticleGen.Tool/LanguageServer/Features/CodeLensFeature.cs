using System.Text.Json;
using ArticleGen.Model;
using ArticleGen.Tool.LanguageServer.Articles;
using ArticleGen.Tool.LanguageServer.Projects;
using ArticleGen.Tool.LanguageServer.Protocol;
using ArticleGen.Tool.LanguageServer.Workspaces;
using StreamJsonRpc;

namespace ArticleGen.Tool.LanguageServer.Features;

/// <summary>
/// Shows above the first mention of somebody who speaks how often they speak in all articles. All articles are looked at only for a lens
/// that the client shows.
/// </summary>
/// <param name="workspace">The files.</param>
internal sealed class CodeLensFeature(Workspace workspace) : IFeature
{
    private bool _canShowReferences;

    /// <summary>Whether there are lenses: not everybody wants lines between the lines.</summary>
    internal bool IsOn { get; set; }

    /// <inheritdoc/>
    void IFeature.Announce(ServerCapabilities server, ClientCapabilities client)
    {
        server.CodeLensProvider = IsOn ? new(ResolveProvider: true) : null;
        _canShowReferences = client.Experimental?.Commands?.Commands?.Contains(ClientCommand.ShowReferences) == true;
    }

    /// <summary>The places of lenses.</summary>
    [JsonRpcMethod("textDocument/codeLens", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<CodeLens>> FindAsync(TextDocumentParams asked, CancellationToken cancel)
    {
        ViewedFile? file = IsOn ? workspace.View(asked.TextDocument.Uri) : null;
        return Task.Run(() => file?.Read(cancel) is { } reading ? Find(file, reading) : [], cancel);
    }

    /// <summary>What a lens says.</summary>
    [JsonRpcMethod("codeLens/resolve", UseSingleObjectParameterDeserialization = true)]
    public Task<CodeLens> ResolveAsync(CodeLens lens, CancellationToken cancel)
    {
        ActorData? data = ActorData.Read(lens.Data);
        ViewedFile? file = data is null ? null : workspace.View(data.Uri);
        return Task.Run(() => file is null ? ShowNoArticle(lens) : Resolve(lens, file, data!, cancel), cancel);
    }

    // A lens has to say something.
    private static CodeLens ShowNoArticle(CodeLens lens) => lens with { Command = new("not in any article now", "", null) };

    private static IReadOnlyList<CodeLens> Find(ViewedFile file, ArticleReading reading)
    {
        HashSet<int> speakers = [.. reading.Quotes.Select(static quote => quote.Speaker).OfType<int>()];
        return
        [
            .. Enumerable.Range(0, reading.Actors.Count)
                .Where(speakers.Contains)
                .Select(actor => reading.Actors[actor])
                .Where(static actor => IsNamed(actor.Kind) && actor.Mentions.Count > 0)
                .Select(actor => new CodeLens
                {
                    Range = file.Content.GetRange(actor.Mentions[0]),
                    Data = new ActorData(file.Uri, actor.Name, (int)actor.Kind).Write(),
                }),
        ];
    }

    private static bool IsNamed(ActorKind kind) => kind is ActorKind.Person or ActorKind.Organization or ActorKind.Place;

    private CodeLens Resolve(CodeLens lens, ViewedFile file, ActorData data, CancellationToken cancel)
    {
        ProjectIndex index = file.Project.GetIndex(cancel);
        IReadOnlyList<ActorInArticle> places = index.FindPlaces(new ActorModel(
            data.Name, (ActorKind)data.Kind, ValueList<string>.Empty, ValueList<string>.Empty, ValueList<string>.Empty));
        if (places.Count == 0)
        {
            return ShowNoArticle(lens);
        }

        int quotes = places.Sum(static place => place.Attributions.Count(static quote => quote.IsSpeech));
        string counts = $"{Counted.ToWords(quotes, "quote")} in {Counted.ToWords(places.Count, "article")}";
        string title = $"{MarkdownText.Shorten(data.Name)}: {counts}";
        return lens with
        {
            Command = _canShowReferences
                ? new(title, ClientCommand.ShowReferences, [file.Uri, lens.Range.Start, Locate(file, index, places)])
                : new(title, "", null),
        };
    }

    private static Location[] Locate(ViewedFile file, ProjectIndex index, IReadOnlyList<ActorInArticle> places) =>
    [
        .. places.SelectMany(place =>
        {
            ViewedFile beside = file.Beside(index.GetFile(place.Article));
            return place.Mentions.Select(mention => new Location(beside.Uri, beside.Content.GetRange(mention)));
        }),
    ];

    /// <summary>Whom a lens is about.</summary>
    /// <param name="Uri">The document.</param>
    /// <param name="Name">The name.</param>
    /// <param name="Kind">What the actor is.</param>
    private sealed record ActorData(string Uri, string Name, int Kind)
    {
        /// <summary>What a client has sent back; null where it is not what it was sent.</summary>
        internal static ActorData? Read(JsonElement? data)
        {
            try
            {
                return data?.Deserialize<ActorData>() is { Uri: not null, Name: not null } known ? known : null;
            }
            catch (JsonException)
            {
                return null;
            }
        }

        internal JsonElement Write() => JsonSerializer.SerializeToElement(this);
    }
}
