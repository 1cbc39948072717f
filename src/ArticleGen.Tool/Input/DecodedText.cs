using System.Text;
using ArticleGen.Build;

namespace ArticleGen.Tool.Input;

/// <summary>The text of a file, and how its bytes stand for it.</summary>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="Encoding">The encoding of the bytes behind the mark.</param>
/// <param name="MarkLength">The length of the byte order mark.</param>
internal sealed record DecodedText(string Text, Encoding Encoding, int MarkLength)
{
    /// <summary>Decodes bytes as the compiler decodes an additional file.</summary>
    internal static DecodedText Decode(byte[] bytes, TextDecoder decoder)
    {
        (Encoding encoding, int mark) = decoder.EncodingOf(bytes, bytes.Length);
        return new(encoding.GetString(bytes, mark, bytes.Length - mark), encoding, mark);
    }
}
