namespace ArticleGen.Diagnose.Reporting;

/// <summary>An article whose name gives a property that another article already has.</summary>
/// <param name="TakenBy">The file that has it.</param>
/// <param name="Property">The property, as it is written for that file.</param>
/// <param name="Given">The property this article has instead.</param>
internal sealed record NameClash(string TakenBy, string Property, string Given);

/// <summary>The name clashes of a project. The same code gives the names here and in the generator.</summary>
internal static class NameClashes
{
    /// <summary>The clashes, by the path of the article that did not get its name.</summary>
    public static IReadOnlyDictionary<string, NameClash> Find(ProjectFiles files)
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

        Dictionary<string, NamedFile> owners = new(StringComparer.OrdinalIgnoreCase);
        Dictionary<string, string> losers = new(StringComparer.Ordinal);
        foreach (NamedFile file in ArticleNames.Assign(articles.Select(static article => article.Item).ToList()))
        {
            if (file.NameTakenBy is null)
            {
                owners.Add(file.Property, file);
            }
            else
            {
                losers.Add(file.Key, file.Property);
            }
        }

        Dictionary<string, NameClash> clashes = new(StringComparer.Ordinal);
        foreach ((string path, ArticleItem item) in articles)
        {
            if (losers.TryGetValue(item.Key, out string? given)
                && owners.TryGetValue(ArticleNames.PropertyFor(item.Name), out NamedFile? owner))
            {
                clashes[path] = new(owner.SourceFile, owner.Property, given);
            }
        }

        return clashes;
    }
}
