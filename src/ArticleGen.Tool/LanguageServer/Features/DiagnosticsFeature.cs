using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using ArticleGen.Tool.Input;
using ArticleGen.Tool.LanguageServer.Connection;
using ArticleGen.Tool.LanguageServer.Diagnosing;
using ArticleGen.Tool.LanguageServer.Documents;
using ArticleGen.Tool.LanguageServer.Protocol;
using ArticleGen.Tool.LanguageServer.Workspaces;
using Microsoft.CodeAnalysis.Text;
using StreamJsonRpc;

namespace ArticleGen.Tool.LanguageServer.Features;

/// <summary>
/// Shows what rules say: to clients that ask for it when they ask, to all others when it changes. Never both, because a client would show
/// everything twice.
/// </summary>
internal sealed class DiagnosticsFeature : IFeature, IDiagnosticsSink
{
    private const string Identifier = "articlegen";

    private readonly Workspace _workspace;
    private readonly IClient _client;
    private readonly Diagnoser _diagnoser;
    private readonly FileReports _reports;
    private readonly WorkProgress _progress;
    private readonly object _publishing = new();
    private readonly HashSet<string> _published = new(PathNames.Comparer);

    // What a client was answered about a text: the name of the report.
    private readonly ConditionalWeakTable<SourceText, string> _answers = new();

    // Requests that are answered when something changes.
    private readonly ConcurrentDictionary<Channel<IReadOnlyCollection<string>>, bool> _waiting = new();

    private bool _pulls;

    /// <summary>Follows a workspace.</summary>
    internal DiagnosticsFeature(Workspace workspace, IClient client, DiagnosticWriter shown, WorkProgress progress)
    {
        _workspace = workspace;
        _client = client;
        _progress = progress;
        _diagnoser = new(workspace, this);
        _reports = new(workspace, _diagnoser, shown);
    }

    /// <summary>Whether anything is shown: a C# server may show the same.</summary>
    internal bool IsOn { get; set; } = true;

    /// <summary>What is said of files.</summary>
    internal Diagnoser Diagnoser => _diagnoser;

    /// <inheritdoc/>
    void IFeature.Announce(ServerCapabilities server, ClientCapabilities client)
    {
        // A client that asks, and cannot be made to ask again, would show what was true before the project was read.
        _pulls = client.PullsDiagnostics && client.Workspace?.Diagnostics?.RefreshSupport == true;
        if (_pulls && IsOn)
        {
            server.DiagnosticProvider = new(Identifier, InterFileDependencies: true, WorkspaceDiagnostics: true);
        }
    }

    /// <summary>What is said of a document.</summary>
    [JsonRpcMethod("textDocument/diagnostic", UseSingleObjectParameterDeserialization = true)]
    public Task<DocumentDiagnosticReport> ReportAsync(DocumentDiagnosticParams asked, CancellationToken cancel)
    {
        string uri = asked.TextDocument.Uri;
        IReadOnlyList<ViewedFile> files = _workspace.ViewInEach(uri);
        OpenDocument? open = _workspace.FindOpen(uri);
        return Task.Run(
            () =>
            {
                FileReport report = IsOn ? _reports.GetReport(_workspace.FindPath(uri), files, open, cancel) : FileReport.Empty;
                if (open is not null)
                {
                    _answers.AddOrUpdate(open.Source, report.Id);
                }

                return report.Id == asked.PreviousResultId
                    ? new DocumentDiagnosticReport { Kind = DocumentDiagnosticReport.Unchanged, ResultId = report.Id }
                    : new DocumentDiagnosticReport { Kind = DocumentDiagnosticReport.Full, ResultId = report.Id, Items = report.Items };
            },
            cancel);
    }

    /// <summary>What is said of all files. Where the client knows it all, it waits until something changes.</summary>
    [JsonRpcMethod("workspace/diagnostic", UseSingleObjectParameterDeserialization = true)]
    public async Task<WorkspaceDiagnosticReport> ReportAllAsync(WorkspaceDiagnosticParams asked, CancellationToken cancel)
    {
        Channel<IReadOnlyCollection<string>> changes = Channel.CreateUnbounded<IReadOnlyCollection<string>>();

        // Before the look, so that no change is missed.
        _waiting[changes] = true;
        try
        {
            PendingReport pending = new(_workspace, _reports, asked.PreviousResultIds ?? []);
            return await Task.Run(
                () => pending.WaitAsync(_diagnoser.GetPaths(), () => IsOn, changes.Reader, cancel), cancel).ConfigureAwait(false);
        }
        finally
        {
            _waiting.TryRemove(changes, out _);
        }
    }

    /// <inheritdoc/>
    void IDiagnosticsSink.Changed(IReadOnlyCollection<string> paths)
    {
        if (paths.Count == 0 || !IsOn)
        {
            return;
        }

        if (!_pulls)
        {
            foreach (string path in paths)
            {
                Publish(path);
            }

            return;
        }

        foreach (Channel<IReadOnlyCollection<string>> waiting in _waiting.Keys)
        {
            waiting.Writer.TryWrite(paths);
        }

        if (paths.Any(HasWrongAnswer))
        {
            _ = _client.RequestAsync("workspace/diagnostic/refresh", null);
        }
    }

    /// <inheritdoc/>
    IPassProgress IDiagnosticsSink.BeginPass(ProjectHome home, int count, bool isFirst) => _progress.BeginPass(home, count, isFirst);

    /// <inheritdoc/>
    void IDiagnosticsSink.Failed(Exception failure) => _progress.Failed(failure);

    // One at a time: what is looked up last is also told last.
    private void Publish(string path)
    {
        lock (_publishing)
        {
            OpenDocument? open = _workspace.FindOpenAt(path);

            // The client shows nothing of this file, and there is nothing to show.
            if (_reports.Find(path, open)?.Items is not { } shown || (shown.Count == 0 && open is null && !_published.Contains(path)))
            {
                return;
            }

            _ = shown.Count > 0 ? _published.Add(path) : _published.Remove(path);
            _client.Notify(
                "textDocument/publishDiagnostics",
                new PublishDiagnosticsParams(open?.Uri ?? DocumentUri.Create(path), open?.Version, shown));
        }
    }

    // A client asks by itself for a document that it changes. Where another file has changed what is said of the document, it does not.
    private bool HasWrongAnswer(string path) =>
        _workspace.FindOpenAt(path) is { } open
        && _answers.TryGetValue(open.Source, out string? answer)
        && _reports.Find(path, open) is { } report
        && report.Id != answer;
}
