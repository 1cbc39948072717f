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
}
