using ArticleGen.Build;
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

        List<string> foreign = [];
        ChosenFiles chosen = ChosenFiles.Choose(paths.Select(here.FullPath).Concat(listed), sets, foreign.Add, PathNames.Comparer);
        IReadOnlyList<ArticleSet> narrowed = [.. sets.Select(set => set with
        {
            Chosen = chosen,
            BuildRemarks =
                [.. set.BuildRemarks.Where(remark => chosen.Include(remark.Path) || foreign.Any(path => IsAbout(remark, path)))],
        })];
        HashSet<string> unknown = foreign
            .Where(path => !narrowed.Any(set => set.BuildRemarks.Any(remark => IsAbout(remark, path))))
            .ToHashSet(StringComparer.Ordinal);
        RefuseMissing(paths, unknown, here);
        Report(unknown, listed.ToHashSet(StringComparer.Ordinal), source, here);
        return narrowed;
    }

    // The project may list a file that is not there, and the build says so. Any other path that leads nowhere is a slip of who typed it.
    private static void RefuseMissing(IReadOnlyList<string> paths, HashSet<string> unknown, Surroundings here)
    {
        if (paths.FirstOrDefault(path => unknown.Contains(here.FullPath(path)) && !Path.Exists(here.FullPath(path))) is { } missing)
        {
            throw TextInput.NotFound(missing, here);
        }
    }

    // What the build leaves out never gets to the compiler. The build says so of the project, and names the file in the message.
    private static bool IsAbout(Remark remark, string path) =>
        Path.GetDirectoryName(remark.Path) is { } folder
        && remark.Message.Contains($"'{CompilerNames.Show(Path.GetRelativePath(folder, path))}'", StringComparison.Ordinal);

    // A list may have all sorts of files. Only of an article is it odd that no project has it.
    private static void Report(IEnumerable<string> foreign, HashSet<string> listed, string source, Surroundings here)
    {
        int leftOut = 0;
        foreach (string path in foreign)
        {
            if (listed.Contains(path) && !TextFolder.IsArticleBelow(path, here.Directory))
            {
                leftOut++;
                continue;
            }

            here.Error.WriteLine(
                $"articlegen: {ShownPath.InLine(path, here.Directory)}: skipped: not one of the files of {source}");
        }

        FileList.ReportLeftOut(leftOut, here);
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
