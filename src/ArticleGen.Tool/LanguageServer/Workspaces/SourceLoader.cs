using System.Text;
using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.Input;
using ArticleGen.Tool.LanguageServer.Documents;

namespace ArticleGen.Tool.LanguageServer.Workspaces;

/// <summary>Asks a project, a folder or a document for its articles.</summary>
/// <param name="workspace">Where the files go.</param>
/// <param name="here">The surroundings of the process.</param>
/// <param name="listener">Told what is done.</param>
internal sealed class SourceLoader(Workspace workspace, Surroundings here, ILoadListener listener)
{
    private readonly LastMessages _said = new();

    /// <summary>Asks a project.</summary>
    internal async Task LoadProjectAsync(string project, CancellationToken cancel)
    {
        using IDisposable shown = listener.Begin(project);
        try
        {
            ArticleSet set = await Task.Run(() => ProjectInput.Open(project, [], new(), here, cancel), cancel).ConfigureAwait(false);
            cancel.ThrowIfCancellationRequested();
            if (_said.Replace(project, set.ChosenFramework ?? "") && set.ChosenFramework is { } framework)
            {
                listener.Chose(project, framework);
            }

            workspace.Load(project, set);
        }
        catch (ToolException cannot)
        {
            // What was known stays: a project file may be broken for a moment.
            if (!File.Exists(project))
            {
                workspace.Leave(project);
            }

            if (_said.Replace(project, cannot.Message))
            {
                // Whoever has a restored project without ArticleGen knows that it has none.
                listener.CannotLoad(cannot.Message, isMinor: ProjectProbe.IsRestored(project));
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The other projects are still asked.
            listener.Failed(failure);
        }
    }

    /// <summary>Finds the articles of a folder, except for those of projects, which know more about them.</summary>
    internal async Task LoadFolderAsync(string folder, CancellationToken cancel)
    {
        ProjectHome[] projects = [.. workspace.Homes.Where(static home => home.IsProject)];
        await LoadAsync(
            folder,
            () => TextInput.Open([folder], [], "stdin.txt", new(), here with { Directory = folder }, cancel),
            file => !projects.Any(home => home.Now?.Find(file.Path) is not null)).ConfigureAwait(false);
    }

    /// <summary>Takes a document by itself. One that was never saved has only the text that the client shows.</summary>
    internal async Task LoadAloneAsync(string path)
    {
        if (workspace.Homes.Any(home => home.Source == path) || workspace.FindOpenAt(path) is not { } document)
        {
            return;
        }

        try
        {
            await LoadAsync(path, () => OpenAlone(document), static _ => true).ConfigureAwait(false);
            if (workspace.FindOpenAt(path) is null)
            {
                workspace.Leave(path);
            }
        }
        catch (Exception failure)
        {
            listener.Failed(failure);
        }
    }

    private ArticleSet OpenAlone(OpenDocument document)
    {
        Surroundings there = here with { Directory = Path.GetDirectoryName(document.Path)! };
        return File.Exists(document.Path)
            ? TextInput.Open([document.Path], [], "stdin.txt", new(), there, CancellationToken.None)
            : TextInput.Open(
                [TextInput.StandardInput],
                [],
                document.Path,
                new(),
                there with { Input = new MemoryStream(Encoding.UTF8.GetBytes(document.Content.Text)) },
                CancellationToken.None);
    }

    private async Task LoadAsync(string source, Func<ArticleSet> open, Func<ArticleFile, bool> isWanted)
    {
        try
        {
            ArticleSet set = await Task.Run(open).ConfigureAwait(false);
            ImmutableArray<ArticleFile> files = [.. set.Files.Where(isWanted)];
            if (!files.IsEmpty)
            {
                workspace.Load(source, set with { Files = files });
                return;
            }
        }
        catch (ToolException)
        {
            // It has no articles, or has them no longer.
        }

        workspace.Leave(source);
    }
}
