using System.Text;

namespace ArticleGen.Hashing;

/// <summary>Distinguishes texts. The generated code computes the same checksum of the text in the resource.</summary>
/// <remarks>
/// Length and code units go into 64 bits, four units at a time: a byte at a time would take the program as long as decoding the text.
/// It is written down as two numbers of 31 bits.
/// </remarks>
internal readonly record struct TextChecksum(int High, int Low)
{
    private const ulong Factor = 0x9E3779B97F4A7C15;
    private const int UnitsInWord = 4;

    /// <summary>
    /// The checksum of a text as it comes out of the resource: there half a surrogate pair is U+FFFD, for UTF-8 cannot hold it.
    /// </summary>
    internal static TextChecksum Compute(string text)
    {
        ulong sum = Mix(HasSurrogate(text) ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text);
        return new((int)(sum >> 33), (int)(sum & int.MaxValue));
    }

    private static bool HasSurrogate(string text)
    {
        foreach (char c in text)
        {
            if (char.IsSurrogate(c))
            {
                return true;
            }
        }

        return false;
    }

    private static ulong Mix(string text)
    {
        ulong sum = (ulong)text.Length;
        int i = 0;
        for (; i <= text.Length - UnitsInWord; i += UnitsInWord)
        {
            sum = Mix(sum ^ text[i] ^ ((ulong)text[i + 1] << 16) ^ ((ulong)text[i + 2] << 32) ^ ((ulong)text[i + 3] << 48));
        }

        for (; i < text.Length; i++)
        {
            sum = Mix(sum ^ text[i]);
        }

        return sum;
    }

    private static ulong Mix(ulong word)
    {
        ulong product = unchecked(word * Factor);
        return product ^ (product >> 32);
    }
}
