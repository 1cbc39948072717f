using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Checks;

/// <summary>Finds headlines that quote words which do not stand below them.</summary>
/// <remarks>
/// Headlines shorten: the order of the words, small words, what stands in brackets and the last letter of a word are not looked at.
/// </remarks>
internal static class HeadlineQuotes
{
    private const int MostSmallLetters = 3;
    private const int FewestWords = 3;

    // No real headline quotes more words. The check searches the article for each of them.
    private const int MostWords = 60;

    // No real headline is longer. The check searches the article for each of its quotations.
    private const int LongestHeadline = 600;

    // A quotation of two words is checked if both have more letters than this: "'Harbour silence', says Hale".
    private const int LettersOfTwo = 4;

    /// <summary>Adds a problem for each such quotation.</summary>
    public static void Find(WholeArticle article, List<Problem> problems)
    {
        (string text, ValueList<QuoteReading> quotes) = (article.Text, article.Quotes);
        if (article.Head.Headline is not { Length: <= LongestHeadline } line)
        {
            return;
        }

        for (int i = 0; i < quotes.Count && quotes[i].Range.Start < line.End; i++)
        {
            foreach (TextRange quoted in quotes[i].Verbatim)
            {
                List<string> words = line.Contains(quoted) && IsInMarks(text, quoted) ? ReadWords(text, quoted, leaveBrackets: true) : [];
                if (IsLongEnough(words)
                    && IsSpeakerBelow(article, quotes[i])
                    && FindMissing(article, words) is { } missing)
                {
                    TextRange said = WithoutComma(text, quoted);
                    problems.Add(
                        new Problem(
                            ProblemKind.HeadlineQuoteNotInText,
                            said,
                            Excerpt.Cut(text, said),
                            $"'{missing}' does not stand in the text"));
                }
            }
        }
    }

    /// <summary>
    /// Whether the speaker comes up in the text too. A speaker whom the text does not mention is only a label: "Review: 'The Old Harbour'".
    /// </summary>
    private static bool IsSpeakerBelow(WholeArticle article, QuoteReading quote) =>
        quote.SpeakerRange is { } speaker
            && ReadWords(article.Text, speaker, leaveBrackets: false) is { Count: > 0 } name
            && IsIn(article, name[name.Count - 1], withEnd: true);

    /// <summary>Words without marks behind a colon ("Calder: Port stays shut") are nobody's own words.</summary>
    private static bool IsInMarks(string text, TextRange quoted)
    {
        int before = quoted.Start - 1;
        return before >= 0
            && !char.IsWhiteSpace(text[before])
            && !Characters.IsLetter(text[before])
            && !Characters.IsDigit(text[before])
            && text[before] != ':';
    }

    private static TextRange WithoutComma(string text, TextRange quoted) =>
        text[quoted.End - 1] is ',' or '.' ? new TextRange(quoted.Start, quoted.Length - 1) : quoted;

    private static bool IsLongEnough(List<string> words) =>
        words.Count is >= FewestWords and <= MostWords
            || (words.Count == 2 && words[0].Length > LettersOfTwo && words[1].Length > LettersOfTwo);

    private static string? FindMissing(WholeArticle article, List<string> words)
    {
        foreach (string word in words)
        {
            if (word.Length > MostSmallLetters && !HasDigit(word) && !IsIn(article, word, withEnd: false))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>
    /// Whether a word stands in the body, in any case. The body's word may have one more letter at its end. Unless the end must match, its
    /// last letter may also be another one or be missing.
    /// </summary>
    private static bool IsIn(WholeArticle article, string word, bool withEnd)
    {
        string text = article.Text;
        for (int body = article.Head.Body; body < article.Paragraphs.Count; body++)
        {
            article.Cancel.ThrowIfCancellationRequested();
            TextRange paragraph = article.Paragraphs[body];
            int length = 0;
            int same = 0;
            for (int i = paragraph.Start; i <= paragraph.End; i++)
            {
                article.Cancel.PollAt(i);
                char c = i < paragraph.End ? text[i] : ' ';
                if (Characters.IsLetter(c) || Characters.IsDigit(c))
                {
                    same += same == length && same < word.Length && word[same] == char.ToLowerInvariant(c) ? 1 : 0;
                    length++;
                }
                else if (!Characters.IsApostrophe(c))
                {
                    if (IsLike(length, same, word.Length, withEnd))
                    {
                        return true;
                    }

                    (length, same) = (0, 0);
                }
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a word counts as another one, from their lengths and the number of first letters they share. Short words must match in full.
    /// </summary>
    private static bool IsLike(int length, int sameLength, int otherLength, bool withEnd)
    {
        bool hasEnd = sameLength == otherLength && (length == otherLength || (length == otherLength + 1 && length > MostSmallLetters));
        return hasEnd
            || (!withEnd
                && otherLength > MostSmallLetters
                && sameLength >= otherLength - 1
                && (length == otherLength - 1 || (length == otherLength && length > MostSmallLetters)));
    }

    /// <summary>The words in lower case and without apostrophes.</summary>
    private static List<string> ReadWords(string text, TextRange range, bool leaveBrackets)
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
                EndWord(word, words);
            }
        }

        EndWord(word, words);
        return words;
    }

    private static void EndWord(System.Text.StringBuilder word, List<string> words)
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
