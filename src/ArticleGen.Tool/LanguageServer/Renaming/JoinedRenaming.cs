using ArticleGen.Model;
using ArticleGen.Tool.Input;
using ArticleGen.Tool.LanguageServer.Workspaces;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tool.LanguageServer.Renaming;

/// <summary>
/// Gives an actor another name in a project, and in each project that shares a changed file with it. Otherwise that project would read the
/// new name in the shared file, and the old one in its other files.
/// </summary>
internal sealed class JoinedRenaming
{
    private readonly IReadOnlyList<ViewedProject> _projects;
    private readonly List<RenamedProject> _renamed = [];

    private JoinedRenaming(IReadOnlyList<ViewedProject> projects) => _projects = projects;

    /// <summary>The changes of all files that have any, each file once.</summary>
    /// <param name="projects">All projects, at one moment.</param>
    /// <param name="first">The project in which somebody changes the name.</param>
    /// <param name="actor">The actor.</param>
    /// <param name="newName">The new name.</param>
    /// <param name="cancel">Ends the work.</param>
    /// <exception cref="RenamingException">An article would be misread, or two projects would change other words of a file.</exception>
    internal static IReadOnlyList<(ViewedFile File, IReadOnlyList<TextChange> Changes)> Find(
        IReadOnlyList<ViewedProject> projects, ViewedProject first, ActorModel actor, string newName, CancellationToken cancel)
    {
        JoinedRenaming joined = new(projects);
        joined.Rename(first, actor, newName, cancel);
        return joined.Join(actor.Name);
    }

    private void Rename(ViewedProject first, ActorModel actor, string newName, CancellationToken cancel)
    {
        HashSet<ViewedProject> met = new([first], ReferenceEqualityComparer.Instance);
        Queue<ViewedProject> waiting = new([first]);
        while (waiting.TryDequeue(out ViewedProject? project))
        {
            IReadOnlyList<RenamedFile> files = new ActorRenaming(project.Now, actor, newName).Find(cancel);
            _renamed.Add(new(project, files.ToDictionary(static file => file.File.Path, PathNames.Comparer)));
            foreach (ViewedProject other in _projects.Where(other => files.Any(file => other.Now.Find(file.File.Path) is not null)))
            {
                if (met.Add(other))
                {
                    waiting.Enqueue(other);
                }
            }
        }
    }

    private List<(ViewedFile File, IReadOnlyList<TextChange> Changes)> Join(string oldName)
    {
        Dictionary<string, RenamedProject> firsts = new(PathNames.Comparer);
        foreach (RenamedProject renamed in _renamed)
        {
            foreach (string path in renamed.Files.Keys)
            {
                if (!firsts.TryAdd(path, renamed))
                {
                    continue;
                }

                // A project that has the file, and would change nothing in it, differs too.
                if (_renamed.Find(other => other.Project.Now.Find(path) is not null && !other.ChangesAlike(path, renamed)) is { } odd)
                {
                    throw new RenamingException(
                        $"{Path.GetFileName(path)}: {renamed.Name} and {odd.Name}, which both have this file, "
                        + $"do not take the same words of it for '{oldName}'. Change the name there by hand");
                }
            }
        }

        return
        [
            .. firsts.Select(static one =>
                (one.Value.Project.View(one.Value.Files[one.Key].File), one.Value.Files[one.Key].Edits)),
        ];
    }

    /// <summary>A project and what changes in it.</summary>
    /// <param name="Project">The project.</param>
    /// <param name="Files">The files with changes, by their paths.</param>
    private sealed record RenamedProject(ViewedProject Project, Dictionary<string, RenamedFile> Files)
    {
        internal string Name => Path.GetFileName(Project.Home.Source);

        internal bool ChangesAlike(string path, RenamedProject other) =>
            Files.TryGetValue(path, out RenamedFile? own) && own.Edits.SequenceEqual(other.Files[path].Edits);
    }
}
