using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.Input;

namespace ArticleGen.Tool.Commands;

/// <summary>Files that could not be read.</summary>
internal static class Unreadable
{
    /// <summary>
    /// Names the files that the system does not let us read, and those at which a project's build would stop; returns their number.
    /// </summary>
    internal static int Report(IEnumerable<TextSet> sets, Surroundings here)
    {
        HashSet<string> named = new(StringComparer.Ordinal);
        foreach (TextSet set in sets)
        {
            foreach (TextFile file in set.ChosenFiles)
            {
                // Several projects may have the file.
                if (FindReason(set, file) is { } reason && named.Add(file.Path))
                {
                    here.Error.WriteLine($"articlegen: {ShownPath.InLine(file.Path, here.Directory)}: {reason}");
                }
            }
        }

        return named.Count;
    }

    /// <summary>Names the files that are not read because the build would not read them either: no reason to fail.</summary>
    internal static void ReportFaults(TextSet set, Surroundings here)
    {
        foreach (TextFile file in set.ChosenFiles.Where(file => file.IsBinary || (set.Project is null && file.Fault is not null)))
        {
            here.Error.WriteLine($"articlegen: {ShownPath.InLine(file.Path, here.Directory)}: not read: {file.Fault!.Reason}");
        }
    }

    private static string? FindReason(TextSet set, TextFile file) =>
        file.Failure is { } failure ? ToolException.Reason(failure)
        : set.Project is not null && !file.IsBinary ? file.Fault?.Reason
        : null;
}
