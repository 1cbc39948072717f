using System.Runtime.Versioning;
using ArticleGen.Build;
using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.Input;
using ArticleGen.Tool.Native;

namespace ArticleGen.Tool.Fixing;

/// <summary>
/// Files that a run of fix left beside articles because it was stopped. The next run repairs the articles that they belong to, and deletes
/// them.
/// </summary>
internal static class Leftovers
{
    /// <summary>How the names of all of them begin. The dot keeps them out of the articles.</summary>
    internal const string Prefix = ".articlegen-";

    /// <summary>A new file that was not complete, or had not taken its place.</summary>
    internal const string Unfinished = ".part";

    /// <summary>A new file, or the old one if they had exchanged their names: see <see cref="ExchangeName"/>.</summary>
    internal const string Exchanged = ".new";

    /// <summary>What a file held that was being written: see <see cref="KeptText"/>.</summary>
    internal const string Kept = ".kept";

    // Both texts and the line before them.
    private const long MostKept = (2 * ArticleFileLimits.MostBytes) + 4096;

    /// <summary>A name that no other file has.</summary>
    internal static string NameOf(string suffix) => $"{Prefix}{Guid.NewGuid():N}{suffix}";

    /// <summary>Clears the folders of what earlier runs left, except files that another run is using.</summary>
    /// <param name="folders">The folders of the files that are to be fixed.</param>
    /// <param name="tell">Called for each file that was repaired or needs attention, with a message.</param>
    /// <param name="cancel">Stops the work between two folders or files.</param>
    internal static void Clear(IEnumerable<string> folders, Action<string, string> tell, CancellationToken cancel)
    {
        foreach (string path in folders.SelectMany(folder => FilesIn(folder, cancel)))
        {
            cancel.ThrowIfCancellationRequested();
            if (FileKinds.Find(path) != FileKind.Regular)
            {
                continue;
            }

            try
            {
                if (CanGo(path, tell))
                {
                    File.Delete(path);
                }
            }
            catch (Exception failure) when (failure is ToolException || ToolException.IsOfFile(failure))
            {
                tell(path, $"left by a run that was stopped, and it cannot be cleared: {ToolException.Reason(failure)}");
            }
        }
    }

    private static string[] FilesIn(string folder, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        try
        {
            return Directory.GetFiles(folder, Prefix + "*");
        }
        catch (Exception failure) when (ToolException.IsOfFile(failure))
        {
            // The folder cannot be listed, but a file in it can still be fixed.
            return [];
        }
    }

    private static bool CanGo(string path, Action<string, string> tell)
    {
        if (Lock(path) is not { } leftover)
        {
            return false;
        }

        using (leftover)
        {
            return Path.GetExtension(path) switch
            {
                Unfinished => true,
                Kept => KeptText.Parse(FileBytes.Read(leftover.SafeFileHandle, MostKept)) is not { } kept || WasRestored(path, kept, tell),
                Exchanged when ExchangeName.Parse(Path.GetFileName(path)) is { } name =>
                    LinuxCalls.AreKnown && WasTakenBack(path, leftover, name, tell),
                _ => false,
            };
        }
    }

    // A run that is at work has it locked.
    private static FileStream? Lock(string path)
    {
        try
        {
            return new(path, FileMode.Open, FileAccess.Read, FileShare.None, bufferSize: 0);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static bool WasRestored(string path, KeptText kept, Action<string, string> tell)
    {
        string file = Path.Combine(Path.GetDirectoryName(path)!, kept.Name);
        bool? restored = FileKinds.Find(file) == FileKind.Regular ? RewrittenFile.TryRestore(file, kept) : null;
        if (restored is true)
        {
            tell(file, "an earlier run was stopped while it wrote the file: it holds again what it held before");
        }
        else if (restored is null)
        {
            tell(
                path,
                $"an earlier run was stopped while it wrote {kept.Name}, which is something else by now; "
                + "what it held is in here: look at it, then delete it");
        }

        return restored is not null;
    }

    [SupportedOSPlatform("linux")]
    private static bool WasTakenBack(string path, FileStream leftover, ExchangeName name, Action<string, string> tell)
    {
        if (LinuxFiles.Find(leftover.SafeFileHandle).Inode == name.Inode
            || ExchangeName.Digest(FileBytes.Read(leftover.SafeFileHandle, ArticleFileLimits.MostBytes)) == name.Before)
        {
            return true;
        }

        // The old file, and another program had written into it: it was about to go back to its place.
        string? file = Directory.GetFiles(Path.GetDirectoryName(path)!)
            .FirstOrDefault(file => FileKinds.Find(file) == FileKind.Regular && LinuxFiles.Find(file)?.Inode == name.Inode);
        if (file is not null && ExchangeName.Digest(FileBytes.Read(file)) == name.After && LinuxFiles.Exchange(path, file))
        {
            tell(file, "an earlier run was stopped while another program wrote the file: it holds what that program wrote");
            return true;
        }

        tell(
            path,
            "an earlier run was stopped while another program wrote a file of this folder; "
            + "what it wrote is in here: look at it, then delete it");
        return false;
    }
}
