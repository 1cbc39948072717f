using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.Input;

namespace ArticleGen.Tool.Commands;

/// <summary>Files that could not be read.</summary>
internal static class Unreadable
{
    /// <summary>
    /// Names the files that the system does not let us read, and those at which a project's build would stop; returns their number.
    /// </summary>
    internal static int Report(ArticleSet set, Surroundings here)
    {
        int count = 0;
        foreach (ArticleFile file in set.Files)
        {
            string? reason = file.Failure is { } failure ? ToolException.Reason(failure)
                : set.Project is not null && !file.IsBinary ? file.Fault?.Reason
                : null;
            if (reason is not null)
            {
                here.Error.WriteLine($"articlegen: {ShownPath.InLine(file.Path, here.Directory)}: {reason}");
                count++;
            }
        }

        return count;
    }

    /// <summary>Names the files that are not read because the build would not read them either: no reason to fail.</summary>
    internal static void ReportFaults(ArticleSet set, Surroundings here)
    {
        foreach (ArticleFile file in set.Files.Where(file => file.IsBinary || (set.Project is null && file.Fault is not null)))
        {
            here.Error.WriteLine($"articlegen: {ShownPath.InLine(file.Path, here.Directory)}: not read: {file.Fault!.Reason}");
        }
    }
}
