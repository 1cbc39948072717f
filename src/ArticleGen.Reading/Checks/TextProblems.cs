using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Checks;

/// <summary>Finds signs that a file was decoded wrongly, or holds what no text should.</summary>
internal static class TextProblems
{
    /// <summary>Adds one problem for the first such sign; its detail counts them all.</summary>
    /// <returns>Whether the whole text is in another encoding, so that nothing else that is found in it means anything.</returns>
    public static bool Find(string text, List<Problem> problems, CancellationToken cancel)
    {
        int first = -1;
        int replaced = 0;
        int nuls = 0;
        int surrogates = 0;
        bool isDense = false;
        bool isBesideLetter = false;
        int twice = 0;
        TextRange firstTwice = default;
        for (int i = 0; i < text.Length; i++)
        {
            cancel.PollAt(i);
            char c = text[i];
            if (c is >= '\u00C2' and <= '\u00E2' && TwiceDecoded.Measure(text, i) is > 0 and int length)
            {
                firstTwice = twice == 0 ? new TextRange(i, length) : firstTwice;
                twice++;
            }

            if (c >= ' ' && c < '\uD800')
            {
                continue;
            }

            bool lone = char.IsSurrogate(c)
                && !(char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                && !(char.IsLowSurrogate(c) && i > 0 && char.IsHighSurrogate(text[i - 1]));
            replaced += c == '\uFFFD' ? 1 : 0;
            if (c == '\uFFFD')
            {
                isDense |= i > 0 && text[i - 1] == c;
                isBesideLetter |= IsBesideLetter(text, i);
            }
            nuls += c == '\0' ? 1 : 0;
            surrogates += lone ? 1 : 0;
            if (first < 0 && (lone || c is '\uFFFD' or '\0'))
            {
                first = i;
            }
        }

        if (twice > 0)
        {
            problems.Add(
                new Problem(
                    ProblemKind.UndecodableText,
                    firstTwice,
                    firstTwice.In(text),
                    $"UTF-8 was read as Windows-1252 {Places(twice)}; take the text from its source again, or type it again"));
            return false;
        }

        if (first < 0)
        {
            return false;
        }

        bool otherEncoding = nuls > text.Length / 4;
        string detail = otherEncoding ? "it looks like UTF-16 without a byte order mark; save the file as UTF-8"
            : replaced > 0 && isBesideLetter && !isDense
                ? $"bytes that are not UTF-8 were lost {Places(replaced)}; the file looks like Windows-1252: read it so, save it as UTF-8"
            : replaced > 0 ? $"bytes that are not UTF-8 were lost {Places(replaced)}; save the file as UTF-8"
            : nuls > 0 ? $"a NUL character stands {Places(nuls)}; remove it"
            : $"half a character stands {Places(surrogates)}; type it again";
        TextRange range = new(first, 1);
        string words = text[first] switch
        {
            '\0' => "U+0000",
            '\uFFFD' => "U+FFFD",
            char c => "U+" + ((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture),
        };
        problems.Add(new Problem(ProblemKind.UndecodableText, range, words, detail));
        return otherEncoding;
    }

    /// <summary>Whether a lost byte stands beside a letter: in an old code page, one byte is a letter or a mark.</summary>
    private static bool IsBesideLetter(string text, int offset) =>
        (offset > 0 && Characters.IsLetter(text[offset - 1])) || (offset + 1 < text.Length && Characters.IsLetter(text[offset + 1]));

    private static string Places(int count) => count switch
    {
        1 => "here",
        2 => "here and in one more place",
        _ => $"here and in {(count - 1).ToString(System.Globalization.CultureInfo.InvariantCulture)} more places",
    };
}
