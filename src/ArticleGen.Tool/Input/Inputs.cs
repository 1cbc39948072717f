namespace ArticleGen.Tool.Input;

/// <summary>What the command line names.</summary>
internal static class Inputs
{
    /// <summary>The articles at these paths; without any, those of the one project in the current directory, else of the directory.</summary>
    internal static ArticleSet Open(InputRequest request, Surroundings here)
    {
        IReadOnlyList<string> paths = request.Paths.Count > 0 ? request.Paths : [Usual(here)];
        if (!paths.Any(ProjectInput.IsProject))
        {
            return TextInput.Open(paths, request.StdinPath, request.Asked, here);
        }

        return paths.Count == 1
            ? ProjectInput.Open(paths[0], request.Properties, request.Asked, here)
            : throw new ToolException($"{paths.First(ProjectInput.IsProject)}: a project stands alone: name either one project, or files and folders");
    }

    private static string Usual(Surroundings here)
    {
        string[] projects = Directory.GetFiles(here.Directory, "*.csproj");
        return projects.Length switch
        {
            0 => ".",
            1 => Path.GetFileName(projects[0]),
            _ => throw new ToolException("There are several projects in this folder: name one of them"),
        };
    }
}

/// <summary>What the command line says of the input.</summary>
/// <param name="Paths">Files, folders, "-", or a project.</param>
/// <param name="StdinPath">The path that standard input is given.</param>
/// <param name="Properties">MSBuild properties, NAME=VALUE.</param>
/// <param name="Asked">What stands in place of a project's settings.</param>
internal sealed record InputRequest(IReadOnlyList<string> Paths, string StdinPath, IReadOnlyList<string> Properties, AskedOptions Asked);
