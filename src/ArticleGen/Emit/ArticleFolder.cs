namespace ArticleGen.Emit;

/// <summary>A folder of articles, and its class in Articles.</summary>
/// <param name="Class">The class: "Sport.Football"; "" is Articles itself.</param>
/// <param name="Path">The folder: "sport/football".</param>
internal sealed record ArticleFolder(string Class, string Path)
{
    /// <summary>All folders in the order of their classes: one in another comes after it, and before all that are not in it.</summary>
    /// <param name="articles">The articles; a folder may hold nothing but folders.</param>
    internal static List<ArticleFolder> Collect(ValueList<NamedFile> articles)
    {
        Dictionary<string, ArticleFolder> folders = new(StringComparer.Ordinal) { [""] = new("", "") };
        foreach (NamedFile article in articles)
        {
            for (ArticleFolder folder = new(article.Class, article.Folder); !folders.ContainsKey(folder.Class); folder = folder.Outer)
            {
                folders.Add(folder.Class, folder);
            }
        }

        // No name has a sign that is sorted before the point between two names.
        return [.. folders.Values.OrderBy(static folder => folder.Class, StringComparer.Ordinal)];
    }

    /// <summary>The folder it is in. The deepest class may stand for several folders, one in another.</summary>
    private ArticleFolder Outer
    {
        get
        {
            string[] parts = Path.Split('/');
            int levels = Class.Count(static c => c == '.');
            return new(Class.Substring(0, Math.Max(Class.LastIndexOf('.'), 0)), string.Join("/", parts, 0, levels));
        }
    }

    /// <summary>Whether this is the folder itself, or in it.</summary>
    internal bool IsIn(ArticleFolder outer) =>
        Class == outer.Class || Class.StartsWith(outer.Class + ".", StringComparison.Ordinal) || outer.Class.Length == 0;
}
