using ArticleGen.Tool.Hosting;

namespace ArticleGen.Tool.Input;

/// <summary>What the command line names.</summary>
internal static class Inputs
{
    /// <summary>
    /// The articles at these paths; without any, those of the one project in the current directory, if it uses ArticleGen, else of the
    /// directory.
    /// </summary>
    internal static ArticleSet Open(InputRequest request, Surroundings here, CancellationToken cancel)
    {
        IReadOnlyList<string> paths = request.Project is { } named ? [named, .. request.Paths]
            : request.Paths.Count > 0 ? request.Paths
            : [Usual(request.AsksProject, here)];
        bool IsProject(string path) => path == request.Project || ProjectInput.IsProject(path);
        if (!paths.Any(IsProject))
        {
            return TextInput.Open(paths, request.StdinPath, request.Asked, here, cancel);
        }

        return !request.AsksProject
            ? throw new ToolException($"{paths.First(IsProject)}: a project is named, and --no-project given: leave out one of the two")
            : request.Asked.Format is not null
            ? throw new ToolException("--article-format: a project says itself how its articles are written: leave it out")
            : paths.Count == 1 ? ProjectInput.Open(paths[0], request.Properties, request.Asked, here, cancel)
            : throw new ToolException($"{paths.First(IsProject)}: a project stands alone: name either one project, or files and folders");
    }

    private static string Usual(bool asksProject, Surroundings here)
    {
        string[] projects = asksProject ? Directory.GetFiles(here.Directory, "*.csproj") : [];
        return projects.Length switch
        {
            0 => ".",
            1 => ProjectProbe.NamesArticleGen(projects[0]) ? Path.GetFileName(projects[0]) : Leave(projects[0], here),
            _ => throw new ToolException(
                "There are several projects in this folder: name one of them, or give --no-project to have the folder looked at"),
        };
    }

    private static string Leave(string project, Surroundings here)
    {
        string name = Path.GetFileName(project);
        here.Error.WriteLine(
            $"articlegen: {name} does not name ArticleGen: the folder is looked at without it (--project {name} asks its build)");
        return ".";
    }
}

/// <summary>What the command line says of the input.</summary>
/// <param name="Paths">Files, folders, "-", or a project.</param>
/// <param name="StdinPath">The path that standard input is given.</param>
/// <param name="Properties">MSBuild properties, NAME=VALUE.</param>
/// <param name="Project">The project that is named as such.</param>
/// <param name="AsksProject">Whether a project may be asked at all, which runs its build's targets.</param>
/// <param name="Asked">What stands in place of a project's settings.</param>
internal sealed record InputRequest(
    IReadOnlyList<string> Paths,
    string StdinPath,
    IReadOnlyList<string> Properties,
    string? Project,
    bool AsksProject,
    AskedOptions Asked);
