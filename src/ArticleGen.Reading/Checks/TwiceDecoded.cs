namespace ArticleGen.Reading.Checks;

/// <summary>Tells what is left of a character when UTF-8 is read as Windows-1252: "â€œ" of a quotation mark, "Ã©" of "é".</summary>
internal static class TwiceDecoded
{
    // What Windows-1252 has where UTF-8 has the second and third byte of a character. Marks and dashes may also follow a letter.
    private const string Signs = "\u20AC\u0192\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D\u02DC\u2122\u0161\u203A\u0153\u017E\u0178";
    private const string Marks = "\u201A\u201E\u2026\u2018\u2019\u201C\u201D\u2022\u2013\u2014\uFFFD";

    /// <summary>How many characters at an offset are left of one; 0 when the text means what stands there.</summary>
    public static int Measure(string text, int offset)
    {
        char next = offset + 1 < text.Length ? text[offset + 1] : '\0';
        switch (text[offset])
        {
            case '\u00E2' when next == '\u20AC':
                char third = offset + 2 < text.Length ? text[offset + 2] : '\0';
                return IsSign(third) || Marks.IndexOf(third) >= 0 ? 3 : 0;
            case '\u00C2':
                return next == '\u00A0' || IsSign(next) ? 2 : 0;
            case '\u00C3':
                return IsSign(next) ? 2 : 0;
            default:
                return 0;
        }
    }

    private static bool IsSign(char c) =>
        c is (>= '\u0080' and <= '\u00BF') and not ('\u00A0' or '\u00AB' or '\u00BB' or '\u00B7') || Signs.IndexOf(c) >= 0;
}
