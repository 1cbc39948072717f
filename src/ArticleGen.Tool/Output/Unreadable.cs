using ArticleGen.Tool.Input;

namespace ArticleGen.Tool.Output;

/// <summary>Files that could not be read.</summary>
internal static class Unreadable
{
    /// <summary>Names them on standard error, and says how many there are.</summary>
    internal static int Report(ArticleSet set, Surroundings here)
    {
        int count = 0;
        foreach (ArticleFile file in set.Files)
        {
            if (file.Failure is { } failure)
            {
                here.Error.WriteLine($"articlegen: {ToolException.ForFile(ShownPath.Of(file.Path, here.Directory), failure).Message}");
                count++;
            }
        }

        return count;
    }

    /// <summary>Names the files that are not read because the build would not read them either: no reason to fail.</summary>
    internal static void ReportFaults(ArticleSet set, Surroundings here)
    {
        foreach (ArticleFile file in set.Files.Where(static file => file.Fault is not null))
        {
            here.Error.WriteLine($"articlegen: {ShownPath.Of(file.Path, here.Directory)}: not read: {file.Fault!.Reason}");
        }
    }
}
