namespace ArticleGen.Emit.Code;

/// <summary>Tells which characters of an article may stand in source code as they are.</summary>
internal static class Characters
{
    /// <summary>
    /// Whether the character at an index can be seen, and does not end a line: neither a control nor a format character (a direction mark
    /// could make code look like what it is not), nor half of a surrogate pair. The list is fixed: .NET's own grows with every version.
    /// </summary>
    internal static bool IsPlain(string text, int index)
    {
        char c = text[index];
        return c switch
        {
            < '\u007F' => c >= ' ',
            <= '\u009F' => false,
            '\u00AD' or (>= '\u0600' and <= '\u0605') or '\u061C' or '\u06DD' or '\u070F' or '\u08E2' or '\u180E' => false,
            >= '\u200B' and <= '\u200F' => false,
            >= '\u2028' and <= '\u202E' => false,
            >= '\u2060' and <= '\u206F' => false,
            >= '\uD800' and <= '\uDFFF' => IsPaired(text, index),
            '\uFEFF' or >= '\uFFF0' => c is '\uFFFC' or '\uFFFD',
            _ => true,
        };
    }

    /// <summary>Soft hyphens, joiners and the like: they cannot be seen, and change nothing that can. Emoji are made with them.</summary>
    internal static bool IsHarmless(char c) => c is '\u00AD' or (>= '\u200B' and <= '\u200D') or '\u2060';

    /// <summary>Whether half of a surrogate pair stands alone in the text: UTF-8 cannot hold it.</summary>
    internal static bool HasBrokenPair(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !IsPaired(text, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the surrogate at an index has its other half beside it.</summary>
    internal static bool IsPaired(string text, int index) => char.IsHighSurrogate(text[index])
        ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
        : index > 0 && char.IsHighSurrogate(text[index - 1]);
}
