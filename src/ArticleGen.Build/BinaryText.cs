using System.Text;

namespace ArticleGen.Build;

/// <summary>Finds the files that the compiler takes for binary ones and stops at (CS2015).</summary>
internal static class BinaryText
{
    /// <summary>
    /// Whether it stops at these bytes: they have no byte order mark, the project has no CodePage, they are not UTF-8, and what the
    /// system's code page makes of them has two NULs in a row.
    /// </summary>
    /// <remarks>
    /// The compiler looks at a long text piece by piece, and misses two NULs that stand on both sides of a cut. Such a file counts as
    /// binary here.
    /// </remarks>
    internal static bool StopsCompiler(TextDecoder decoder, byte[] bytes, int length)
    {
        // Two NULs in a row are two bytes in a row in every code page: nearly all files are done here.
        if (!HasTwoZeros(bytes, length) || decoder.FindFallback(bytes, length) is not { } fallback)
        {
            return false;
        }

        return fallback is UTF8Encoding || fallback.GetString(bytes, 0, length).Contains("\0\0");
    }

    private static bool HasTwoZeros(byte[] bytes, int length)
    {
        for (int zero = Array.IndexOf(bytes, (byte)0, 0, length);
            zero >= 0;
            zero = Array.IndexOf(bytes, (byte)0, zero + 1, length - zero - 1))
        {
            if (zero + 1 < length && bytes[zero + 1] == 0)
            {
                return true;
            }
        }

        return false;
    }
}
