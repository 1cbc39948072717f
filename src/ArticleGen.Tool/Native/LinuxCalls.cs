using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

[assembly: DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]

namespace ArticleGen.Tool.Native;

/// <summary>Functions of the C library of Linux, as their manual pages have them, and the numbers they understand.</summary>
internal static class LinuxCalls
{
    /// <summary>The start of relative paths: the current folder of the process.</summary>
    internal const int CurrentFolder = -100;

    internal const int ReadOnly = 0;
    internal const int NoWaiting = 0x800;
    internal const int CloseOnExec = 0x80000;

    /// <summary>statx: the handle itself is meant.</summary>
    internal const int EmptyPath = 0x1000;
    internal const uint BasicFacts = 0x7FF;

    /// <summary>renameat2: each file gets the other's name.</summary>
    internal const uint ExchangeNames = 2;

    /// <summary>faccessat: who runs the program counts, not who started it.</summary>
    internal const int EffectiveUser = 0x200;
    internal const int ForWriting = 2;

    internal const int SharedLock = 1;
    internal const int DoNotWait = 4;

    internal const int SetSignal = 10;
    internal const int SetLease = 1024;
    internal const int GetLease = 1025;
    internal const int LeaseAgainstWriting = 0;
    internal const int LeaseAgainstOpening = 1;

    /// <summary>SIGURG, which a program that does not ask for it never notices.</summary>
    internal const int QuietSignal = 23;

    internal const int NotPermitted = 1;
    internal const int NoSuchFile = 2;
    internal const int WouldBlock = 11;
    internal const int PermissionDenied = 13;
    internal const int NotAFolder = 20;
    internal const int InvalidArgument = 22;
    internal const int NoSuchFunction = 38;
    internal const int NotSupported = 95;

    private const string Library = "libc";

    /// <summary>Whether this is Linux, and its C library has what is used here. Alpine's library lacks them before 3.20.</summary>
    [SupportedOSPlatformGuard("linux")]
    internal static bool AreKnown { get; } = OperatingSystem.IsLinux()
        && NativeLibrary.TryLoad(Library, typeof(LinuxCalls).Assembly, DllImportSearchPath.SafeDirectories, out nint library)
        && NativeLibrary.TryGetExport(library, "statx", out _)
        && NativeLibrary.TryGetExport(library, "renameat2", out _);

    [DllImport(Library, EntryPoint = "open", SetLastError = true)]
    internal static extern int Open(byte[] path, int flags);

    [DllImport(Library, EntryPoint = "statx", SetLastError = true)]
    internal static extern int StatOpen(SafeFileHandle file, byte[] path, int flags, uint mask, byte[] facts);

    [DllImport(Library, EntryPoint = "statx", SetLastError = true)]
    internal static extern int Stat(int folder, byte[] path, int flags, uint mask, byte[] facts);

    [DllImport(Library, EntryPoint = "renameat2", SetLastError = true)]
    internal static extern int Rename(int oldFolder, byte[] oldPath, int newFolder, byte[] newPath, uint flags);

    [DllImport(Library, EntryPoint = "flock", SetLastError = true)]
    internal static extern int Lock(SafeFileHandle file, int operation);

    [DllImport(Library, EntryPoint = "fcntl", SetLastError = true)]
    internal static extern int Control(SafeFileHandle file, int command, int argument);

    [DllImport(Library, EntryPoint = "fsync", SetLastError = true)]
    internal static extern int Flush(SafeFileHandle file);

    [DllImport(Library, EntryPoint = "fchown", SetLastError = true)]
    internal static extern int SetOwner(SafeFileHandle file, uint user, uint group);

    [DllImport(Library, EntryPoint = "fchmod", SetLastError = true)]
    internal static extern int SetMode(SafeFileHandle file, uint mode);

    [DllImport(Library, EntryPoint = "flistxattr", SetLastError = true)]
    internal static extern nint ListAttributes(SafeFileHandle file, byte[] names, nint length);

    [DllImport(Library, EntryPoint = "fgetxattr", SetLastError = true)]
    internal static extern nint GetAttribute(SafeFileHandle file, byte[] name, byte[] value, nint length);

    [DllImport(Library, EntryPoint = "fsetxattr", SetLastError = true)]
    internal static extern int SetAttribute(SafeFileHandle file, byte[] name, byte[] value, nint length, int flags);

    [DllImport(Library, EntryPoint = "fremovexattr", SetLastError = true)]
    internal static extern int RemoveAttribute(SafeFileHandle file, byte[] name);

    [DllImport(Library, EntryPoint = "faccessat", SetLastError = true)]
    internal static extern int Access(int folder, byte[] path, int mode, int flags);

    [DllImport(Library, EntryPoint = "geteuid")]
    internal static extern uint User();
}
