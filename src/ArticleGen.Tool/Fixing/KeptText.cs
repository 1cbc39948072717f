using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ArticleGen.Tool.Fixing;

/// <summary>What a file held and is to hold, kept beside it while it is written.</summary>
/// <remarks>
/// A line with the name of the file, the lengths of both texts and a digest of them, then both texts as they are. So a person, too,
/// can find what was lost.
/// </remarks>
/// <param name="Name">The name of the file, in the same folder.</param>
/// <param name="Before">What it held.</param>
/// <param name="After">What it is to hold.</param>
internal sealed record KeptText(string Name, byte[] Before, byte[] After)
{
    private const string Title = "articlegen-kept-1";

    /// <summary>The parts of the file.</summary>
    internal ReadOnlyMemory<byte>[] ToParts()
    {
        string line = string.Create(
            CultureInfo.InvariantCulture, $"{Title} {Uri.EscapeDataString(Name)} {Before.Length} {After.Length} {Digest(Before, After)}\n");
        return [Encoding.ASCII.GetBytes(line), Before, After];
    }

    /// <summary>Reads such a file. Null when it is not complete: then the file beside it was not touched yet.</summary>
    internal static KeptText? Parse(byte[] bytes)
    {
        int end = Array.IndexOf(bytes, (byte)'\n');
        string[] words = Encoding.ASCII.GetString(bytes, 0, Math.Max(end, 0)).Split(' ');
        if (words is not [Title, { } name, { } first, { } second, { } digest]
            || !int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out int before)
            || !int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out int after)
            || end + 1L + before + after != bytes.Length)
        {
            return null;
        }

        KeptText kept = new(Uri.UnescapeDataString(name), bytes[(end + 1)..(end + 1 + before)], bytes[(end + 1 + before)..]);
        return Digest(kept.Before, kept.After) == digest && kept.Name == Path.GetFileName(kept.Name) ? kept : null;
    }

    /// <summary>
    /// Whether a file could hold these bytes because a run was stopped while it wrote: each byte is that of one or the other text.
    /// </summary>
    internal bool IsHalfWritten(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Math.Min(Before.Length, After.Length) || bytes.Length > Math.Max(Before.Length, After.Length))
        {
            return false;
        }

        for (int i = 0; i < bytes.Length; i++)
        {
            bool isOld = i < Before.Length && bytes[i] == Before[i];
            if (!isOld && (i >= After.Length || bytes[i] != After[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static string Digest(byte[] before, byte[] after)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(before);
        hash.AppendData(after);
        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
