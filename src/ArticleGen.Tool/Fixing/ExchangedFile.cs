using System.Runtime.Versioning;
using ArticleGen.Build;
using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.Input;
using ArticleGen.Tool.Native;
using Microsoft.Win32.SafeHandles;

namespace ArticleGen.Tool.Fixing;

/// <summary>
/// Puts a new file in the place of one, in one step: readers see the old file or the new one, never half of it.
/// </summary>
/// <remarks>
/// The two files exchange their names, so that the old file can be checked afterwards. If another program has written into it, it goes
/// back. Meanwhile, programs that open the file to write have to wait, where the file system supports leases. If one waits, the old file
/// goes back as well, and that program writes into it.
/// </remarks>
[SupportedOSPlatform("linux")]
internal static class ExchangedFile
{
    /// <summary>
    /// Puts new bytes in place of a file's. Does nothing and returns false if the new file cannot have all that the old one has: owner,
    /// group, rights, access list, attributes.
    /// </summary>
    /// <param name="path">The file, at the end of its links.</param>
    /// <param name="before">What it held when it was read.</param>
    /// <param name="after">What it is to hold.</param>
    /// <param name="atExchange">For tests: done at the last moment at which another program can write.</param>
    /// <param name="afterExchange">For tests: done when the two have exchanged their names, and before the old one is looked at.</param>
    internal static bool TryReplace(string path, byte[] before, byte[] after, Action? atExchange = null, Action? afterExchange = null)
    {
        using SafeFileHandle old = LinuxFiles.OpenToRead(path);
        OtherPrograms.WaitUntil(() => LinuxFiles.TryLock(old) && LinuxFiles.TryHold(old, againstReaders: false));
        bool isHeld = LinuxFiles.IsHeldAgainstWriting(old);
        LinuxFacts facts = LinuxFiles.Find(old);
        if (!facts.IsRegular || !Holds(old, before))
        {
            throw OtherPrograms.Changed();
        }

        string folder = Path.GetDirectoryName(path)!;
        using BesideFile beside = BesideFile.Create(folder, Leftovers.Unfinished, after);
        if (!LinuxFiles.TryCopyFacts(old, beside.Stream.SafeFileHandle))
        {
            return false;
        }

        beside.Stream.Flush(flushToDisk: true);
        ulong inode = LinuxFiles.Find(beside.Stream.SafeFileHandle).Inode;
        beside.Rename(new ExchangeName(inode, ExchangeName.Digest(before), ExchangeName.Digest(after)).ToString());
        atExchange?.Invoke();
        if (!LinuxFiles.Exchange(beside.Path, path))
        {
            Overwrite(beside.Path, path, before);
        }
        else
        {
            beside.IsOurs = false;
            afterExchange?.Invoke();
            if (!IsSame(beside.Path, facts) || !Holds(old, before) || (isHeld && !LinuxFiles.IsHeldAgainstWriting(old)))
            {
                TakeBack(beside, path, inode);
                throw OtherPrograms.Changed();
            }

            beside.IsOurs = true;
        }

        LinuxFiles.FlushFolder(folder);
        return true;
    }

    // The same file with the same name count, owner and rights. A file that cannot be examined counts as another.
    private static bool IsSame(string path, LinuxFacts facts)
    {
        try
        {
            return LinuxFiles.Find(path) == facts;
        }
        catch (Exception failure) when (ToolException.IsOfFile(failure))
        {
            return false;
        }
    }

    /// <summary>The same where names cannot be exchanged: checks the file as late as possible.</summary>
    internal static void Overwrite(string beside, string path, byte[] before)
    {
        if (!FileBytes.Read(path).AsSpan().SequenceEqual(before))
        {
            throw OtherPrograms.Changed();
        }

        File.Move(beside, path, overwrite: true);
    }

    private static void TakeBack(BesideFile beside, string path, ulong inode)
    {
        if (FileKinds.Find(path) == FileKind.Missing)
        {
            // Another program deleted our file in its place: the old file goes back.
            File.Move(beside.Path, path, overwrite: false);
            return;
        }

        LinuxFiles.Exchange(beside.Path, path);
        if (LinuxFiles.Find(beside.Path)?.Inode != inode)
        {
            // Another program has replaced our file with its own: that newest file stays.
            LinuxFiles.Exchange(beside.Path, path);
        }

        beside.IsOurs = true;
    }

    private static bool Holds(SafeFileHandle file, byte[] bytes) =>
        RandomAccess.GetLength(file) == bytes.Length && FileBytes.Read(file, ArticleFileLimits.MostBytes).AsSpan().SequenceEqual(bytes);
}
