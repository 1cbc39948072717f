namespace ArticleGen.Tool.Input;

/// <summary>Where the files of a run really are. Each folder is looked up once, however many files it has.</summary>
internal sealed class RealPaths
{
    private readonly Dictionary<string, string> _folders = new(StringComparer.Ordinal);

    /// <summary>The path that a full path leads to, as <see cref="RealPath.Resolve"/> finds it.</summary>
    internal string Resolve(string path) => Path.GetDirectoryName(path) is { } folder
        ? RealPath.Follow(ResolveAll(folder), Path.GetFileName(path))
        : path;

    /// <summary>The path with the links in its folders followed, but not one at its end.</summary>
    internal string ResolveFolder(string path) => Path.GetDirectoryName(path) is { } folder
        ? Path.Combine(ResolveAll(folder), Path.GetFileName(path))
        : path;

    private string ResolveAll(string folder)
    {
        if (!_folders.TryGetValue(folder, out string? real))
        {
            real = RealPath.Resolve(folder);
            _folders.Add(folder, real);
        }

        return real;
    }
}
