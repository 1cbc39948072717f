using ArticleGen.Tool.Hosting;
using Spectre.Console;

namespace ArticleGen.Tool.Output;

/// <summary>How far a long run has come, on standard error, and only on a screen.</summary>
internal static class ProgressLine
{
    // Shorter work shows no progress: it ends before anybody could read that.
    private const int LongWork = 200;

    /// <summary>
    /// Does the work, and shows how much of it is done. After a cancel, it does not wait for the work to end.
    /// </summary>
    internal static async Task<T> ShowAsync<T>(
        Surroundings here, string what, int total, Func<IProgress<int>, Task<T>> work, CancellationToken cancel)
    {
        if (!here.ErrorIsScreen || total < LongWork)
        {
            return await Task.Run(() => work(new Silent()), cancel).WaitAsync(cancel).ConfigureAwait(false);
        }

        return await ShowBarAsync(here, what, total, work, cancel).ConfigureAwait(false);
    }

    // Apart: the library that draws is loaded only where it draws.
    private static async Task<T> ShowBarAsync<T>(
        Surroundings here, string what, int total, Func<IProgress<int>, Task<T>> work, CancellationToken cancel)
    {
        IAnsiConsole console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(here.Error),
                ColorSystem = here.ColourOutput ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            });
        return await console.Progress().AutoClear(true).HideCompleted(true).StartAsync(async context =>
        {
            ProgressTask task = context.AddTask(what, maxValue: total);
            return await Task.Run(() => work(new Bar(task)), cancel).WaitAsync(cancel).ConfigureAwait(false);
        }).ConfigureAwait(false);
    }

    private sealed class Silent : IProgress<int>
    {
        public void Report(int value)
        {
        }
    }

    private sealed class Bar(ProgressTask task) : IProgress<int>
    {
        public void Report(int value) => task.Value = Math.Max(task.Value, value);
    }
}
