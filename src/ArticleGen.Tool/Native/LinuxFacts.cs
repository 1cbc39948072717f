namespace ArticleGen.Tool.Native;

/// <summary>What Linux knows of a file, and what a file that takes its place should have as well.</summary>
/// <param name="Mode">Kind and rights.</param>
/// <param name="Links">How many names the file has.</param>
/// <param name="User">The owner.</param>
/// <param name="Group">The group.</param>
/// <param name="Inode">The number of the file; another file on the same disk has another.</param>
/// <param name="Disk">The disk.</param>
internal sealed record LinuxFacts(int Mode, uint Links, uint User, uint Group, ulong Inode, ulong Disk)
{
    /// <summary>The room that statx wants for its answer.</summary>
    internal const int Size = 256;

    // inode(7): the bits that say what kind of file it is, and those that are rights.
    private const int KindMask = 0xF000;
    private const int RegularKind = 0x8000;
    private const int RightsMask = 0xFFF;
    private const int WritableByAnybody = 0x92;
    private const int WritableByOwner = 0x80;

    /// <summary>Whether it is a plain file.</summary>
    internal bool IsRegular => (Mode & KindMask) == RegularKind;

    /// <summary>The rights alone.</summary>
    internal int Rights => Mode & RightsMask;

    /// <summary>Whether the mode forbids this user to write. Root is held to it as well.</summary>
    internal bool IsReadOnlyFor(uint user) => (Mode & (user == User ? WritableByOwner : WritableByAnybody)) == 0;

    /// <summary>Reads the structure that statx(2) fills: the same on every processor.</summary>
    internal static LinuxFacts Read(byte[] statx) => new(
        BitConverter.ToUInt16(statx, 28),
        BitConverter.ToUInt32(statx, 16),
        BitConverter.ToUInt32(statx, 20),
        BitConverter.ToUInt32(statx, 24),
        BitConverter.ToUInt64(statx, 32),
        ((ulong)BitConverter.ToUInt32(statx, 136) << 32) | BitConverter.ToUInt32(statx, 140));
}
