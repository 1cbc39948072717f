namespace ArticleGen.Tool.Output;

/// <summary>Words of an article where a screen or a page shows them: what would act there, and is no letter, is shown as U+FFFD.</summary>
internal static class OneLine
{
    /// <summary>
    /// The words on one line, with one blank between them, without control characters, halves of pairs and marks that turn the direction
    /// of what follows.
    /// </summary>
    internal static string From(string words) =>
        Clean(string.Join(' ', words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>So many characters of the words at the most, with "…" where there are more. No pair is split.</summary>
    internal static string Shorten(string words, int most) => words.Length <= most ? words : words[..FindCut(words, most)] + "…";

    /// <summary>So many characters of the end of the words at the most, with "…" where there are more. No pair is split.</summary>
    internal static string KeepEnd(string words, int most)
    {
        if (words.Length <= most)
        {
            return words;
        }

        int start = words.Length - most;
        return "…" + words[(char.IsLowSurrogate(words[start]) ? start + 1 : start)..];
    }

    private static int FindCut(string words, int most) => most > 0 && char.IsHighSurrogate(words[most - 1]) ? most - 1 : most;

    /// <summary>The same characters, where each that acts and is no letter, but for blanks and line ends, is U+FFFD.</summary>
    internal static string Clean(ReadOnlySpan<char> words)
    {
        char[] clean = words.ToArray();
        for (int i = 0; i < clean.Length; i++)
        {
            if (char.IsHighSurrogate(clean[i]) && i + 1 < clean.Length && char.IsLowSurrogate(clean[i + 1]))
            {
                i++;
            }
            else if (Acts(clean[i]))
            {
                clean[i] = '\uFFFD';
            }
        }

        return new(clean);
    }

    private static bool Acts(char letter) =>
        (char.IsControl(letter) && letter is not ('\t' or '\n' or '\r'))
        || char.IsSurrogate(letter)
        || letter is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\uFFFE' or '\uFFFF';
}
