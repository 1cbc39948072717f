using System.Text;

namespace ArticleGen.Tool.LanguageServer.Documents;

/// <summary>The characters of a line, counted in the units that client and server have agreed on.</summary>
internal static class LineUnits
{
    /// <summary>Where in a line so many units are passed: the start of the character that they end in, or the end of the line.</summary>
    internal static int FindOffset(ReadOnlySpan<char> line, int units, PositionEncoding encoding) =>
        encoding == PositionEncoding.Utf16 ? Math.Clamp(units, 0, line.Length) : Walk(line, Math.Max(0, units), encoding).Offset;

    /// <summary>How many units the whole characters of a stretch have.</summary>
    internal static int Count(ReadOnlySpan<char> stretch, PositionEncoding encoding) =>
        encoding == PositionEncoding.Utf16 ? stretch.Length : Walk(stretch, int.MaxValue, encoding).Units;

    /// <summary>Whether an offset is between the two halves of a character.</summary>
    internal static bool IsInsideOfPair(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]);

    // Goes forward by whole characters until so many units are passed or the end is reached.
    private static (int Offset, int Units) Walk(ReadOnlySpan<char> line, int units, PositionEncoding encoding)
    {
        int offset = 0;
        int passed = 0;
        while (offset < line.Length)
        {
            // A surrogate without its other half counts as the character that stands in its place in UTF-8.
            Rune.DecodeFromUtf16(line[offset..], out Rune rune, out int length);
            int next = encoding == PositionEncoding.Utf32 ? 1 : rune.Utf8SequenceLength;
            if (passed + next > units)
            {
                break;
            }

            passed += next;
            offset += length;
        }

        return (offset, passed);
    }
}
