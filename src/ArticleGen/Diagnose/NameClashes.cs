namespace ArticleGen.Diagnose;

/// <summary>An article that asked for a name another one has.</summary>
/// <param name="Asked">The name it asked for.</param>
/// <param name="TakenBy">The file that has it.</param>
/// <param name="Property">The property of Articles it got instead.</param>
internal sealed record NameClash(string Asked, string TakenBy, string Property);

/// <summary>The name clashes of a project. The names are given by the code that gives them in the generator.</summary>
internal static class NameClashes
{
    /// <summary>The clashes, by the path of the article that did not get its name.</summary>
    public static IReadOnlyDictionary<string, NameClash> In(AnalyzerOptions options)
    {
        AnalyzerConfigOptionsProvider settings = options.AnalyzerConfigOptionsProvider;
        List<(string Path, ArticleItem Item)> articles = [];
        foreach (AdditionalText file in options.AdditionalFiles)
        {
            AnalyzerConfigOptions fileOptions = settings.GetOptions(file);
            // A listed file that is missing gets no name in the generator either.
            if (ArticleFiles.IsArticle(file.Path, fileOptions) && file.GetText() is not null)
            {
                articles.Add((file.Path, ArticleItem.From(file.Path, fileOptions, settings.GlobalOptions)));
            }
        }

        Dictionary<string, NamedFile> losers = new(StringComparer.Ordinal);
        foreach (NamedFile file in ArticleNames.Assign(articles.Select(static article => (article.Item.Key, article.Item.SourceFile, article.Item.Name))))
        {
            if (file.NameTakenBy is not null)
            {
                losers.Add(file.Key, file);
            }
        }

        Dictionary<string, NameClash> clashes = new(StringComparer.Ordinal);
        foreach ((string path, ArticleItem item) in articles)
        {
            if (losers.TryGetValue(item.Key, out NamedFile? file))
            {
                clashes[path] = new(item.Name, file.NameTakenBy!, file.Property);
            }
        }

        return clashes;
    }
}
