namespace ArticleGen.Reading.Markup;

/// <summary>The characters that numbers such as "&amp;#228;" stand for, as browsers read them.</summary>
internal static class NumericReferences
{
    private const string Unknown = "\uFFFD";

    // What the numbers 0x80 to 0x9F stand for: their authors mean the characters of windows-1252.
    private const string Windows1252 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
            + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>The character that a number stands for.</summary>
    public static string Find(int codePoint) => codePoint switch
    {
        0 => Unknown,
        >= 0x80 and <= 0x9F => Windows1252[codePoint - 0x80].ToString(),
        _ => CharacterNumbers.ToText(codePoint) ?? Unknown,
    };
}
