using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Diagnose.Reporting;

/// <summary>The name clashes of a project. The same code gives the names here and in the generator.</summary>
internal static class NameClashes
{
    /// <summary>The articles that did not get their names, by path.</summary>
    public static IReadOnlyDictionary<string, NamedFile> Find(ProjectFiles files)
    {
        List<NamedText> articles = [];
        foreach (AdditionalText file in files.All)
        {
            // A file without a text gets no name in the generator either.
            KnownItem known = files.FindItem(file);
            if (known.Item is { } item && ProjectFiles.FindText(file, known, CancellationToken.None) is { } text)
            {
                articles.Add(new(file.Path, item, text));
            }
        }

        Dictionary<string, NamedFile> losers = FindLosers(articles);
        if (losers.Count > 0 && files.LeavesOutDrafts)
        {
            // Who is a draft shows only in the reading. Fewer files never clash where all of them did not.
            articles.RemoveAll(article => files.Read(article.Text, article.Item, CancellationToken.None).IsDraft);
            losers = FindLosers(articles);
        }

        Dictionary<string, NamedFile> clashes = new(StringComparer.Ordinal);
        foreach (NamedText article in articles)
        {
            if (losers.TryGetValue(article.Item.Key, out NamedFile? loser))
            {
                clashes[article.Path] = loser;
            }
        }

        return clashes;
    }

    private static Dictionary<string, NamedFile> FindLosers(List<NamedText> articles) =>
        ArticleNames.Assign(articles.Select(static article => article.Item).ToList())
            .Where(static file => file.Clash is not null)
            .ToDictionary(static file => file.Key, StringComparer.Ordinal);

    private readonly record struct NamedText(string Path, ArticleItem Item, SourceText Text);
}
