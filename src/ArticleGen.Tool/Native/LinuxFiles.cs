using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace ArticleGen.Tool.Native;

/// <summary>What can be done with files on Linux and .NET has no method for.</summary>
[SupportedOSPlatform("linux")]
internal static class LinuxFiles
{
    // The kernel gives no list of names and no value that is longer.
    private const int LongestAttribute = 64 * 1024;

    /// <summary>Who runs this program.</summary>
    internal static uint User => LinuxCalls.User();

    /// <summary>Opens a file to read it, and does not wait: a pipe that takes the file's place has nobody at its other end.</summary>
    internal static SafeFileHandle OpenToRead(string path)
    {
        int file = LinuxCalls.Open(Name(path), LinuxCalls.ReadOnly | LinuxCalls.NoWaiting | LinuxCalls.CloseOnExec);
        return file >= 0 ? new(file, ownsHandle: true) : throw Failure(Marshal.GetLastPInvokeError());
    }

    /// <summary>What is known of an open file.</summary>
    internal static LinuxFacts Find(SafeFileHandle file)
    {
        byte[] facts = new byte[LinuxFacts.Size];
        Check(LinuxCalls.StatOpen(file, Name(""), LinuxCalls.EmptyPath, LinuxCalls.BasicFacts, facts));
        return LinuxFacts.Read(facts);
    }

    /// <summary>What is known of the file at a path; null when there is none.</summary>
    internal static LinuxFacts? Find(string path)
    {
        byte[] facts = new byte[LinuxFacts.Size];
        if (LinuxCalls.Stat(LinuxCalls.CurrentFolder, Name(path), 0, LinuxCalls.BasicFacts, facts) == 0)
        {
            return LinuxFacts.Read(facts);
        }

        int error = Marshal.GetLastPInvokeError();
        return error is LinuxCalls.NoSuchFile or LinuxCalls.NotAFolder ? null : throw Failure(error);
    }

    /// <summary>Whether the file at a path may be written by who runs this program.</summary>
    internal static bool MayWrite(string path) =>
        LinuxCalls.Access(LinuxCalls.CurrentFolder, Name(path), LinuxCalls.ForWriting, LinuxCalls.EffectiveUser) == 0;

    /// <summary>Gives each of two files the other's name, in one step. False where the file system cannot do that.</summary>
    internal static bool Exchange(string one, string other)
    {
        if (LinuxCalls.Rename(LinuxCalls.CurrentFolder, Name(one), LinuxCalls.CurrentFolder, Name(other), LinuxCalls.ExchangeNames) == 0)
        {
            return true;
        }

        int error = Marshal.GetLastPInvokeError();
        return error is LinuxCalls.InvalidArgument or LinuxCalls.NoSuchFunction or LinuxCalls.NotSupported ? false : throw Failure(error);
    }

    /// <summary>
    /// Takes a shared lock. False when a program that writes has locked the file. True where files cannot be locked: then nobody
    /// has.
    /// </summary>
    internal static bool TryLock(SafeFileHandle file) =>
        LinuxCalls.Lock(file, LinuxCalls.SharedLock | LinuxCalls.DoNotWait) == 0 || Marshal.GetLastPInvokeError() != LinuxCalls.WouldBlock;

    /// <summary>
    /// Makes other programs wait if they open the file before it is closed here: those that write, or all. False when one has it open
    /// already.
    /// </summary>
    /// <remarks>
    /// A lease, see fcntl(2), which is given only when nobody has the file open. Where there are none (network file systems, files of other
    /// users) the answer is true: what is done with the file does not depend on it alone.
    /// </remarks>
    internal static bool TryHold(SafeFileHandle file, bool againstReaders)
    {
        // The usual signal, SIGIO, would end this program. SIGURG is ignored.
        if (LinuxCalls.Control(file, LinuxCalls.SetSignal, LinuxCalls.QuietSignal) != 0)
        {
            return true;
        }

        int lease = againstReaders ? LinuxCalls.LeaseAgainstOpening : LinuxCalls.LeaseAgainstWriting;
        return LinuxCalls.Control(file, LinuxCalls.SetLease, lease) == 0 || Marshal.GetLastPInvokeError() != LinuxCalls.WouldBlock;
    }

    /// <summary>Whether the lease against writing still holds, and nobody waits to write the file.</summary>
    internal static bool IsHeldAgainstWriting(SafeFileHandle file) =>
        LinuxCalls.Control(file, LinuxCalls.GetLease, 0) == LinuxCalls.LeaseAgainstWriting;

    /// <summary>
    /// Writes the changes in a folder to the disk, if possible. Some file systems cannot do that, and a folder that may be written need not
    /// be readable.
    /// </summary>
    internal static void FlushFolder(string folder)
    {
        int opened = LinuxCalls.Open(Name(folder), LinuxCalls.ReadOnly | LinuxCalls.CloseOnExec);
        if (opened >= 0)
        {
            using SafeFileHandle handle = new(opened, ownsHandle: true);
            _ = LinuxCalls.Flush(handle);
        }
    }

    /// <summary>
    /// Gives a file the owner, the rights, the access list and the attributes of another. False when something cannot be given.
    /// </summary>
    internal static bool TryCopyFacts(SafeFileHandle from, SafeFileHandle to)
    {
        LinuxFacts wanted = Find(from);
        // In this order: a change of owner takes rights away, and the access list is a part of the attributes.
        LinuxFacts had = Find(to);
        return ((had.User == wanted.User && had.Group == wanted.Group) || LinuxCalls.SetOwner(to, wanted.User, wanted.Group) == 0)
            && LinuxCalls.SetMode(to, (uint)wanted.Rights) == 0
            && TryCopyAttributes(from, to)
            && Find(to) is var has
            && (has.Mode, has.User, has.Group) == (wanted.Mode, wanted.User, wanted.Group);
    }

    private static bool TryCopyAttributes(SafeFileHandle from, SafeFileHandle to)
    {
        return FindAttributes(from) is { } wanted && FindAttributes(to) is { } had
            && had.Keys.Where(name => !wanted.ContainsKey(name)).All(name => LinuxCalls.RemoveAttribute(to, Name(name)) == 0)
            && wanted.All(attribute => (had.TryGetValue(attribute.Key, out byte[]? value) && value.AsSpan().SequenceEqual(attribute.Value))
                || LinuxCalls.SetAttribute(to, Name(attribute.Key), attribute.Value, attribute.Value.Length, 0) == 0);
    }

    // Also the access list, which is called system.posix_acl_access. Null when they cannot be told; a file system without any has none.
    private static Dictionary<string, byte[]>? FindAttributes(SafeFileHandle file)
    {
        byte[] buffer = new byte[LongestAttribute];
        Dictionary<string, byte[]> attributes = new(StringComparer.Ordinal);
        nint length = LinuxCalls.ListAttributes(file, buffer, buffer.Length);
        if (length < 0)
        {
            return Marshal.GetLastPInvokeError() == LinuxCalls.NotSupported ? attributes : null;
        }

        foreach (string name in Encoding.UTF8.GetString(buffer, 0, (int)length).Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            length = LinuxCalls.GetAttribute(file, Name(name), buffer, buffer.Length);
            if (length < 0)
            {
                return null;
            }

            attributes.Add(name, buffer[..(int)length]);
        }

        return attributes;
    }

    private static byte[] Name(string path) => Encoding.UTF8.GetBytes(path + '\0');

    private static void Check(int result)
    {
        if (result != 0)
        {
            throw Failure(Marshal.GetLastPInvokeError());
        }
    }

    private static Exception Failure(int error)
    {
        string message = Marshal.GetPInvokeErrorMessage(error);
        return error switch
        {
            LinuxCalls.NoSuchFile => new FileNotFoundException(message),
            LinuxCalls.NotPermitted or LinuxCalls.PermissionDenied => new UnauthorizedAccessException(message),
            _ => new IOException(message),
        };
    }
}
