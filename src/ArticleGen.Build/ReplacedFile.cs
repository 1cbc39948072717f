namespace ArticleGen.Build;

/// <summary>
/// A new file, written beside the old one. It replaces the old one only if the content differs: otherwise the outputs built from it stay up
/// to date.
/// </summary>
internal sealed class ReplacedFile : IDisposable
{
    private const int BufferSize = 128 * 1024;

    private readonly string _path;
    private readonly string _newPath;

    internal ReplacedFile(string path)
    {
        _path = path;
        _newPath = path + ".new";
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        RequireFile(path);
        RequireFile(_newPath);
        Stream = new(_newPath, FileMode.Create, FileAccess.ReadWrite, FileShare.None, BufferSize);
    }

    /// <summary>What is to be written.</summary>
    internal FileStream Stream { get; }

    /// <summary>Puts what was written in its place, unless the same is there.</summary>
    internal void Keep()
    {
        Stream.Flush();
        if (IsThere())
        {
            return;
        }

        Stream.Dispose();
        // Two steps, because .NET Framework cannot do it in one. If a build stops in between, the next build finds no file and writes it.
        File.Delete(_path);
        File.Move(_newPath, _path);
    }

    /// <summary>Leaves nothing beside the file, whatever happened.</summary>
    public void Dispose()
    {
        try
        {
            Stream.Dispose();
        }
        finally
        {
            File.Delete(_newPath);
        }
    }

    private bool IsThere()
    {
        if (FileKinds.Find(_path) != FileKind.Regular)
        {
            return false;
        }

        using FileStream old = new(_path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        if (old.Length != Stream.Length)
        {
            return false;
        }

        Stream.Position = 0;
        byte[] oldBytes = new byte[BufferSize];
        byte[] newBytes = new byte[BufferSize];
        int count;
        while ((count = Fill(old, oldBytes)) > 0)
        {
            if (Fill(Stream, newBytes) != count || !Same(oldBytes, newBytes, count))
            {
                return false;
            }
        }

        return true;
    }

    // To open a pipe may take for ever; a folder would be "access denied", even to an administrator.
    private static void RequireFile(string path)
    {
        FileKind kind = FileKinds.Find(path);
        if (kind == FileKind.Special)
        {
            File.Delete(path);
        }
        else if (kind == FileKind.Folder)
        {
            throw new IOException($"'{path}' is a folder: delete it");
        }
    }

    private static int Fill(FileStream stream, byte[] bytes)
    {
        int filled = 0;
        int read;
        while (filled < bytes.Length && (read = stream.Read(bytes, filled, bytes.Length - filled)) > 0)
        {
            filled += read;
        }

        return filled;
    }

    private static bool Same(byte[] left, byte[] right, int count)
    {
        for (int i = 0; i < count; i++)
        {
            if (left[i] != right[i])
            {
                return false;
            }
        }

        return true;
    }
}
