using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Passages;

/// <summary>
/// The angle brackets of a wire story: "Varna Ferries Ltd &lt;VF.V&gt; said". The sentence is read without them, and without the
/// sign of the share inside.
/// </summary>
internal static class Ticker
{
    // <GUIN.L>
    private const int Longest = 10;

    /// <summary>Whether the character opens such a bracket before a capital, or closes one behind a word.</summary>
    public static bool IsBracket(string text, int offset, int endOffset) => text[offset] switch
    {
        '<' => offset + 1 < endOffset && Characters.IsUpper(text[offset + 1]) && !StandsInCapitals(text, offset, endOffset),
        '>' => offset > 0 && (Characters.IsLetter(text[offset - 1]) || text[offset - 1] == '.') && GoesOn(text, offset + 1, endOffset),
        _ => false,
    };

    /// <summary>VARNA FERRIES &lt;VF&gt; TO SAIL: in capitals the bracket ends the name.</summary>
    private static bool StandsInCapitals(string text, int offset, int endOffset)
    {
        int end = End(text, offset, endOffset);
        return end > offset + 1 && !GoesOn(text, end, endOffset);
    }

    /// <summary>Whether a small letter or a sign follows.</summary>
    private static bool GoesOn(string text, int offset, int endOffset)
    {
        int next = offset < endOffset && text[offset] == ' ' ? offset + 1 : offset;
        return next >= endOffset || !Characters.IsUpper(text[next]);
    }

    /// <summary>The offset behind the sign of a share and its brackets, or behind the character.</summary>
    public static int End(string text, int offset, int endOffset)
    {
        if (text[offset] != '<')
        {
            return offset + 1;
        }

        int end = offset + 1;
        while (end < endOffset && end - offset < Longest
            && (Characters.IsUpper(text[end]) || Characters.IsDigit(text[end]) || text[end] == '.'))
        {
            end++;
        }

        return end < endOffset && text[end] == '>' ? end + 1 : offset + 1;
    }
}
