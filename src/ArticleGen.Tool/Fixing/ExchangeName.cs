using System.Globalization;
using System.Security.Cryptography;

namespace ArticleGen.Tool.Fixing;

/// <summary>
/// The name under which a new file stands beside the one whose place it takes. It tells a later run what to do with whatever is found
/// under it.
/// </summary>
/// <param name="Inode">The number of the new file.</param>
/// <param name="Before">A digest of what the old file held.</param>
/// <param name="After">A digest of what the new one holds.</param>
internal sealed record ExchangeName(ulong Inode, string Before, string After)
{
    private const int DigestLength = 16;

    /// <summary>Some digits that tell contents apart.</summary>
    internal static string Digest(ReadOnlySpan<byte> bytes) => Convert.ToHexString(SHA256.HashData(bytes))[..DigestLength];

    /// <summary>Reads a file name; null when it is none of these.</summary>
    internal static ExchangeName? Parse(string name) =>
        name.StartsWith(Leftovers.Prefix, StringComparison.Ordinal) && name.EndsWith(Leftovers.Exchanged, StringComparison.Ordinal)
        && name[Leftovers.Prefix.Length..^Leftovers.Exchanged.Length].Split('-')
            is [{ } inode, { Length: DigestLength } before, { Length: DigestLength } after]
        && ulong.TryParse(inode, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ulong number)
            ? new(number, before, after)
            : null;

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Leftovers.Prefix}{Inode:x}-{Before}-{After}{Leftovers.Exchanged}");
}
