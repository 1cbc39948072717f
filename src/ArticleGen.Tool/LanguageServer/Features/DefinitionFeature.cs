using ArticleGen.Fields;
using ArticleGen.Model;
using ArticleGen.Tool.LanguageServer.Articles;
using ArticleGen.Tool.LanguageServer.Projects;
using ArticleGen.Tool.LanguageServer.Protocol;
using ArticleGen.Tool.LanguageServer.Workspaces;
using StreamJsonRpc;

namespace ArticleGen.Tool.LanguageServer.Features;

/// <summary>
/// Leads from a value of front matter to the article or the actor that it names, and from a name in the text to where the article
/// introduces whose it is.
/// </summary>
/// <param name="workspace">The files.</param>
/// <param name="names">The names in the project.</param>
internal sealed class DefinitionFeature(Workspace workspace, QuietNames names) : IFeature
{
    /// <inheritdoc/>
    void IFeature.Announce(ServerCapabilities server, ClientCapabilities client) => server.DefinitionProvider = true;

    /// <summary>Where what stands at a place leads.</summary>
    [JsonRpcMethod("textDocument/definition", UseSingleObjectParameterDeserialization = true)]
    public Task<Location?> FindAsync(TextDocumentPositionParams asked, CancellationToken cancel)
    {
        ViewedFile? file = workspace.View(asked.TextDocument.Uri);
        return Task.Run(() => file is null ? null : Find(file, asked.Position, cancel), cancel);
    }

    private Location? Find(ViewedFile file, Position position, CancellationToken cancel)
    {
        if (file.Read(cancel) is not { } reading)
        {
            return null;
        }

        int offset = file.Content.GetOffset(position);
        if (FieldPlace.Find(reading, offset) is { } field)
        {
            return FindNamed(file, field, cancel);
        }

        return ArticlePlace.FindActor(reading, offset) is { } index
            && reading.Actors[index] is var actor
            && Introduction.Find(reading.Text, actor.Name, actor.Mentions) is { } introduced
                ? new(file.Uri, file.Content.GetRange(introduced))
                : null;
    }

    private Location? FindNamed(ViewedFile file, FieldPlace field, CancellationToken cancel)
    {
        ProjectNames known = names.Get(file.Home, file.Project, cancel);
        string value = field.Value.Text.Trim();
        string folder = file.Project.Known.FindItem(file.File).Item?.Folder ?? "";
        if (file.Project.Known.FindSchema(cancel).Schema is { } schema && FieldPlace.FindType(schema, field.Path) is { } type)
        {
            return type.Kind switch
            {
                FieldKind.Article => FindArticle(file, known.FindArticle(folder, value), cancel),
                FieldKind.Actor => FindActor(file, known.FindActor(value), cancel),
                _ => null,
            };
        }

        return FindArticle(file, known.FindArticle(folder, value), cancel) ?? FindActor(file, known.FindActor(value), cancel);
    }

    private static Location? FindArticle(ViewedFile file, KnownArticle? article, CancellationToken cancel)
    {
        if (article is null || file.Project.Find(article.Path) is not { } named)
        {
            return null;
        }

        return file.Beside(named).FindHeadline(cancel);
    }

    private static Location? FindActor(ViewedFile file, NamedActor? actor, CancellationToken cancel) =>
        actor is null ? null
            : ActorHome.Find(file.Project.GetIndex(cancel), actor.Actor) is { } home
                && file.Beside(home.File) is var other ? new(other.Uri, other.Content.GetRange(home.Words))
            : null;
}
