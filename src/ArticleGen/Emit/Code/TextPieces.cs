namespace ArticleGen.Emit.Code;

/// <summary>Cuts a text into pieces that each make one literal: very long literals cost the compiler more than many short ones.</summary>
internal static class TextPieces
{
    private const int Longest = 1 << 15;

    /// <summary>The pieces in order; most articles are one. Pieces end at the end of a line, or at least not within a character.</summary>
    internal static List<TextRange> Split(string text)
    {
        List<TextRange> pieces = [];
        int start = 0;
        while (text.Length - start > Longest)
        {
            int line = text.LastIndexOf('\n', start + Longest - 1, Longest);
            int end = line >= 0 ? line + 1 : start + Longest;
            if (char.IsHighSurrogate(text[end - 1]) && char.IsLowSurrogate(text[end]))
            {
                end--;
            }

            pieces.Add(TextRange.Between(start, end));
            start = end;
        }

        pieces.Add(TextRange.Between(start, text.Length));
        return pieces;
    }
}
