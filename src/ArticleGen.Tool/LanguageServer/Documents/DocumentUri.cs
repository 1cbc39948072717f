namespace ArticleGen.Tool.LanguageServer.Documents;

/// <summary>Files by the URIs that clients give them.</summary>
internal static class DocumentUri
{
    private const string Scheme = "file://";

    // RFC 8089.
    private const string ThisMachine = "localhost";

    /// <summary>
    /// The path of a file, without a separator at its end; null where the URI names no file. A file of another machine has a path on
    /// Windows.
    /// </summary>
    internal static string? FindPath(string uri) => FindPath(uri, OperatingSystem.IsWindows()) is { } path
        ? Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))
        : null;

    /// <summary>The path of a file as it is written in its URI.</summary>
    /// <param name="uri">The URI.</param>
    /// <param name="isWindows">Whether paths are those of Windows.</param>
    internal static string? FindPath(string uri, bool isWindows)
    {
        // Not by the class Uri: to it "wsl%24", as VS Code writes the machine of a folder in WSL, is no name.
        string rest = uri.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? uri[Scheme.Length..].Split('?', '#')[0] : "";
        int slash = rest.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return null;
        }

        string machine = Uri.UnescapeDataString(rest[..slash]);
        string path = Uri.UnescapeDataString(rest[slash..]);
        if (path.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        if (machine.Length > 0 && !machine.Equals(ThisMachine, StringComparison.OrdinalIgnoreCase))
        {
            return isWindows ? $@"\\{machine}{path.Replace('/', '\\')}" : null;
        }

        // VS Code writes the colon of a drive as %3A, which leaves a slash before it.
        bool hasDrive = path.Length > 2 && path[0] == '/' && path[2] == ':';
        return hasDrive && isWindows ? path[1..] : path;
    }

    /// <summary>The URI of a file.</summary>
    internal static string Create(string path)
    {
        // "new Uri(path)" takes a question mark and a number sign for what they are in addresses.
        string escaped = string.Join('/', path.Replace(Path.DirectorySeparatorChar, '/').Split('/').Select(Uri.EscapeDataString));
        return escaped.StartsWith("//", StringComparison.Ordinal) ? "file:" + escaped
            : Scheme + (escaped.StartsWith('/') ? "" : "/") + escaped;
    }
}
