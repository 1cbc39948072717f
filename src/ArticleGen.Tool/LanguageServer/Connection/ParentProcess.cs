using System.Diagnostics;

namespace ArticleGen.Tool.LanguageServer.Connection;

/// <summary>Watches the process that has started the server: when it dies, the server has nobody to serve.</summary>
/// <param name="isThere">Whether a process is there.</param>
/// <param name="wait">Waits before it is looked for again.</param>
internal sealed class ParentProcess(Func<int, bool> isThere, Func<Task> wait)
{
    // Its end usually closes the input, which is noticed at once. This is for the case that another process holds the pipe open. A look
    // takes 1.4 ms, and is all that the server does when nobody types. .NET has no event for the end of a process that is no child.
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(30);

    /// <summary>Watches processes of this machine.</summary>
    internal static ParentProcess OfThisMachine() => new(IsThere, static () => Task.Delay(Between));

    /// <summary>Looks from time to time whether a process is still there.</summary>
    /// <param name="id">The process; null for none.</param>
    /// <param name="gone">Called once it is gone.</param>
    internal async Task WatchAsync(int? id, Action gone)
    {
        if (id is not { } parent)
        {
            return;
        }

        while (isThere(parent))
        {
            await wait().ConfigureAwait(false);
        }

        gone();
    }

    private static bool IsThere(int id)
    {
        try
        {
            using Process process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // It is there, and may not be asked more.
            return true;
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }
}
