using System.Runtime.InteropServices;
using System.Text;

namespace ArticleGen.Build;

/// <summary>Finds out what a path leads to without opening it.</summary>
/// <remarks>
/// .NET has no method for it: a pipe, a device and a link that leads nowhere all exist for <see cref="File.Exists"/>. This calls statx of
/// the C library on Linux, and its stat on macOS. Windows has no special files in folders. Where the function is missing (musl before
/// 1.2.5), everything that exists counts as regular.
/// </remarks>
internal static class FileKinds
{
    // statx(2): the mode is a 16-bit number at byte 28 of the structure, on every processor.
    private const int StatxModeOffset = 28;
    private const int CurrentFolder = -100;
    private const uint TypeWanted = 1;

    // stat(2) of macOS with 64-bit file numbers: the mode is a 16-bit number at byte 4.
    private const int MacModeOffset = 4;

    private const int BufferSize = 512;

    // inode(7): the bits of the mode that say what kind of file it is.
    private const int KindMask = 0xF000;
    private const int RegularMode = 0x8000;
    private const int FolderMode = 0x4000;

    /// <summary>What the path leads to. Never throws.</summary>
    internal static FileKind Find(string path) =>
        RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? FindByName(path) : FindByMode(path);

    private static FileKind FindByMode(string path)
    {
        byte[] buffer = new byte[BufferSize];
        byte[] name = Encoding.UTF8.GetBytes(path + '\0');
        try
        {
            bool isMac = RuntimeInformation.IsOSPlatform(OSPlatform.OSX);
            int result = isMac ? MacStat(name, buffer) : Statx(CurrentFolder, name, 0, TypeWanted, buffer);
            if (result == 0)
            {
                return KindOf(BitConverter.ToUInt16(buffer, isMac ? MacModeOffset : StatxModeOffset));
            }

            // A sandbox may refuse the call itself: the file is there all the same.
            return IsGone(Marshal.GetLastWin32Error()) ? FileKind.Missing : FindByName(path);
        }
        catch (Exception missing) when (missing is EntryPointNotFoundException or DllNotFoundException)
        {
            return FindByName(path);
        }
    }

    private static int MacStat(byte[] name, byte[] buffer) =>
        RuntimeInformation.ProcessArchitecture == Architecture.X64 ? StatInode64(name, buffer) : Stat(name, buffer);

    /// <summary>
    /// Whether an error number says that nothing is at the path: ENOENT, ENOTDIR, and ELOOP and ENAMETOOLONG of Linux and of macOS.
    /// </summary>
    internal static bool IsGone(int error) => error is 2 or 20 or 40 or 62 or 36 or 63;

    private static FileKind KindOf(int mode) => (mode & KindMask) switch
    {
        RegularMode => FileKind.Regular,
        FolderMode => FileKind.Folder,
        _ => FileKind.Special,
    };

    private static FileKind FindByName(string path) =>
        File.Exists(path) ? FileKind.Regular : Directory.Exists(path) ? FileKind.Folder : FileKind.Missing;

    [DllImport("libc", EntryPoint = "statx", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Statx(int folder, byte[] path, int flags, uint mask, byte[] buffer);

    [DllImport("libc", EntryPoint = "stat", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Stat(byte[] path, byte[] buffer);

    [DllImport("libc", EntryPoint = "stat$INODE64", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int StatInode64(byte[] path, byte[] buffer);
}
