using ArticleGen.Tool.Hosting;

namespace ArticleGen.Tool.Fixing;

/// <summary>
/// A file that stands beside another while that is fixed. The run keeps it locked. An unlocked one was left by a run that was stopped.
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

    /// <summary>Whether only this program has written to it, so that it can be deleted.</summary>
    internal bool IsOurs { get; set; } = true;

    /// <summary>
    /// Makes a file with these bytes, and writes them to the disk. Nobody else may read it before it has the rights of the file it stands
    /// beside.
    /// </summary>
    internal static BesideFile Create(string folder, string suffix, params ReadOnlyMemory<byte>[] parts)
    {
        BesideFile file = Open(folder, suffix);
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
        try
        {
            // Deleted while it is still locked, if possible: another run clears unlocked files.
            if (!OperatingSystem.IsWindows())
            {
                Delete();
            }
        }
        finally
        {
            Stream.Dispose();
        }

        if (OperatingSystem.IsWindows())
        {
            Delete();
        }
    }

    /// <summary>Makes an empty file.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="suffix">What the name ends with.</param>
    /// <param name="atCreate">For tests: done with the path when the file is there and may not be locked yet.</param>
    internal static BesideFile Open(string folder, string suffix, Action<string>? atCreate = null)
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

        // Another run that looks for leftovers can meet the file before it is locked, and delete it.
        for (int i = 0; i < MostTries; i++)
        {
            string path = System.IO.Path.Combine(folder, Leftovers.NameOf(suffix));
            if (TryOpen(path, options) is not { } stream)
            {
                continue;
            }

            atCreate?.Invoke(path);
            if (File.Exists(path))
            {
                return new(path, stream);
            }

            stream.Dispose();
        }

        throw OtherPrograms.Changed();
    }

    // Null when the other run has it locked.
    private static FileStream? TryOpen(string path, FileStreamOptions options)
    {
        try
        {
            return new(path, options);
        }
        catch (IOException failure) when (OtherPrograms.HaveLocked(failure))
        {
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            throw new ToolException("the folder may not be written, and a fix needs room beside the file: ask for the right");
        }
    }

    private void Delete()
    {
        if (IsOurs)
        {
            File.Delete(Path);
        }
    }
}
