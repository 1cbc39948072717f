using System.Collections.Concurrent;
using ArticleGen.Tool.LanguageServer.Connection;
using ArticleGen.Tool.LanguageServer.Diagnosing;
using ArticleGen.Tool.LanguageServer.Documents;
using ArticleGen.Tool.LanguageServer.Projects;
using ArticleGen.Tool.LanguageServer.Protocol;
using ArticleGen.Tool.LanguageServer.Workspaces;
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
    private readonly ShownDiagnostics _shown;
    private readonly Diagnoser _diagnoser;
    private readonly WorkProgress _progress;
    private readonly ConcurrentDictionary<string, bool> _published = new(StringComparer.Ordinal);
    private volatile TaskCompletionSource _change = NewChange();
    private bool _pulls;
    private bool _refreshes;

    /// <summary>Follows a workspace.</summary>
    internal DiagnosticsFeature(Workspace workspace, IClient client, ShownDiagnostics shown, WorkProgress progress)
    {
        _workspace = workspace;
        _client = client;
        _shown = shown;
        _progress = progress;
        _diagnoser = new(workspace, this);
    }

    /// <summary>Whether anything is shown: a C# server may show the same.</summary>
    internal bool IsOn { get; set; } = true;

    /// <summary>What is said of files.</summary>
    internal Diagnoser Diagnoser => _diagnoser;

    /// <inheritdoc/>
    public void Announce(ServerCapabilities server, ClientCapabilities client)
    {
        _pulls = client.PullsDiagnostics;
        _refreshes = client.Workspace?.Diagnostics?.RefreshSupport == true;
        if (_pulls)
        {
            server.DiagnosticProvider = new(Identifier, InterFileDependencies: true, WorkspaceDiagnostics: true);
        }
    }

    /// <summary>What is said of a document.</summary>
    [JsonRpcMethod("textDocument/diagnostic", UseSingleObjectParameterDeserialization = true)]
    public Task<DocumentDiagnosticReport> ReportAsync(DocumentDiagnosticParams asked, CancellationToken cancel)
    {
        ViewedFile? file = IsOn ? _workspace.View(asked.TextDocument.Uri) : null;
        return Task.Run(
            () =>
            {
                IReadOnlyList<Diagnostic> items = file is null ? [] : _shown.Show(_diagnoser.Ask(file, cancel), file.Content);
                string id = ResultIds.Create(items);
                return id == asked.PreviousResultId
                    ? new DocumentDiagnosticReport { Kind = DocumentDiagnosticReport.Unchanged, ResultId = id }
                    : new DocumentDiagnosticReport { Kind = DocumentDiagnosticReport.Full, ResultId = id, Items = items };
            },
            cancel);
    }

    /// <summary>What is said of all files. Where the client knows it all, it waits until something changes.</summary>
    [JsonRpcMethod("workspace/diagnostic", UseSingleObjectParameterDeserialization = true)]
    public async Task<WorkspaceDiagnosticReport> ReportAllAsync(WorkspaceDiagnosticParams asked, CancellationToken cancel)
    {
        Dictionary<string, string> known = (asked.PreviousResultIds ?? [])
            .DistinctBy(static one => one.Uri, StringComparer.Ordinal)
            .ToDictionary(static one => one.Uri, static one => one.Value, StringComparer.Ordinal);
        while (true)
        {
            // Taken before the look, so that no change is missed.
            Task change = _change.Task;
            IReadOnlyList<WorkspaceDocumentDiagnosticReport> reports = await Task.Run(() => FindChanged(known), cancel).ConfigureAwait(false);
            if (reports.Count > 0)
            {
                return new(reports);
            }

            await change.WaitAsync(cancel).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public void Changed(IReadOnlyCollection<string> paths)
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

        Interlocked.Exchange(ref _change, NewChange()).TrySetResult();
        // The client asks again for a document that it changes itself.
        if (_refreshes && paths.Any(path => _workspace.FindOpenAt(path) is not null))
        {
            _ = _client.RequestAsync("workspace/diagnostic/refresh", null);
        }
    }

    /// <inheritdoc/>
    public IPassProgress BeginPass(ProjectHome home, int count, bool isFirst) => _progress.BeginPass(home, count, isFirst);

    /// <inheritdoc/>
    public void Failed(Exception failure) => _progress.Failed(failure);

    private static TaskCompletionSource NewChange() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void Publish(string path)
    {
        OpenDocument? open = _workspace.FindOpenAt(path);
        IReadOnlyList<FileRemark> remarks = _diagnoser.Find(path);

        // Of a file of which nothing was said, nothing need be taken back.
        if (remarks.Count == 0 && open is null && !_published.TryRemove(path, out _))
        {
            return;
        }

        string uri = open?.Uri ?? DocumentUri.Create(path);
        IReadOnlyList<Diagnostic> shown = remarks.Count == 0 ? [] : _shown.Show(remarks, Content(uri, open));
        if (shown.Count > 0)
        {
            _published[path] = true;
        }

        _client.Notify("textDocument/publishDiagnostics", new PublishDiagnosticsParams(uri, open?.Version, shown));
    }

    private DocumentText Content(string uri, OpenDocument? open) =>
        open?.Content ?? _workspace.View(uri)?.Content ?? new("", _workspace.Encoding);

    private List<WorkspaceDocumentDiagnosticReport> FindChanged(Dictionary<string, string> known)
    {
        List<WorkspaceDocumentDiagnosticReport> reports = [];
        HashSet<string> told = new(StringComparer.Ordinal);
        foreach (string path in IsOn ? _diagnoser.GetPaths() : [])
        {
            OpenDocument? open = _workspace.FindOpenAt(path);
            string uri = open?.Uri ?? DocumentUri.Create(path);
            IReadOnlyList<FileRemark> remarks = _diagnoser.Find(path);
            IReadOnlyList<Diagnostic> items = remarks.Count == 0 ? [] : _shown.Show(remarks, Content(uri, open));
            string id = ResultIds.Create(items);
            told.Add(uri);
            if (known.TryGetValue(uri, out string? before) ? before != id : items.Count > 0)
            {
                reports.Add(new()
                {
                    Kind = DocumentDiagnosticReport.Full, Uri = uri, Version = open?.Version, ResultId = id, Items = items,
                });
            }
        }

        string nothing = ResultIds.Create([]);
        reports.AddRange(known.Where(one => !told.Contains(one.Key) && one.Value != nothing).Select(one =>
            new WorkspaceDocumentDiagnosticReport
            {
                Kind = DocumentDiagnosticReport.Full, Uri = one.Key, Version = null, ResultId = nothing, Items = [],
            }));
        return reports;
    }
}
