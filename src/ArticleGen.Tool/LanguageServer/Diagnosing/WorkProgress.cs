using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.LanguageServer.Connection;
using ArticleGen.Tool.LanguageServer.Protocol;
using ArticleGen.Tool.LanguageServer.Workspaces;

namespace ArticleGen.Tool.LanguageServer.Diagnosing;

/// <summary>Shows how far long work has come, and what cannot be done.</summary>
/// <param name="client">The client.</param>
internal sealed class WorkProgress(IClient client) : ILoadListener
{
    // What is over in a moment need not be shown.
    private const int FewFiles = 200;

    private int _count;
    private bool _canShow;

    /// <summary>Learns whether the client shows progress.</summary>
    internal void ReadCapabilities(ClientCapabilities capabilities) => _canShow = capabilities.Window?.WorkDoneProgress == true;

    /// <inheritdoc/>
    public IDisposable Begin(string project) =>
        Show($"ArticleGen: asking {Path.GetFileName(project)} for its articles", count: 0);

    /// <inheritdoc/>
    public void Chose(string project, string framework) => client.Notify(
        "window/showMessage",
        new MessageParams(
            MessageParams.Info,
            $"{Path.GetFileName(project)} has several target frameworks: the articles are those of the first, {framework}."));

    /// <inheritdoc/>
    public void CannotLoad(string why, bool isMinor) => client.Notify(
        isMinor ? "window/logMessage" : "window/showMessage",
        new MessageParams(isMinor ? MessageParams.Info : MessageParams.Warning, "ArticleGen: " + why));

    /// <inheritdoc/>
    public void Failed(Exception failure) => client.Notify(
        "window/logMessage",
        new MessageParams(MessageParams.Error, Failures.Describe(failure).Line ?? failure.Message));

    /// <summary>All files of a project are about to be checked.</summary>
    internal IPassProgress BeginPass(ProjectHome home, int count, bool isFirst) =>
        isFirst && count > FewFiles
            ? Show($"ArticleGen: reading {Counted.ToWords(count, "file")} of {Path.GetFileName(home.Source)}", count)
            : Silent.Instance;

    private PieceOfWork Show(string title, int count) => new(_canShow ? client : null, Interlocked.Increment(ref _count), title, count);

    private sealed class Silent : IPassProgress
    {
        internal static readonly Silent Instance = new();

        public void Report(int value)
        {
        }

        public void Dispose()
        {
        }
    }

    /// <summary>One piece of work. Messages go out one after the other, the first when the client has made the place for them.</summary>
    private sealed class PieceOfWork : IPassProgress
    {
        private const int Step = 5;

        private readonly object _lock = new();
        private readonly IClient? _client;
        private readonly string _token;
        private readonly int _count;
        private int _percentage;

        // Whether the client has made the place. One that refuses is told nothing: it would not know of what.
        private Task<bool> _last;

        internal PieceOfWork(IClient? client, int number, string title, int count)
        {
            _client = client;
            _count = count;
            _token = $"articlegen-{number}";
            _last = client?.RequestAsync("window/workDoneProgress/create", new WorkDoneProgressCreateParams(_token))
                ?? Task.FromResult(false);
            Tell(new() { Kind = WorkDoneProgress.Begin, Title = title, Percentage = count > 0 ? 0 : null });
        }

        public void Report(int value)
        {
            int percentage = (int)(value * 100L / _count);
            int before = Volatile.Read(ref _percentage);
            if (percentage >= before + Step && Interlocked.CompareExchange(ref _percentage, percentage, before) == before)
            {
                Tell(new() { Kind = WorkDoneProgress.Report, Percentage = percentage });
            }
        }

        public void Dispose() => Tell(new() { Kind = WorkDoneProgress.End });

        private void Tell(WorkDoneProgress value)
        {
            lock (_lock)
            {
                _last = TellAfterAsync(_last, value);
            }
        }

        private async Task<bool> TellAfterAsync(Task<bool> last, WorkDoneProgress value)
        {
            bool isShown = await last.ConfigureAwait(false);
            if (isShown)
            {
                _client!.Notify("$/progress", new ProgressParams(_token, value));
            }

            return isShown;
        }
    }
}
