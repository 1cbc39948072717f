using System.Runtime.CompilerServices;
using ArticleGen.Tool.Hosting;

namespace ArticleGen.Tool.Input;

/// <summary>What the command line names.</summary>
internal static class Inputs
{
    /// <summary>
    /// The articles at these paths; without any, those of the one project in the current directory, if it uses ArticleGen, else of the
    /// directory. Of a solution, those of each of its projects.
    /// </summary>
    internal static IReadOnlyList<ArticleSet> Open(InputRequest request, Surroundings here, CancellationToken cancel)
    {
        NamedInput named = Find(request, here, cancel);
        return named.Source is null
            ? [TextInput.Open(named.Paths, named.Listed, request.StdinPath, request.Asked, here, cancel)]
            : ProjectSets.Open(named.Source, named.Paths, named.Listed, request, here, cancel);
    }

    /// <summary>
    /// The same to be read and not checked, of one project at most. The compiler is loaded only where a project or a configuration file has
    /// to be understood.
    /// </summary>
    internal static TextSet OpenTexts(InputRequest request, Surroundings here, CancellationToken cancel)
    {
        NamedInput named = Find(request, here, cancel);
        return named.Source is null
            ? TextInput.OpenTexts(named.Paths, named.Listed, request.StdinPath, request.Asked, here, cancel)
            : OpenProject(named, request, here, cancel);
    }

    /// <summary>Whether a path names a project or a solution, which say themselves what their articles are.</summary>
    internal static bool IsSource(string path) => ProjectInput.IsProject(path) || SolutionFile.IsSolution(path);

    // Apart, because the compiler is loaded for a whole method.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static TextSet OpenProject(NamedInput named, InputRequest request, Surroundings here, CancellationToken cancel) =>
        ProjectSets.Open(named.Source!, named.Paths, named.Listed, request, here, cancel).Single().Texts;

    private static NamedInput Find(InputRequest request, Surroundings here, CancellationToken cancel)
    {
        IReadOnlyList<string> paths = request.Project is { } named ? [named, .. request.Paths]
            : request.Paths.Count > 0 ? request.Paths
            : FindUsual(request, here);
        string? source = paths.FirstOrDefault(path => path == request.Project || IsSource(path));
        if (request.FilesFrom == TextInput.StandardInput && paths.Contains(TextInput.StandardInput))
        {
            throw new ToolException("--files-from: standard input cannot be both the list and an article: name a file for one of them");
        }

        IReadOnlyList<string> listed = request.FilesFrom is { } list ? FileList.Read(list, here, cancel) : [];
        if (source is not null)
        {
            return new(source, [.. paths.Except([source], StringComparer.Ordinal)], listed);
        }

        string[] articles = [.. listed.Where(path => TextFolder.IsArticleBelow(path, here.Directory))];
        FileList.ReportLeftOut(listed.Count - articles.Length, here);
        return new(null, paths, articles);
    }

    // A list stands in place of the folder.
    private static string[] FindUsual(InputRequest request, Surroundings here)
    {
        string[] projects = request.AsksProject ? Directory.GetFiles(here.Directory, "*.csproj") : [];
        string[] folder = request.FilesFrom is null ? ["."] : [];
        return projects.Length switch
        {
            0 => folder,
            1 when ProjectProbe.NamesArticleGen(projects[0]) => [Path.GetFileName(projects[0])],
            1 => Leave(projects[0], folder, here),
            _ => throw new ToolException(
                "There are several projects in this folder: name one of them, or give --no-project to have the folder looked at"),
        };
    }

    private static string[] Leave(string project, string[] folder, Surroundings here)
    {
        string name = Path.GetFileName(project);
        here.Error.WriteLine(
            $"articlegen: {name} does not name ArticleGen: the folder is looked at without it (--project {name} asks its build)");
        return folder;
    }

    // A project or a solution, if one is named; files and folders; and the files of a list.
    private sealed record NamedInput(string? Source, IReadOnlyList<string> Paths, IReadOnlyList<string> Listed);
}

/// <summary>What the command line says of the input.</summary>
/// <param name="Paths">Files, folders, "-", a project or a solution.</param>
/// <param name="StdinPath">The path that standard input is given.</param>
/// <param name="Properties">MSBuild properties, NAME=VALUE.</param>
/// <param name="Project">The project that is named as such.</param>
/// <param name="AsksProject">Whether a project may be asked at all, which runs its build's targets.</param>
/// <param name="TakesSolution">Whether the command can look at several projects.</param>
/// <param name="FilesFrom">Where a list of further files is; null without one.</param>
/// <param name="Asked">What stands in place of a project's settings.</param>
internal sealed record InputRequest(
    IReadOnlyList<string> Paths,
    string StdinPath,
    IReadOnlyList<string> Properties,
    string? Project,
    bool AsksProject,
    bool TakesSolution,
    string? FilesFrom,
    AskedOptions Asked);
