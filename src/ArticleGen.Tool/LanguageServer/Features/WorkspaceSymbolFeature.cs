using ArticleGen.Model;
using ArticleGen.Tool.LanguageServer.Articles;
using ArticleGen.Tool.LanguageServer.Projects;
using ArticleGen.Tool.LanguageServer.Protocol;
using ArticleGen.Tool.LanguageServer.Workspaces;
using StreamJsonRpc;

namespace ArticleGen.Tool.LanguageServer.Features;

/// <summary>Finds actors and articles by some letters of their names.</summary>
/// <param name="workspace">The files.</param>
/// <param name="names">The names in each project.</param>
internal sealed class WorkspaceSymbolFeature(Workspace workspace, QuietNames names) : IFeature
{
    // Nobody looks through more.
    private const int Most = 256;

    private KindCapability? _kinds;

    /// <inheritdoc/>
    void IFeature.Announce(ServerCapabilities server, ClientCapabilities client)
    {
        server.WorkspaceSymbolProvider = true;
        _kinds = client.Workspace?.Symbol?.SymbolKind;
    }

    /// <summary>The actors and articles that fit best.</summary>
    [JsonRpcMethod("workspace/symbol", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<SymbolInformation>> FindAsync(WorkspaceSymbolParams asked, CancellationToken cancel)
    {
        IReadOnlyList<ViewedProject> projects = workspace.ViewAll();
        return Task.Run<IReadOnlyList<SymbolInformation>>(() => Find(projects, asked.Query, cancel), cancel);
    }

    private List<SymbolInformation> Find(IReadOnlyList<ViewedProject> projects, string query, CancellationToken cancel)
    {
        List<FittingSymbol>[] fits = [.. Enumerable.Range(0, NameMatch.RankCount).Select(static _ => new List<FittingSymbol>())];
        foreach (ViewedProject project in projects)
        {
            AddFits(project, query, fits, cancel);
        }

        List<SymbolInformation> found = [];
        HashSet<object> taken = [];
        foreach (List<FittingSymbol> rank in fits)
        {
            if (found.Count < Most)
            {
                // Projects may share an article, and have the same actors.
                rank.Sort(Compare);
                found.AddRange(rank.Where(fit => !taken.Contains(fit.Key))
                    .Select(fit => Locate(fit, taken, cancel))
                    .OfType<SymbolInformation>()
                    .Take(Most - found.Count));
            }
        }

        return found;
    }

    private void AddFits(ViewedProject project, string query, List<FittingSymbol>[] fits, CancellationToken cancel)
    {
        ProjectNames known = names.Get(project.Home, project.Now, cancel);
        foreach (NamedActor actor in known.Actors)
        {
            cancel.ThrowIfCancellationRequested();
            int? rank = NameMatch.Find(query, actor.Actor.Name);
            foreach (string alias in actor.Actor.Aliases)
            {
                rank = NameMatch.FindBetter(rank, NameMatch.Find(query, alias));
            }

            if (rank is { } fit)
            {
                fits[fit].Add(new(project, actor.Actor.Name, actor, null));
            }
        }

        foreach (KnownArticle article in known.Articles)
        {
            cancel.ThrowIfCancellationRequested();
            if (NameMatch.FindBetter(NameMatch.Find(query, article.Headline), NameMatch.Find(query, article.Id)) is { } fit)
            {
                fits[fit].Add(new(project, article.Headline, null, article));
            }
        }
    }

    // Who is in most articles comes first.
    private static int Compare(FittingSymbol one, FittingSymbol other) =>
        other.Weight.CompareTo(one.Weight) is var weight and not 0 ? weight
            : one.Name.Length.CompareTo(other.Name.Length) is var length and not 0 ? length
            : string.CompareOrdinal(one.Name, other.Name);

    // For those alone that are shown.
    private SymbolInformation? Locate(FittingSymbol fit, HashSet<object> taken, CancellationToken cancel)
    {
        SymbolInformation? symbol =
            fit.Actor is { } actor ? Locate(fit.Project, actor, cancel) : Locate(fit.Project, fit.Article!, cancel);
        if (symbol is not null)
        {
            taken.Add(fit.Key);
        }

        return symbol;
    }

    private SymbolInformation? Locate(ViewedProject project, NamedActor actor, CancellationToken cancel)
    {
        // Somebody may have gone since there was quiet.
        if (ActorHome.Find(project.Now.GetIndex(cancel), actor.Actor) is not { } home)
        {
            return null;
        }

        ViewedFile file = project.View(home.File);
        return new(
            actor.Actor.Name,
            actor.Actor.Kind == ActorKind.Person ? SymbolKind.Choose(_kinds, SymbolKind.Object) : SymbolKind.Namespace,
            new(file.Uri, file.Content.GetRange(home.Words)),
            actor.Actor.Roles.Count > 0 ? actor.Actor.Roles[0] : "in " + Counted.ToWords(actor.ArticleIds.Count, "article"));
    }

    private static SymbolInformation? Locate(ViewedProject project, KnownArticle article, CancellationToken cancel) =>
        project.Now.Find(article.Path) is { } file
            ? new(
                article.Headline.Length > 0 ? article.Headline : article.Id,
                SymbolKind.File,
                project.View(file).FindHeadline(cancel),
                article.Id)
            : null;

    /// <summary>Something that fits.</summary>
    /// <param name="Project">Where it is.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Actor">The actor; null for an article.</param>
    /// <param name="Article">The article; null for an actor.</param>
    private readonly record struct FittingSymbol(ViewedProject Project, string Name, NamedActor? Actor, KnownArticle? Article)
    {
        /// <summary>The same for one actor or article in several projects.</summary>
        internal object Key => Actor is null ? Article!.Path : ActorKey.From(Actor.Actor);

        internal int Weight => Actor?.ArticleIds.Count ?? 0;
    }
}
