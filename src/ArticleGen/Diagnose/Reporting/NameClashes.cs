namespace ArticleGen.Diagnose.Reporting;

/// <summary>The name clashes of a project. The same code gives the names here and in the generator.</summary>
internal static class NameClashes
{
    /// <summary>The articles that did not get their names, by path.</summary>
    public static IReadOnlyDictionary<string, NamedFile> Find(ProjectFiles files)
    {
        List<(string Path, ArticleItem Item)> articles = [];
        foreach (AdditionalText file in files.All)
        {
            // A file without a text gets no name in the generator either.
            KnownItem known = files.FindItem(file);
            if (known.Item is { } item && ProjectFiles.FindText(file, known, CancellationToken.None) is not null)
            {
                articles.Add((file.Path, item));
            }
        }

        Dictionary<string, NamedFile> losers = ArticleNames.Assign(articles.Select(static article => article.Item).ToList())
            .Where(static file => file.Clash is not null)
            .ToDictionary(static file => file.Key, StringComparer.Ordinal);
        Dictionary<string, NamedFile> clashes = new(StringComparer.Ordinal);
        foreach ((string path, ArticleItem item) in articles)
        {
            if (losers.TryGetValue(item.Key, out NamedFile? loser))
            {
                clashes[path] = loser;
            }
        }

        return clashes;
    }
}
