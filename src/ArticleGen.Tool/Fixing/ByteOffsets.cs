using System.Buffers;
using System.Text;

namespace ArticleGen.Tool.Fixing;

/// <summary>Where in the bytes of a file the characters of its text begin.</summary>
internal static class ByteOffsets
{
    /// <summary>
    /// The offset in the bytes for each of these offsets in the text, which are in order; null where one lies inside a character or cannot
    /// be told.
    /// </summary>
    /// <param name="bytes">The bytes behind the byte order mark.</param>
    /// <param name="encoding">How they stand for the text.</param>
    /// <param name="places">UTF-16 code units from the start of the text.</param>
    internal static int[]? Compute(ReadOnlySpan<byte> bytes, Encoding encoding, IReadOnlyList<int> places) =>
        encoding is UTF8Encoding ? Walk(bytes, places, new Utf8Steps()) : Walk(bytes, places, new DecoderSteps(encoding.GetDecoder()));

    private static int[]? Walk<TSteps>(ReadOnlySpan<byte> bytes, IReadOnlyList<int> places, TSteps steps)
        where TSteps : ISteps
    {
        int[] offsets = new int[places.Count];
        int known = 0;
        int at = 0;
        int characters = 0;
        while (true)
        {
            for (; known < places.Count && places[known] == characters; known++)
            {
                offsets[known] = at;
            }

            if (known == places.Count)
            {
                return offsets;
            }

            if (at == bytes.Length || places[known] < characters)
            {
                return null;
            }

            (int count, int width) = steps.Next(bytes[at..]);
            at += count;
            characters += width;
        }
    }

    /// <summary>Goes from one character to the next.</summary>
    private interface ISteps
    {
        /// <summary>How many bytes come next, and how many code units they give: none while a character is not complete.</summary>
        (int Bytes, int Width) Next(ReadOnlySpan<byte> rest);
    }

    /// <summary>As in the decoder, the longest run of bytes that could begin a character but is not UTF-8 becomes one U+FFFD.</summary>
    private readonly struct Utf8Steps : ISteps
    {
        public (int Bytes, int Width) Next(ReadOnlySpan<byte> rest)
        {
            OperationStatus status = Rune.DecodeFromUtf8(rest, out Rune rune, out int count);
            return (count, status == OperationStatus.Done ? rune.Utf16SequenceLength : 1);
        }
    }

    private readonly struct DecoderSteps(Decoder decoder) : ISteps
    {
        public (int Bytes, int Width) Next(ReadOnlySpan<byte> rest)
        {
            Span<char> characters = stackalloc char[16];
            return (1, decoder.GetChars(rest[..1], characters, flush: rest.Length == 1));
        }
    }
}
