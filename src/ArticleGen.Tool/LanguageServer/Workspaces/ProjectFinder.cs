using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.Input;

namespace ArticleGen.Tool.LanguageServer.Workspaces;

/// <summary>Finds the projects of a folder that use ArticleGen, without running anything.</summary>
internal static class ProjectFinder
{
    /// <summary>The project files, in the order of their paths.</summary>
    internal static IReadOnlyList<string> Find(string folder, CancellationToken cancel)
    {
        List<string> found = [];
        Stack<string> folders = new([folder]);
        while (folders.TryPop(out string? next))
        {
            cancel.ThrowIfCancellationRequested();
            try
            {
                foreach (FileSystemInfo entry in new DirectoryInfo(next).EnumerateFileSystemInfos())
                {
                    if (entry is DirectoryInfo below && !TextFolder.IsLeftOut(below))
                    {
                        folders.Push(below.FullName);
                    }
                    else if (entry is FileInfo && ProjectInput.IsProject(entry.Name) && ProjectProbe.MayUseArticleGen(entry.FullName))
                    {
                        found.Add(entry.FullName);
                    }
                }
            }
            catch (Exception closed) when (ToolException.IsOfFile(closed))
            {
                // A folder that may not be looked into has no project that could be asked.
            }
        }

        found.Sort(StringComparer.Ordinal);
        return found;
    }
}
