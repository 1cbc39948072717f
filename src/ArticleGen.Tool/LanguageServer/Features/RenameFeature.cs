using ArticleGen.Model;
using ArticleGen.Tool.LanguageServer.Articles;
using ArticleGen.Tool.LanguageServer.Editing;
using ArticleGen.Tool.LanguageServer.Protocol;
using ArticleGen.Tool.LanguageServer.Renaming;
using ArticleGen.Tool.LanguageServer.Workspaces;
using StreamJsonRpc;

namespace ArticleGen.Tool.LanguageServer.Features;

/// <summary>Gives an actor another name in all texts, where every article reads it as the name of the same actor afterwards.</summary>
/// <param name="workspace">The files.</param>
/// <param name="names">The names in each project.</param>
/// <param name="writer">Writes the changes.</param>
internal sealed class RenameFeature(Workspace workspace, QuietNames names, EditWriter writer) : IFeature
{
    // The specification's number.
    private const int RequestFailed = -32803;

    /// <inheritdoc/>
    void IFeature.Announce(ServerCapabilities server, ClientCapabilities client) =>
        server.RenameProvider = client.TextDocument?.Rename?.PrepareSupport == true ? new RenameOptions(PrepareProvider: true) : true;

    /// <summary>Whether what stands at a place is a name, and which.</summary>
    [JsonRpcMethod("textDocument/prepareRename", UseSingleObjectParameterDeserialization = true)]
    public Task<PrepareRenameResult?> PrepareAsync(TextDocumentPositionParams asked, CancellationToken cancel)
    {
        IReadOnlyList<ViewedFile> files = workspace.ViewInEach(asked.TextDocument.Uri);
        return Task.Run(
            () => Try(() => FindName(files, asked.Position, cancel)) is { } found
                ? new PrepareRenameResult(found.File.Content.GetRange(found.Words), found.Actor.Name)
                : null,
            cancel);
    }

    /// <summary>The changes that give the actor at a place another name.</summary>
    [JsonRpcMethod("textDocument/rename", UseSingleObjectParameterDeserialization = true)]
    public Task<WorkspaceEdit?> RenameAsync(RenameParams asked, CancellationToken cancel)
    {
        string path = workspace.FindPath(asked.TextDocument.Uri);
        IReadOnlyList<ViewedProject> projects = workspace.ViewAll();
        return Task.Run(() => Try(() => Rename(projects, path, asked, cancel)), cancel);
    }

    private WorkspaceEdit? Rename(IReadOnlyList<ViewedProject> projects, string path, RenameParams asked, CancellationToken cancel) =>
        FindName(Workspace.View(projects, path), asked.Position, cancel) is not { } found ? null
            : writer.Write(JoinedRenaming.Find(projects, found.File.Viewed, found.Actor, TypedName.Read(asked.NewName), cancel)
                .Select(static renamed => new ChangedFile(renamed.File, renamed.Changes)));

    // The first project that reads a name there.
    private NameInFile? FindName(IReadOnlyList<ViewedFile> files, Position position, CancellationToken cancel) =>
        files.Select(file => FindName(file, file.Content.GetOffset(position), cancel)).FirstOrDefault(static found => found is not null);

    private NameInFile? FindName(ViewedFile file, int offset, CancellationToken cancel)
    {
        if (file.Read(cancel) is { } reading && ArticlePlace.Find(reading, offset) is { Actor: { } index } place)
        {
            return FindName(file, reading, reading.Actors[index], place.Range);
        }

        // A part of the name changes in a lexicon, where the line says whose it is; in front matter only the whole name does.
        return ActorOutsideText.Find(file, offset, names, cancel) is not { } found ? null
            : string.Equals(found.Written, found.Actor.Name, StringComparison.OrdinalIgnoreCase) || IsPartInLexicon(file, found)
                ? new(file, found.Actor, found.Words)
            : throw new RenamingException(
                $"'{found.Written}' is not the whole name '{found.Actor.Name}': change the name where it stands.");
    }

    private static NameInFile FindName(ViewedFile file, ArticleReading reading, ActorReading actor, TextRange words)
    {
        ActorModel named = new(actor.Name, actor.Kind, actor.Roles, actor.Aliases, actor.Pronouns);
        if (!named.IsNamed)
        {
            throw new RenamingException("Only names can be changed, and whoever is meant here has none.");
        }

        return new ActorName(actor.Name).FindLongest(reading.Text, words) is { } part
            ? new(file, named, part.Range)
            : throw Refuse(words.In(reading.Text), actor.Name);
    }

    private static bool IsPartInLexicon(ViewedFile file, ActorOutsideText found) =>
        file.ReadLexicon().Any() && new ActorName(found.Actor.Name).FindLongest(file.Content.Text, found.Words) is not null;

    private static RenamingException Refuse(string words, string name) =>
        new($"'{words}' is no part of the name '{name}': change the name where it stands.");

    private static T Try<T>(Func<T> find)
    {
        try
        {
            return find();
        }
        catch (RenamingException refused)
        {
            throw new LocalRpcException(refused.Message) { ErrorCode = RequestFailed };
        }
    }

    /// <summary>A name, or a part of one, in a file.</summary>
    /// <param name="File">The file.</param>
    /// <param name="Actor">Whose it is.</param>
    /// <param name="Words">The words.</param>
    private sealed record NameInFile(ViewedFile File, ActorModel Actor, TextRange Words);
}
