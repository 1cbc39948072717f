using System.Threading.Channels;
using ArticleGen.Tool.Input;
using ArticleGen.Tool.LanguageServer.Documents;
using ArticleGen.Tool.LanguageServer.Protocol;
using ArticleGen.Tool.LanguageServer.Workspaces;

namespace ArticleGen.Tool.LanguageServer.Diagnosing;

/// <summary>The answer to a client that asks for what is said of all files: it waits until there is something new.</summary>
internal sealed class PendingReport
{
    private readonly Workspace _workspace;
    private readonly FileReports _reports;
    private readonly Dictionary<string, PreviousResultId> _known = new(PathNames.Comparer);

    /// <summary>Takes what the client knows.</summary>
    /// <param name="workspace">The files.</param>
    /// <param name="reports">What is said of them.</param>
    /// <param name="known">The reports that the client has.</param>
    internal PendingReport(Workspace workspace, FileReports reports, IReadOnlyList<PreviousResultId> known)
    {
        (_workspace, _reports) = (workspace, reports);

        // A client may write the URI of a file in another way than the server does.
        foreach (PreviousResultId one in known)
        {
            _known.TryAdd(workspace.FindPath(one.Uri), one);
        }
    }

    /// <summary>
    /// The reports that the client does not have. The first look is at all files, later ones are at those that change: a key must not
    /// cost a look at all files.
    /// </summary>
    /// <param name="all">All files of which anything is known.</param>
    /// <param name="isOn">Whether anything is shown.</param>
    /// <param name="changes">The files that change.</param>
    /// <param name="cancel">Ends the wait.</param>
    internal async Task<WorkspaceDiagnosticReport> WaitAsync(
        IEnumerable<string> all, Func<bool> isOn, ChannelReader<IReadOnlyCollection<string>> changes, CancellationToken cancel)
    {
        IReadOnlyCollection<string> paths = [.. all, .. _known.Keys];
        while (true)
        {
            if (isOn() && FindNews(paths, cancel) is { Count: > 0 } reports)
            {
                return new(reports);
            }

            paths = await changes.ReadAsync(cancel).ConfigureAwait(false);
        }
    }

    private List<WorkspaceDocumentDiagnosticReport> FindNews(IReadOnlyCollection<string> paths, CancellationToken cancel)
    {
        List<WorkspaceDocumentDiagnosticReport> news = [];
        foreach (string path in paths.Distinct(PathNames.Comparer))
        {
            cancel.ThrowIfCancellationRequested();
            OpenDocument? open = _workspace.FindOpenAt(path);
            PreviousResultId? before = _known.GetValueOrDefault(path);
            if (_reports.Find(path, open) is { } report && report.Id != (before?.Value ?? FileReport.Empty.Id))
            {
                news.Add(new()
                {
                    Kind = DocumentDiagnosticReport.Full,
                    Uri = before?.Uri ?? open?.Uri ?? DocumentUri.Create(path),
                    Version = open?.Version,
                    ResultId = report.Id,
                    Items = report.Items,
                });
            }
        }

        return news;
    }
}
