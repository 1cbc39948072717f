using ArticleGen.CodeFixes;
using ArticleGen.Tool.LanguageServer.Diagnosing;
using ArticleGen.Tool.LanguageServer.Editing;
using ArticleGen.Tool.LanguageServer.Projects;
using ArticleGen.Tool.LanguageServer.Protocol;
using ArticleGen.Tool.LanguageServer.Workspaces;
using Microsoft.CodeAnalysis.Text;
using StreamJsonRpc;

namespace ArticleGen.Tool.LanguageServer.Features;

/// <summary>Offers the fixes: one, all of a rule in the file or in the project, and all of the file when the client saves.</summary>
/// <param name="workspace">The files.</param>
/// <param name="diagnoser">What is said of them.</param>
/// <param name="shown">How it is shown.</param>
/// <param name="writer">Writes the changes.</param>
internal sealed class CodeActionFeature(Workspace workspace, Diagnoser diagnoser, DiagnosticWriter shown, EditWriter writer) : IFeature
{
    private const string FixAllOfArticles = CodeAction.FixAll + ".articlegen";

    // Whether the client asks for the changes of an action that somebody has chosen. Those of a whole project are not found before.
    private bool _clientResolves;

    /// <inheritdoc/>
    void IFeature.Announce(ServerCapabilities server, ClientCapabilities client)
    {
        _clientResolves = client.TextDocument?.CodeAction is { DataSupport: true, ResolveSupport.Properties: { } properties }
            && properties.Contains(CodeAction.EditProperty);
        server.CodeActionProvider = new([CodeAction.QuickFix, FixAllOfArticles], _clientResolves ? true : null);
    }

    /// <summary>What can be done at a place.</summary>
    [JsonRpcMethod("textDocument/codeAction", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<CodeAction>> OfferAsync(CodeActionParams asked, CancellationToken cancel)
    {
        ViewedFile? file = workspace.View(asked.TextDocument.Uri);
        return Task.Run<IReadOnlyList<CodeAction>>(() => file is null ? [] : Offer(file, asked, cancel), cancel);
    }

    /// <summary>An action with its changes, made for the texts as they are now. An action that is not understood stays as it is.</summary>
    [JsonRpcMethod("codeAction/resolve", UseSingleObjectParameterDeserialization = true)]
    public Task<CodeAction> ResolveAsync(CodeAction action, CancellationToken cancel)
    {
        ProjectFix? fix = ProjectFix.Read(action.Data);
        ViewedFile? file = fix is null ? null : workspace.ViewInEach(fix.Uri).FirstOrDefault(one => one.Home.Source == fix.Project);
        return Task.Run(
            () => file is null
                ? action
                : action with { Edit = FixProject(file, fix!.Rule, one => [.. diagnoser.GetRemarks(one, cancel).All], cancel) },
            cancel);
    }

    // "source" stands for all kinds that begin with it.
    private static bool Wants(CodeActionParams asked, string kind) =>
        asked.Context?.Only is not { Count: > 0 } only
        || only.Any(wanted => kind == wanted || kind.StartsWith(wanted + ".", StringComparison.Ordinal));

    private List<CodeAction> Offer(ViewedFile file, CodeActionParams asked, CancellationToken cancel)
    {
        FileRemark[] mendable = [.. diagnoser.GetRemarks(file, cancel).All.Where(static remark => remark.Edit is not null)];
        List<CodeAction> actions = [];
        if (Wants(asked, CodeAction.QuickFix))
        {
            TextRange place = file.Content.GetOffsets(asked.Range);
            FileRemark[] here = [.. mendable.Where(remark => remark.Span.IntersectsWith(new TextSpan(place.Start, place.Length)))];
            actions.AddRange(here.Select(remark => OfferFix(file, remark)));
            foreach (FileRemark first in here.DistinctBy(static remark => remark.Id))
            {
                actions.AddRange(OfferAll(file, first.Id, mendable, cancel));
            }
        }

        // Clients that mend when they save ask for this kind by its name; in a menu it would only repeat the others.
        if (asked.Context?.Only is { Count: > 0 } && Wants(asked, FixAllOfArticles) && mendable.Length > 0)
        {
            actions.Add(new()
            {
                Title = "Fix all that ArticleGen can fix in this file",
                Kind = FixAllOfArticles,
                Edit = writer.Write([Fix(file, mendable)]),
            });
        }

        return actions;
    }

    private CodeAction OfferFix(ViewedFile file, FileRemark remark) => new()
    {
        Title = remark.EditTitle!,
        Kind = CodeAction.QuickFix,
        Diagnostics = [shown.Show(remark, file.Content)],
        IsPreferred = true,
        Edit = writer.Write([Fix(file, [remark])]),
    };

    private IEnumerable<CodeAction> OfferAll(ViewedFile file, string id, FileRemark[] mendable, CancellationToken cancel)
    {
        FileRemark[] here = [.. mendable.Where(remark => remark.Id == id)];
        if (here.Length > 1)
        {
            yield return new()
            {
                Title = $"Fix all {id} in this file",
                Kind = CodeAction.QuickFix,
                Edit = writer.Write([Fix(file, here)]),
            };
        }

        if (diagnoser.CanMendOthers(file, id))
        {
            yield return new()
            {
                Title = $"Fix all {id} in {Path.GetFileName(file.Home.Source)}",
                Kind = CodeAction.QuickFix,
                Data = _clientResolves ? new ProjectFix(file.Uri, file.Home.Source, id).Write() : null,
                Edit = _clientResolves ? null : FixProject(file, id, FindChecked, cancel),
            };
        }

        // Nobody has chosen the action yet: files that were not checked are left out.
        IReadOnlyList<FileRemark> FindChecked(ViewedFile one) =>
            one.File == file.File ? here : diagnoser.FindChecked(one.Home, one.File);
    }

    private WorkspaceEdit FixProject(
        ViewedFile file, string id, Func<ViewedFile, IReadOnlyList<FileRemark>> find, CancellationToken cancel) =>
        writer.Write(file.Project.Files
            .AsParallel().AsOrdered().WithCancellation(cancel)
            .Select(file.Beside)
            .Select(one => Fix(one, find(one).Where(remark => remark.Id == id)))
            .Where(static changed => changed.Changes.Count > 0));

    private static ChangedFile Fix(ViewedFile file, IEnumerable<FileRemark> remarks) =>
        new(file, TextEdits.RemoveOverlaps(remarks.Select(static remark => remark.Edit).OfType<TextChange>()));
}
