using ArticleGen.Tool.Hosting;

namespace ArticleGen.Tool.Input;

/// <summary>The articles of a project, or of each project of a solution: all of them, or those that are named beside it.</summary>
internal static class ProjectSets
{
    /// <summary>Asks the projects.</summary>
    /// <param name="source">The project or the solution.</param>
    /// <param name="paths">Files and folders of it; none for all.</param>
    /// <param name="listed">Files of a list, with full paths.</param>
    /// <param name="request">The whole command line.</param>
    /// <param name="here">Where the paths are seen from.</param>
    /// <param name="cancel">Stops the asking.</param>
    internal static IReadOnlyList<ArticleSet> Open(
        string source,
        IReadOnlyList<string> paths,
        IReadOnlyList<string> listed,
        InputRequest request,
        Surroundings here,
        CancellationToken cancel)
    {
        Refuse(source, paths, request);
        IReadOnlyList<ArticleSet> sets = SolutionFile.IsSolution(source)
            ? OpenSolution(source, request, here, cancel)
            : [ProjectInput.Open(source, request.Properties, request.Asked, here, cancel)];
        if (paths.Count == 0 && request.FilesFrom is null)
        {
            return sets;
        }

        int leftOut = 0;
        ChosenFiles chosen = ChosenFiles.Choose(
            paths.Select(here.FullPath),
            sets,
            path => Report(path, Path.Exists(path) ? $"not one of the files of {source}" : "there is no such file"));
        ChosenFiles fromList = ChosenFiles.Choose(listed, sets, path =>
        {
            if (TextFolder.IsArticleBelow(path, here.Directory))
            {
                Report(path, $"not one of the files of {source}");
            }
            else
            {
                leftOut++;
            }
        });
        FileList.ReportLeftOut(leftOut, here);
        return [.. sets.Select(set => set with { Chosen = chosen.With(fromList) })];

        void Report(string path, string reason) =>
            here.Error.WriteLine($"articlegen: {ShownPath.InLine(path, here.Directory)}: skipped: {reason}");
    }

    private static void Refuse(string source, IReadOnlyList<string> paths, InputRequest request)
    {
        if (!request.AsksProject)
        {
            throw new ToolException($"{source}: a project is named, and --no-project given: leave out one of the two");
        }

        if (request.Asked.Format is not null)
        {
            throw new ToolException("--article-format: a project says itself how its articles are written: leave it out");
        }

        if (request.Asked.CodePage is not null)
        {
            throw new ToolException("--code-page: a project says itself how its files are encoded: leave it out, or give -p CodePage=N");
        }

        if (!request.TakesSolution && SolutionFile.IsSolution(source))
        {
            throw new ToolException($"{source}: this is a solution, which only check takes: name one of its projects");
        }

        if (paths.FirstOrDefault(Inputs.IsSource) is { } other)
        {
            throw new ToolException($"{source}: {other} is named as well: name one project, or the solution that has both");
        }

        if (paths.Contains(TextInput.StandardInput))
        {
            throw new ToolException($"{source}: standard input is none of its files: leave out the project, or '-'");
        }
    }

    private static List<ArticleSet> OpenSolution(string source, InputRequest request, Surroundings here, CancellationToken cancel)
    {
        List<ArticleSet> sets = [];
        foreach (string project in SolutionFile.FindProjects(here.FullPath(source), source, cancel))
        {
            if (!ProjectProbe.MayUseArticleGen(project))
            {
                continue;
            }

            string shown = ShownPath.Shorten(project, here.Directory);
            if (ProjectInput.TryOpen(shown, request.Properties, request.Asked, here, cancel) is { } set)
            {
                sets.Add(set);
            }
            else if (ProjectProbe.IsRestored(project))
            {
                here.Error.WriteLine($"articlegen: {ShownPath.InLine(project, here.Directory)}: skipped: it does not use ArticleGen");
            }
            else
            {
                throw ProjectInput.Unused(shown);
            }
        }

        return sets.Count > 0
            ? sets
            : throw new ToolException($"{source}: no project of the solution uses ArticleGen: name the folder of the articles");
    }
}
