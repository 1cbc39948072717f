using ArticleGen.Build;
using ArticleGen.Tool.Native;
using Microsoft.Win32.SafeHandles;

namespace ArticleGen.Tool.Input;

/// <summary>
/// Reads whole files, and only those that come to an end: whatever a path leads to, reading it neither waits nor takes all memory.
/// </summary>
internal static class FileBytes
{
    /// <summary>The bytes of the file at a path.</summary>
    internal static byte[] Read(string path)
    {
        if (FileFaults.Find(path) is { } fault)
        {
            throw new UnfitFileException(fault);
        }

        using SafeFileHandle file = Open(path);
        return Read(file, ArticleFileLimits.MostBytes);
    }

    /// <summary>The bytes of an open file. The limit holds also for one that grows while it is read.</summary>
    internal static byte[] Read(SafeFileHandle file, long most)
    {
        byte[] bytes = new byte[Math.Min(RandomAccess.GetLength(file), most) + 1];
        int length = 0;
        int read;
        while ((read = RandomAccess.Read(file, bytes.AsSpan(length), length)) > 0)
        {
            length += read;
            if (length > most)
            {
                throw TooLong(most);
            }

            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, (int)Math.Min(most + 1, bytes.Length * 2L));
            }
        }

        Array.Resize(ref bytes, length);
        return bytes;
    }

    /// <summary>The bytes of a stream to its end, if they are not more than so many.</summary>
    internal static async Task<byte[]> ReadAsync(Stream stream, long most, CancellationToken cancel)
    {
        const int Piece = 64 * 1024;
        byte[] piece = new byte[Piece];
        using MemoryStream all = new();
        int read;
        // A console does not stop to wait when it is asked to.
        while ((read = await stream.ReadAsync(piece, cancel).AsTask().WaitAsync(cancel).ConfigureAwait(false)) > 0)
        {
            all.Write(piece, 0, read);
            if (all.Length > most)
            {
                throw TooLong(most);
            }
        }

        return all.ToArray();
    }

    // A file may have become a pipe in the meantime, with nobody at its other end.
    private static SafeFileHandle Open(string path)
    {
        if (!LinuxCalls.AreKnown)
        {
            return File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }

        SafeFileHandle file = LinuxFiles.OpenToRead(path);
        try
        {
            return LinuxFiles.Find(file).IsRegular
                ? file
                : throw new UnfitFileException(FileFaults.Find(path) ?? "it became something else while it was read");
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private static UnfitFileException TooLong(long most) => new(FileFaults.FormatTooLong(length: null, most));
}

/// <summary>The path leads to something that cannot be read as a text file. The message is the end of a sentence that names it.</summary>
internal sealed class UnfitFileException(string fault) : IOException(fault);
