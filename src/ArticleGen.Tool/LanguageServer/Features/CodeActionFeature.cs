using ArticleGen.Tool.LanguageServer.Diagnosing;
using ArticleGen.Tool.LanguageServer.Projects;
using ArticleGen.Tool.LanguageServer.Protocol;
using ArticleGen.Tool.LanguageServer.Workspaces;
using Microsoft.CodeAnalysis.Text;
using StreamJsonRpc;
using TextEdit = ArticleGen.Tool.LanguageServer.Protocol.TextEdit;

namespace ArticleGen.Tool.LanguageServer.Features;

/// <summary>Offers the fixes: one, all of a rule in the file or in the project, and all of the file when the client saves.</summary>
/// <param name="workspace">The files.</param>
/// <param name="diagnoser">What is said of them.</param>
/// <param name="shown">How it is shown.</param>
internal sealed class CodeActionFeature(Workspace workspace, Diagnoser diagnoser, ShownDiagnostics shown) : IFeature
{
    private const string FixAllOfArticles = CodeAction.FixAll + ".articlegen";

    /// <inheritdoc/>
    void IFeature.Announce(ServerCapabilities server, ClientCapabilities client) =>
        server.CodeActionProvider = new([CodeAction.QuickFix, FixAllOfArticles]);

    /// <summary>What can be done at a place.</summary>
    [JsonRpcMethod("textDocument/codeAction", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<CodeAction>> OfferAsync(CodeActionParams asked, CancellationToken cancel)
    {
        ViewedFile? file = workspace.View(asked.TextDocument.Uri);
        return Task.Run<IReadOnlyList<CodeAction>>(() => file is null ? [] : Offer(file, asked, cancel), cancel);
    }

    // "source" stands for all kinds that begin with it.
    private static bool Wants(CodeActionParams asked, string kind) =>
        asked.Context?.Only is not { Count: > 0 } only
        || only.Any(wanted => kind == wanted || kind.StartsWith(wanted + ".", StringComparison.Ordinal));

    private List<CodeAction> Offer(ViewedFile file, CodeActionParams asked, CancellationToken cancel)
    {
        IReadOnlyList<FileRemark> mendable = [.. diagnoser.Ask(file, cancel).All.Where(static remark => remark.Edit is not null)];
        List<CodeAction> actions = [];
        if (Wants(asked, CodeAction.QuickFix))
        {
            TextSpan place = TextSpan.FromBounds(
                file.Content.GetOffset(asked.Range.Start),
                Math.Max(file.Content.GetOffset(asked.Range.Start), file.Content.GetOffset(asked.Range.End)));
            FileRemark[] here = [.. mendable.Where(remark => remark.Span.IntersectsWith(place))];
            actions.AddRange(here.Select(remark => ToQuickFix(file, remark)));
            foreach (FileRemark first in here.DistinctBy(static remark => remark.Id))
            {
                actions.AddRange(OfferAll(file, first.Id, mendable));
            }
        }

        // Clients that mend when they save ask for this kind by its name; in a menu it would only repeat the others.
        if (asked.Context?.Only is { Count: > 0 } && Wants(asked, FixAllOfArticles) && mendable.Count > 0)
        {
            actions.Add(ToAction("Fix all that ArticleGen can fix in this file", FixAllOfArticles, [Edit(file, mendable)]));
        }

        return actions;
    }

    private CodeAction ToQuickFix(ViewedFile file, FileRemark remark) =>
        ToAction(remark.EditTitle!, CodeAction.QuickFix, [Edit(file, [remark])]) with
        {
            Diagnostics = [shown.Show(remark, file.Content)],
            IsPreferred = true,
        };

    private IEnumerable<CodeAction> OfferAll(ViewedFile file, string id, IReadOnlyList<FileRemark> mendable)
    {
        FileRemark[] here = [.. mendable.Where(remark => remark.Id == id)];
        if (here.Length > 1)
        {
            yield return ToAction($"Fix all {id} in this file", CodeAction.QuickFix, [Edit(file, here)]);
        }

        FileEdits[] others =
        [
            .. file.Project.Files
                .Where(other => other.Path != file.File.Path)
                .Select(other => Edit(
                    workspace.Beside(file, other),
                    [.. diagnoser.FindChecked(file.Home, other).Where(remark => remark.Id == id && remark.Edit is not null)]))
                .Where(static edits => edits.Edits.Count > 0),
        ];
        if (others.Length > 0)
        {
            yield return ToAction(
                $"Fix all {id} in {Path.GetFileName(file.Home.Source)}", CodeAction.QuickFix, [Edit(file, here), .. others]);
        }
    }

    private static CodeAction ToAction(string title, string kind, IEnumerable<FileEdits> files) => new()
    {
        Title = title,
        Kind = kind,
        Edit = new(files.ToDictionary(static file => file.Uri, static file => file.Edits, StringComparer.Ordinal)),
    };

    // Each stretch of the text is edited once: a rule may say two things of one.
    private static FileEdits Edit(ViewedFile file, IReadOnlyList<FileRemark> remarks)
    {
        List<TextEdit> edits = [];
        int end = -1;
        foreach (TextChange edit in remarks.Select(static remark => remark.Edit!.Value).OrderBy(static edit => edit.Span))
        {
            if (edit.Span.Start >= end)
            {
                edits.Add(new(file.Content.GetRange(edit.Span), edit.NewText!));
                end = Math.Max(edit.Span.End, edit.Span.Start + 1);
            }
        }

        return new(file.Uri, edits);
    }

    private sealed record FileEdits(string Uri, IReadOnlyList<TextEdit> Edits);
}
