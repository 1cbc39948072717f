using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using ArticleGen.Tool.LanguageServer.Connection;
using ArticleGen.Tool.LanguageServer.Diagnosing;
using ArticleGen.Tool.LanguageServer.Documents;
using ArticleGen.Tool.LanguageServer.Projects;
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
    private readonly ShownDiagnostics _shown;
    private readonly Diagnoser _diagnoser;
    private readonly WorkProgress _progress;
    private readonly object _publishing = new();
    private readonly HashSet<string> _published = new(StringComparer.Ordinal);

    // What a client was answered about a text: the name of the report.
    private readonly ConditionalWeakTable<SourceText, string> _answers = new();

    // Requests that are answered when something changes.
    private readonly ConcurrentDictionary<Channel<IReadOnlyCollection<string>>, bool> _waiting = new();

    private bool _pulls;

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
    void IFeature.Announce(ServerCapabilities server, ClientCapabilities client)
    {
        // A client that asks, and cannot be made to ask again, would show what was true before the project was read.
        _pulls = client.PullsDiagnostics && client.Workspace?.Diagnostics?.RefreshSupport == true;
        if (_pulls)
        {
            server.DiagnosticProvider = new(Identifier, InterFileDependencies: true, WorkspaceDiagnostics: true);
        }
    }

    /// <summary>What is said of a document.</summary>
    [JsonRpcMethod("textDocument/diagnostic", UseSingleObjectParameterDeserialization = true)]
    public Task<DocumentDiagnosticReport> ReportAsync(DocumentDiagnosticParams asked, CancellationToken cancel)
    {
        IReadOnlyList<ViewedFile> files = IsOn ? _workspace.ViewInEach(asked.TextDocument.Uri) : [];
        OpenDocument? open = _workspace.FindOpen(asked.TextDocument.Uri);
        return Task.Run(
            () =>
            {
                IReadOnlyList<Diagnostic> items = Join([.. files.Select(file => _shown.Show(_diagnoser.Ask(file, cancel), file.Content))]);
                string id = ResultIds.Create(items);
                if (open is not null)
                {
                    _answers.AddOrUpdate(open.Source, id);
                }

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
        Channel<IReadOnlyCollection<string>> changes = Channel.CreateUnbounded<IReadOnlyCollection<string>>();

        // Before the look, so that no change is missed. Afterwards only what changes is looked at: a key must not cost a look at all files.
        _waiting[changes] = true;
        try
        {
            IReadOnlyCollection<string> paths =
                [.. _diagnoser.GetPaths(), .. known.Keys.Select(_workspace.FindPath)];
            while (true)
            {
                List<WorkspaceDocumentDiagnosticReport> reports =
                    IsOn ? await Task.Run(() => FindChanged(paths, known), cancel).ConfigureAwait(false) : [];
                if (reports.Count > 0)
                {
                    return new(reports);
                }

                paths = await changes.Reader.ReadAsync(cancel).ConfigureAwait(false);
            }
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

    // What two projects say of one file is said once.
    private static IReadOnlyList<Diagnostic> Join(List<IReadOnlyList<Diagnostic>> shown) => shown.Count switch
    {
        0 => [],
        1 => shown[0],
        _ =>
        [
            .. shown.SelectMany(static one => one).Distinct()
            .OrderBy(static one => one.Range.Start.Line)
            .ThenBy(static one => one.Range.Start.Character),
        ],
    };

    // One at a time: what is looked up last is also told last.
    private void Publish(string path)
    {
        lock (_publishing)
        {
            OpenDocument? open = _workspace.FindOpenAt(path);

            // Of a file of which nothing was said, nothing need be taken back.
            if (FindShown(path, open) is not { } shown || (shown.Count == 0 && open is null && !_published.Contains(path)))
            {
                return;
            }

            _ = shown.Count > 0 ? _published.Add(path) : _published.Remove(path);
            _client.Notify(
                "textDocument/publishDiagnostics",
                new PublishDiagnosticsParams(open?.Uri ?? DocumentUri.Create(path), open?.Version, shown));
        }
    }

    // What is known of a file, at the places of its present text; null while only an earlier text was checked: its places would be wrong,
    // and more is told when the present one was.
    private IReadOnlyList<Diagnostic>? FindShown(string path, OpenDocument? open)
    {
        List<IReadOnlyList<Diagnostic>> shown = [];
        foreach (FileRemarks known in _diagnoser.Find(path))
        {
            SourceText? text = known.File.GetText();
            if (open is not null && !ReferenceEquals(text, open.Source))
            {
                return null;
            }

            IReadOnlyList<FileRemark> remarks = [.. known.All];
            if (remarks.Count > 0)
            {
                shown.Add(_shown.Show(remarks, open?.Content ?? new(text?.ToString() ?? "", _workspace.Encoding)));
            }
        }

        if (_diagnoser.FindWhole(path) is { Count: > 0 } whole)
        {
            DocumentText? text = open?.Content ?? _workspace.View(DocumentUri.Create(path))?.Content;
            shown.Add(_shown.Show(whole, text ?? new("", _workspace.Encoding)));
        }

        return Join(shown);
    }

    // A client asks by itself for a document that it changes, but not for one that others have changed what is said of.
    private bool HasWrongAnswer(string path) =>
        _workspace.FindOpenAt(path) is { } open
        && _answers.TryGetValue(open.Source, out string? answer)
        && FindShown(path, open) is { } shown
        && ResultIds.Create(shown) != answer;

    // What the client does not know yet. Nothing is the same as never having been told.
    private List<WorkspaceDocumentDiagnosticReport> FindChanged(IReadOnlyCollection<string> paths, Dictionary<string, string> known)
    {
        string nothing = ResultIds.Create([]);
        List<WorkspaceDocumentDiagnosticReport> reports = [];
        foreach (string path in paths.Distinct(StringComparer.Ordinal))
        {
            OpenDocument? open = _workspace.FindOpenAt(path);
            string uri = open?.Uri ?? DocumentUri.Create(path);
            if (FindShown(path, open) is { } items
                && ResultIds.Create(items) is var id
                && known.GetValueOrDefault(uri, nothing) != id)
            {
                reports.Add(new()
                {
                    Kind = DocumentDiagnosticReport.Full,
                    Uri = uri,
                    Version = open?.Version,
                    ResultId = id,
                    Items = items,
                });
            }
        }

        return reports;
    }
}
