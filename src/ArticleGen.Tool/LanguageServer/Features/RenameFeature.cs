using ArticleGen.Tool.LanguageServer.Articles;
using ArticleGen.Tool.LanguageServer.Protocol;
using ArticleGen.Tool.LanguageServer.Renaming;
using ArticleGen.Tool.LanguageServer.Workspaces;
using StreamJsonRpc;

namespace ArticleGen.Tool.LanguageServer.Features;

/// <summary>Gives an actor another name in all texts, where every article reads it as the name of the same actor afterwards.</summary>
/// <param name="workspace">The files.</param>
/// <param name="writer">Writes the changes.</param>
internal sealed class RenameFeature(Workspace workspace, EditWriter writer) : IFeature
{
    // The specification's number.
    private const int RequestFailed = -32803;

    private const int LongestName = 100;

    /// <inheritdoc/>
    void IFeature.Announce(ServerCapabilities server, ClientCapabilities client) =>
        server.RenameProvider = client.TextDocument?.Rename?.PrepareSupport == true ? new RenameOptions(PrepareProvider: true) : true;

    /// <summary>Whether what stands at a place is a name, and which.</summary>
    [JsonRpcMethod("textDocument/prepareRename", UseSingleObjectParameterDeserialization = true)]
    public Task<PrepareRenameResult?> PrepareAsync(TextDocumentPositionParams asked, CancellationToken cancel)
    {
        ViewedFile? file = workspace.View(asked.TextDocument.Uri);
        return Task.Run(
            () => file is not null && FindName(file, asked.Position, cancel) is { } found
                ? new PrepareRenameResult(file.Content.GetRange(found.Words), found.Actor.Name)
                : null,
            cancel);
    }

    /// <summary>The changes that give the actor at a place another name.</summary>
    [JsonRpcMethod("textDocument/rename", UseSingleObjectParameterDeserialization = true)]
    public Task<WorkspaceEdit?> RenameAsync(RenameParams asked, CancellationToken cancel)
    {
        ViewedFile? file = workspace.View(asked.TextDocument.Uri);
        return Task.Run(() => file is null ? null : Rename(file, asked, cancel), cancel);
    }

    private WorkspaceEdit? Rename(ViewedFile file, RenameParams asked, CancellationToken cancel)
    {
        if (FindName(file, asked.Position, cancel) is not { } found)
        {
            return null;
        }

        string name = ReadName(asked.NewName);
        try
        {
            return writer.Write(new ActorRenaming(file.Project, found.Actor, name).Find(cancel)
                .Select(renamed => new ChangedFile(file.Beside(renamed.File), renamed.Edits)));
        }
        catch (RenamingException refused)
        {
            throw Refuse(refused.Message);
        }
    }

    private static NameInText? FindName(ViewedFile file, Position position, CancellationToken cancel)
    {
        if (file.Read(cancel) is not { } reading
            || ArticlePlace.Find(reading, file.Content.GetOffset(position)) is not { Actor: { } index } place)
        {
            return null;
        }

        ActorReading actor = reading.Actors[index];
        if (actor.Kind is not (ActorKind.Person or ActorKind.Organization or ActorKind.Place))
        {
            throw Refuse("Only names can be changed, and whoever is meant here has none.");
        }

        return new ActorName(actor.Name).FindLongest(reading.Text, place.Range) is { } part
            ? new(actor, part.Range)
            : throw Refuse($"'{place.Range.In(reading.Text)}' is no part of the name '{actor.Name}': change the name where it stands.");
    }

    // Whether it is a name, the articles tell.
    private static string ReadName(string? written)
    {
        string name = string.Join(' ', (written ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        return name.Length == 0 || !name.Any(char.IsLetter) ? throw Refuse("A name has at least a letter.")
            : name.Length > LongestName ? throw Refuse($"A name has at most {LongestName} characters.")
            : name.Cast<char?>().FirstOrDefault(static c => !IsOfName(c!.Value)) is { } odd
                ? throw Refuse($"A name has no '{odd}'.")
            : name;
    }

    private static bool IsOfName(char c) => char.IsLetterOrDigit(c) || c is ' ' or '-' or '.' or '\'' or '’' or '&';

    private static LocalRpcException Refuse(string why) => new(why) { ErrorCode = RequestFailed };

    /// <summary>A name, or a part of one, in a text.</summary>
    /// <param name="Actor">Whose it is.</param>
    /// <param name="Words">The words.</param>
    private sealed record NameInText(ActorReading Actor, TextRange Words);
}
