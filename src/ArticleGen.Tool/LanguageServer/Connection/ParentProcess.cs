using System.Diagnostics;

namespace ArticleGen.Tool.LanguageServer.Connection;

/// <summary>Watches the process that has started the server: when it dies, the server has nobody to serve.</summary>
internal static class ParentProcess
{
    // Its end usually closes the input, which is noticed at once. This is for the case that another process holds the pipe open.
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(5);

    /// <summary>Looks from time to time whether a process is still there.</summary>
    /// <param name="id">The process; null for none.</param>
    /// <param name="gone">Called once it is gone.</param>
    internal static void Watch(int? id, Action gone)
    {
        if (id is { } parent)
        {
            _ = WatchAsync(parent, gone);
        }
    }

    private static async Task WatchAsync(int id, Action gone)
    {
        using PeriodicTimer timer = new(Between);
        while (IsThere(id))
        {
            await timer.WaitForNextTickAsync().ConfigureAwait(false);
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
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
