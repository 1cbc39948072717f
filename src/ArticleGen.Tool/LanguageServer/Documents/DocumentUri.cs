namespace ArticleGen.Tool.LanguageServer.Documents;

/// <summary>Files by the URIs that clients give them.</summary>
internal static class DocumentUri
{
    /// <summary>The path of a file; null where the URI names no file of this machine.</summary>
    internal static string? FindPath(string uri)
    {
        if (!Uri.TryCreate(uri, UriKind.Absolute, out Uri? parsed) || !parsed.IsFile || parsed.IsUnc)
        {
            return null;
        }

        // VS Code writes the colon of a drive as %3A, which leaves a slash before it.
        string path = Uri.UnescapeDataString(parsed.AbsolutePath);
        if (path.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        bool hasDrive = path.Length > 2 && path[0] == '/' && path[2] == ':';
        return Path.GetFullPath(hasDrive && OperatingSystem.IsWindows() ? path[1..] : path);
    }

    /// <summary>The URI of a file.</summary>
    internal static string Create(string path)
    {
        // "new Uri(path)" takes a question mark and a number sign for what they are in addresses.
        string escaped = string.Join('/', path.Replace(Path.DirectorySeparatorChar, '/').Split('/').Select(Uri.EscapeDataString));
        return "file://" + (escaped.StartsWith('/') ? "" : "/") + escaped;
    }
}
