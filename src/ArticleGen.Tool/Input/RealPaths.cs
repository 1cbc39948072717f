namespace ArticleGen.Tool.Input;

/// <summary>Where the files of a run really are. Each folder is looked up once, however many files it has.</summary>
internal sealed class RealPaths
{
    private readonly Dictionary<string, string> _folders = new(StringComparer.Ordinal);

    /// <summary>The path that a full path leads to, as <see cref="RealPath.Resolve"/> finds it.</summary>
    internal string Resolve(string path)
    {
        if (Path.GetDirectoryName(path) is not { } folder)
        {
            return path;
        }

        if (!_folders.TryGetValue(folder, out string? real))
        {
            real = RealPath.Resolve(folder);
            _folders.Add(folder, real);
        }

        return RealPath.Follow(real, Path.GetFileName(path));
    }
}
