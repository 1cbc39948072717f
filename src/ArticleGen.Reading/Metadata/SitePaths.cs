namespace ArticleGen.Reading.Metadata;

/// <summary>Tells the address of an article from what a site generator makes addresses from.</summary>
internal static class SitePaths
{
    /// <summary>
    /// Whether the generator fills it in: "/:year/:title/" of Jekyll and Hugo, "/news/{{ page.fileSlug }}/" of Eleventy, and "false" for a
    /// page without an address.
    /// </summary>
    public static bool IsPattern(string path) =>
        path is "true" or "false"
        || path.IndexOf("{{", StringComparison.Ordinal) >= 0
        || path.IndexOf("{%", StringComparison.Ordinal) >= 0
        || HasPlaceholder(path);

    /// <summary>A colon with a letter behind it, at the start of a part: ":title", "/:year-:month/". In "10:30" it is none.</summary>
    private static bool HasPlaceholder(string path)
    {
        for (int i = 0; i + 1 < path.Length; i++)
        {
            bool startsPart = i == 0 || path[i - 1] is '/' or '-' or '_' or '.';
            if (path[i] == ':' && startsPart && path[i + 1] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
            {
                return true;
            }
        }

        return false;
    }
}
