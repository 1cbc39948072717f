using System.Reflection;
using System.Text;

namespace ArticleGen.Build;

/// <summary>
/// Reads files as the compiler reads an additional file, and gives them as UTF-8. The generator counts its offsets in the text that the
/// compiler read: one character more or less, and every quote of the article would be cut in the wrong place.
/// </summary>
internal sealed class TextDecoder
{
    // The compiler reads files whose text may be longer than this by a reader that knows the mark of UTF-32. It reads shorter files as a
    // whole, and does not know the mark there.
    private const int LongText = 40 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly Encoding BigEndianUtf32 = new UTF32Encoding(bigEndian: true, byteOrderMark: true);

    private readonly Encoding? _codePage;
    private readonly Lazy<Encoding> _fallback = new(Fallback);

    /// <summary>Takes the project's CodePage, which holds for files without a mark; null when it has none.</summary>
    internal TextDecoder(Encoding? codePage = null) => _codePage = codePage;

    /// <summary>Whether another one reads every file as this one does.</summary>
    internal bool IsLike(TextDecoder other) => Equals(_codePage, other._codePage);

    /// <summary>The encoding of a code page, which .NET has to be asked for in another way than .NET Framework.</summary>
    internal static Encoding CodePage(int number)
    {
        RegisterCodePages();
        return Encoding.GetEncoding(number);
    }

    /// <summary>The encoding of a file, and the length of its byte order mark.</summary>
    internal (Encoding Encoding, int MarkLength) EncodingOf(byte[] bytes, int length) =>
        Marked(bytes, length) ?? (_codePage ?? (IsUtf8(bytes, 0, length) ? Utf8 : _fallback.Value), 0);

    /// <summary>
    /// The system's encoding, when the compiler reads these bytes with it: they have no byte order mark, the project has no CodePage, and
    /// they are not UTF-8. Null otherwise.
    /// </summary>
    internal Encoding? FindFallback(byte[] bytes, int length) =>
        _codePage is not null || Marked(bytes, length) is not null || IsUtf8(bytes, 0, length) ? null : _fallback.Value;

    /// <summary>The text of a file as UTF-8, without a byte order mark. It may be a part of the bytes given.</summary>
    internal ArraySegment<byte> ToUtf8(byte[] bytes, int length)
    {
        (Encoding encoding, int mark) = EncodingOf(bytes, length);
        return encoding is UTF8Encoding && IsUtf8(bytes, mark, length - mark)
            ? new(bytes, mark, length - mark)
            : Again(encoding, bytes, mark, length - mark);
    }

    private (Encoding Encoding, int MarkLength)? Marked(byte[] bytes, int length)
    {
        bool Starts(params byte[] mark)
        {
            for (int i = 0; i < mark.Length; i++)
            {
                if (i >= length || bytes[i] != mark[i])
                {
                    return false;
                }
            }

            return true;
        }

        if (length < 2)
        {
            return null;
        }

        bool isLong = (_codePage ?? Strict).GetMaxCharCount(length) >= LongText;
        return bytes[0] switch
        {
            0xEF when Starts(0xEF, 0xBB, 0xBF) => (Utf8, 3),
            0xFE when Starts(0xFE, 0xFF) => (Encoding.BigEndianUnicode, 2),
            0xFF when isLong && Starts(0xFF, 0xFE, 0, 0) => (Encoding.UTF32, 4),
            0xFF when Starts(0xFF, 0xFE) => (Encoding.Unicode, 2),
            0 when isLong && Starts(0, 0, 0xFE, 0xFF) => (BigEndianUtf32, 4),
            _ => null,
        };
    }

    private static bool IsUtf8(byte[] bytes, int index, int count)
    {
        try
        {
            // Counts without decoding.
            Strict.GetCharCount(bytes, index, count);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static ArraySegment<byte> Again(Encoding encoding, byte[] bytes, int index, int count) =>
        new(Utf8.GetBytes(encoding.GetString(bytes, index, count)));

    // If a file is not UTF-8, the compiler reads it in the system's code page. Except on Windows that is UTF-8, so the text has U+FFFD.
    private static Encoding Fallback()
    {
        try
        {
            return CodePage(0);
        }
        catch (NotSupportedException)
        {
            return Encoding.GetEncoding("Latin1");
        }
    }

    // A type that .NET has, but netstandard2.0 does not.
    private static void RegisterCodePages()
    {
        object? provider = Type.GetType("System.Text.CodePagesEncodingProvider, System.Text.Encoding.CodePages")
            ?.GetProperty("Instance", BindingFlags.Public | BindingFlags.Static)?.GetValue(null);
        if (provider is EncodingProvider pages)
        {
            Encoding.RegisterProvider(pages);
        }
    }
}
