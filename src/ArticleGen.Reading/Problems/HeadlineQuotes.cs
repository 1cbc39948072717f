using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Problems;

/// <summary>Finds headlines that quote words which do not stand below them.</summary>
/// <remarks>Headlines shorten: the order of the words, small words, what stands in brackets and the last letter of a word are not looked at.</remarks>
internal static class HeadlineQuotes
{
    private const int MostSmallLetters = 3;
    private const int FewestWords = 3;

    // Two words are looked at when both have more letters than these: "'Harbour silence', says Hale".
    private const int LettersOfTwo = 4;

    /// <summary>Adds a problem for each such quotation.</summary>
    /// <param name="text">The article.</param>
    /// <param name="headline">Its headline, or null.</param>
    /// <param name="quotes">Its quotes in the order of the text; those of the headline are looked at.</param>
    /// <param name="body">Its paragraphs but those above the story.</param>
    /// <param name="problems">Where the problems go.</param>
    public static void Find(string text, TextRange? headline, ValueList<QuoteReading> quotes, IEnumerable<TextRange> body, List<Problem> problems)
    {
        HashSet<string>? below = null;
        for (int i = 0; headline is { } line && i < quotes.Count && quotes[i].Range.Start < line.End; i++)
        {
            foreach (TextRange quoted in quotes[i].Verbatim)
            {
                List<string> words = line.Contains(quoted) && IsInMarks(text, quoted) ? Words(text, quoted, leaveBrackets: true) : [];
                if (IsLongEnough(words) && IsSpeakerBelow(text, quotes[i], below ??= Below(text, body)) && FirstMissing(words, below) is { } missing)
                {
                    TextRange said = WithoutComma(text, quoted);
                    problems.Add(new Problem(ProblemKind.HeadlineQuoteNotInText, said, Excerpt.Of(text, said), $"'{missing}' does not stand in the text"));
                }
            }
        }
    }

    /// <summary>Whether the speaker comes up in the text too. Whom it does not know is no speaker but a label: "Review: 'The Old Harbour'".</summary>
    private static bool IsSpeakerBelow(string text, QuoteReading quote, HashSet<string> below) =>
        quote.SpeakerRange is { } speaker && Words(text, speaker, leaveBrackets: false) is { Count: > 0 } name && below.Contains(name[name.Count - 1]);

    /// <summary>What only a colon introduces, "Calder: Port stays shut", is nobody's own words.</summary>
    private static bool IsInMarks(string text, TextRange quoted)
    {
        int before = quoted.Start - 1;
        return before >= 0 && !char.IsWhiteSpace(text[before]) && !Characters.IsLetter(text[before]) && !Characters.IsDigit(text[before]) && text[before] != ':';
    }

    private static TextRange WithoutComma(string text, TextRange quoted) =>
        text[quoted.End - 1] is ',' or '.' ? new TextRange(quoted.Start, quoted.Length - 1) : quoted;

    private static bool IsLongEnough(List<string> words) =>
        words.Count >= FewestWords || (words.Count == 2 && words[0].Length > LettersOfTwo && words[1].Length > LettersOfTwo);

    private static string? FirstMissing(List<string> words, HashSet<string> below)
    {
        foreach (string word in words)
        {
            if (word.Length > MostSmallLetters && !HasDigit(word) && !below.Contains(word) && !below.Contains(WithoutEnd(word)))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>The words of the body, each with and without its last letter.</summary>
    private static HashSet<string> Below(string text, IEnumerable<TextRange> body)
    {
        HashSet<string> below = new(StringComparer.Ordinal);
        foreach (TextRange paragraph in body)
        {
            foreach (string word in Words(text, paragraph, leaveBrackets: false))
            {
                _ = below.Add(word);
                _ = below.Add(WithoutEnd(word));
            }
        }

        return below;
    }

    private static string WithoutEnd(string word) => word.Length > MostSmallLetters ? word.Substring(0, word.Length - 1) : word;

    /// <summary>The words in lower case and without apostrophes.</summary>
    private static List<string> Words(string text, TextRange range, bool leaveBrackets)
    {
        List<string> words = [];
        System.Text.StringBuilder word = new();
        bool inBrackets = false;
        for (int i = range.Start; i < range.End; i++)
        {
            char c = text[i];
            inBrackets = leaveBrackets && (Characters.IsOpenBracket(c) || (inBrackets && c is not (')' or ']' or '}')));
            if ((Characters.IsLetter(c) || Characters.IsDigit(c)) && !inBrackets)
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (!Characters.IsApostrophe(c))
            {
                End(word, words);
            }
        }

        End(word, words);
        return words;
    }

    private static void End(System.Text.StringBuilder word, List<string> words)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }

    private static bool HasDigit(string word)
    {
        foreach (char c in word)
        {
            if (Characters.IsDigit(c))
            {
                return true;
            }
        }

        return false;
    }
}
