using System.Globalization;

namespace ArticleGen.Build;

/// <summary>Finds out why a file cannot be read as a text at all. Nothing but files is opened.</summary>
internal static class FileFaults
{
    /// <summary>The reason, as the end of a sentence that says "but"; null when it is a file of a readable length.</summary>
    internal static string? Find(string path) => FileKinds.Find(path) switch
    {
        FileKind.Regular => FindInLength(path),
        FileKind.Folder => "it is a folder",
        FileKind.Special => "it is a pipe, a socket or a device, which need not have an end",
        // A link exists for this method even if what it leads to does not.
        _ => File.Exists(path) ? "it is a link that leads nowhere" : "there is no such file",
    };

    private static string? FindInLength(string path)
    {
        try
        {
            long length = GetLength(path);
            return length > ArticleFileLimits.MostBytes ? FormatTooLong(length, ArticleFileLimits.MostBytes) : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Deleted just now, or not readable for this user.
            return "it cannot be read: " + failure.Message;
        }
    }

    private static long GetLength(string path)
    {
        FileInfo file = new(path);
        if ((file.Attributes & FileAttributes.ReparsePoint) == 0)
        {
            return file.Length;
        }

        // The length of a link is not that of the file.
        using FileStream linked = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        return linked.Length;
    }

    /// <summary>What is said of a file that is too long; without a length when it was not read to its end.</summary>
    internal static string FormatTooLong(long? length, long most) => string.Format(
        CultureInfo.InvariantCulture,
        "it has {0} bytes, and {1:N0} are the most that is read: divide it, or leave it out",
        length?.ToString("N0", CultureInfo.InvariantCulture) ?? "too many",
        most);
}
