using ArticleGen.Tool.Hosting;

namespace ArticleGen.Tool.Fixing;

/// <summary>Other programs that have a file which is to be fixed.</summary>
internal static class OtherPrograms
{
    // A second: a build or an editor is done with a file by then.
    private const int MostTries = 50;
    private const int Pause = 20;

    /// <summary>Waits a moment until they have let the file go.</summary>
    internal static void WaitUntil(Func<bool> isFree)
    {
        for (int i = 0; !isFree(); i++)
        {
            if (i == MostTries)
            {
                throw new ToolException("another program has the file open: close it there, and run the command again");
            }

            Thread.Sleep(Pause);
        }
    }

    /// <summary>Whether a file cannot be opened because one of them has a lock: EWOULDBLOCK, on Linux and on macOS.</summary>
    internal static bool HaveLocked(IOException failure) => failure.HResult is 11 or 35;

    /// <summary>What is said when one of them wrote first.</summary>
    internal static ToolException Changed() => new("the file was changed while it was read: run the command again");
}
