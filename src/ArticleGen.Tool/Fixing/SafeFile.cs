using System.Globalization;
using System.Runtime.Versioning;
using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.Input;
using ArticleGen.Tool.Native;

namespace ArticleGen.Tool.Fixing;

/// <summary>
/// Gives files new bytes. Nothing else about them changes. Nothing is lost when the run is stopped, or when another program writes
/// meanwhile.
/// </summary>
internal static class SafeFile
{
    /// <summary>The file that is written when an article is fixed: that at the end of its links.</summary>
    /// <exception cref="ToolException">A link leads out of the folder that was named.</exception>
    internal static string Locate(ArticleFile file) => Locate(file, RealPath.Resolve);

    /// <summary>The same, with what is known of the folders of a run.</summary>
    /// <exception cref="ToolException">A link leads out of the folder that was named.</exception>
    internal static string Locate(ArticleFile file, Func<string, string> resolve)
    {
        string real = resolve(file.Path);
        return file.Folder is null || RealPath.IsBelow(real, resolve(file.Folder))
            ? real
            : throw new ToolException($"it is a link to {real}, which is outside of the folder: name the file itself to have it fixed");
    }

    /// <summary>Puts new bytes in place of a file's.</summary>
    /// <param name="path">The file, at the end of its links.</param>
    /// <param name="before">What it held when it was read. If it holds anything else now, it is left alone.</param>
    /// <param name="after">What it is to hold.</param>
    internal static void Replace(string path, byte[] before, byte[] after)
    {
        if (FileBytes.Read(path).AsSpan().SequenceEqual(after))
        {
            // Two names of one file: the first was enough.
            return;
        }

        if (LinuxCalls.AreKnown)
        {
            LinuxFacts facts = LinuxFiles.Find(path) ?? throw new FileNotFoundException();
            RequireRight(path, facts);
            if (facts.Links > 1 || !ExchangedFile.TryReplace(path, before, after))
            {
                RewrittenFile.Replace(path, before, after);
            }

            return;
        }

        if (new FileInfo(path).IsReadOnly)
        {
            throw ReadOnly();
        }

        if (OperatingSystem.IsWindows())
        {
            ReplaceOnWindows(path, before, after);
        }
        else
        {
            // Without the functions of Linux we cannot find out which rights and attributes a new file needs.
            RewrittenFile.Replace(path, before, after);
        }
    }

    [SupportedOSPlatform("linux")]
    private static void RequireRight(string path, LinuxFacts facts)
    {
        uint user = LinuxFiles.User;
        if (facts.IsReadOnlyFor(user))
        {
            throw ReadOnly();
        }

        if (!LinuxFiles.MayWrite(path))
        {
            throw new ToolException(user == facts.User
                ? "the file may not be written"
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"the file belongs to another user, number {facts.User}, and you may not write it: ask for the right, or fix a copy"));
        }
    }

    private static ToolException ReadOnly() => new("the file is read-only: make it writable");

    private static void ReplaceOnWindows(string path, byte[] before, byte[] after)
    {
        BesideFile beside = BesideFile.Create(Path.GetDirectoryName(path)!, Leftovers.Unfinished, after);
        using (beside)
        {
            beside.Stream.Dispose();
            if (!FileBytes.Read(path).AsSpan().SequenceEqual(before))
            {
                throw OtherPrograms.Changed();
            }

            // Takes over rights and attributes.
            File.Replace(beside.Path, path, destinationBackupFileName: null);
        }
    }
}
