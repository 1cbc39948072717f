using ArticleGen.Build;
using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.Input;
using ArticleGen.Tool.Native;

namespace ArticleGen.Tool.Fixing;

/// <summary>
/// Writes a file in place, where a new file cannot replace it: it has several names, or an owner or attributes that this user cannot set.
/// </summary>
/// <remarks>
/// This takes more than one step. Until all is on the disk, a file beside it holds the old and the new content, and the next run looks for
/// that file: see <see cref="KeptText"/>.
/// </remarks>
internal static class RewrittenFile
{
    /// <summary>Puts new bytes in place of a file's.</summary>
    internal static void Replace(string path, byte[] before, byte[] after)
    {
        using FileStream file = Open(path);
        if (!Holds(file, before))
        {
            throw OtherPrograms.Changed();
        }

        string folder = Path.GetDirectoryName(path)!;
        using BesideFile kept = BesideFile.Create(folder, Leftovers.Kept, new KeptText(Path.GetFileName(path), before, after).ToParts());
        FlushFolder(folder);
        kept.IsOurs = false;
        try
        {
            Write(file, after);
        }
        catch (Exception failure) when (ToolException.IsOfFile(failure))
        {
            // The disk is full, but the old content still fits.
            Write(file, before);
            kept.IsOurs = true;
            throw;
        }

        kept.IsOurs = true;
    }

    /// <summary>
    /// Restores a file whose writing was stopped. Null if it is not half written, but holds something else.
    /// </summary>
    internal static bool? TryRestore(string path, KeptText kept)
    {
        using FileStream file = Open(path);
        byte[] now = FileBytes.Read(file.SafeFileHandle, ArticleFileLimits.MostBytes);
        if (now.AsSpan().SequenceEqual(kept.Before) || now.AsSpan().SequenceEqual(kept.After))
        {
            return false;
        }

        if (!kept.IsHalfWritten(now))
        {
            return null;
        }

        Write(file, kept.Before);
        return true;
    }

    private static FileStream Open(string path)
    {
        FileStream? file = null;
        OtherPrograms.WaitUntil(() => (file = TryOpen(path)) is not null);
        return file!;
    }

    // Opened exclusively, so that no other program reads it half written or writes in between.
    private static FileStream? TryOpen(string path)
    {
        FileStream file;
        try
        {
            file = new(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException failure) when (OtherPrograms.HaveLocked(failure))
        {
            return null;
        }

        if (!LinuxCalls.AreKnown || LinuxFiles.TryHold(file.SafeFileHandle, againstReaders: true))
        {
            return file;
        }

        file.Dispose();
        return null;
    }

    private static void Write(FileStream file, byte[] bytes)
    {
        file.Position = 0;
        file.Write(bytes);
        file.SetLength(bytes.Length);
        file.Flush(flushToDisk: true);
    }

    private static void FlushFolder(string folder)
    {
        if (LinuxCalls.AreKnown)
        {
            LinuxFiles.FlushFolder(folder);
        }
    }

    private static bool Holds(FileStream file, byte[] bytes) =>
        file.CanSeek && file.Length == bytes.Length
        && FileBytes.Read(file.SafeFileHandle, ArticleFileLimits.MostBytes).AsSpan().SequenceEqual(bytes);
}
