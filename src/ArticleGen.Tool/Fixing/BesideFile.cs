namespace ArticleGen.Tool.Fixing;

/// <summary>
/// A file that stands beside another while that is fixed. It is locked as long as the run needs it: one that is not was left by a run
/// that was stopped.
/// </summary>
internal sealed class BesideFile : IDisposable
{
    private const int MostTries = 5;

    private BesideFile(string path, FileStream stream)
    {
        Path = path;
        Stream = stream;
    }

    /// <summary>Where it is.</summary>
    internal string Path { get; private set; }

    /// <summary>The file.</summary>
    internal FileStream Stream { get; }

    /// <summary>Whether nobody else's words are in it, so that it can go.</summary>
    internal bool IsOurs { get; set; } = true;

    /// <summary>
    /// Makes a file with these bytes, and writes them to the disk. Nobody else may read it before it has the rights of the file it stands
    /// beside.
    /// </summary>
    internal static BesideFile Create(string folder, string suffix, params ReadOnlyMemory<byte>[] parts)
    {
        BesideFile file = Create(folder, suffix);
        try
        {
            foreach (ReadOnlyMemory<byte> part in parts)
            {
                file.Stream.Write(part.Span);
            }

            file.Stream.Flush(flushToDisk: true);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Gives it another name in its folder.</summary>
    internal void Rename(string name)
    {
        string path = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path)!, name);
        File.Move(Path, path);
        Path = path;
    }

    /// <summary>Leaves nothing beside the other file, whatever happened.</summary>
    public void Dispose()
    {
        // Deleted while it is locked, where that can be: what is not locked is somebody's to clear.
        if (IsOurs && !OperatingSystem.IsWindows())
        {
            File.Delete(Path);
        }

        Stream.Dispose();
        if (IsOurs)
        {
            File.Delete(Path);
        }
    }

    private static BesideFile Create(string folder, string suffix)
    {
        FileStreamOptions options = new()
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            BufferSize = 0,
        };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        for (int i = 1; ; i++)
        {
            string path = System.IO.Path.Combine(folder, Leftovers.NameOf(suffix));
            try
            {
                FileStream stream = new(path, options);
                if (File.Exists(path) || i == MostTries)
                {
                    return new(path, stream);
                }

                stream.Dispose();
            }
            catch (IOException) when (i < MostTries && File.Exists(path))
            {
                // Another run looks for leftovers, and met the file before it was locked.
            }
        }
    }
}
