using System.Globalization;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Checks;

/// <summary>Finds texts that are not English: their sentences have hardly one of the words that hold English sentences together.</summary>
/// <remarks>
/// Only paragraphs of prose count, and in them only words in small letters: lists of names, tables, headlines and lines of capitals have
/// few such words in any language.
/// </remarks>
internal sealed class OtherLanguage
{
    private const int FewestWords = 30;
    private const int FewestSmallWords = 20;
    private const int FewestParagraphWords = 6;

    // A paragraph with more numbers than one to so many words is a table or a list of results.
    private const int WordsPerNumber = 8;

    // English has one such word among three or four small words, other languages one among a hundred. A text in which a fifth is English
    // has one among twenty. With the words that other languages share it is one among two or three in English, and one among ten elsewhere.
    private const int MostEnglishPercent = 5;
    private const int MostSharedPercent = 15;

    // After so many words a text with a fair share of English words is English, and the rest need not be counted.
    private const int SureWords = 60;
    private const int SurePercent = 15;

    // The word that English has once in a hundred characters, and no other language at all. It is found faster than words are counted.
    private const string SureWord = " the ";
    private const int CharactersPerSureWord = 300;

    // A character of a script without small letters is no whole word.
    private const int CharactersPerWord = 3;

    // "although".
    private const int LongestFrequent = 8;

    private static readonly Dictionary<string, bool> IsShared = WordList.Read("frequent-words.txt")
        .ToDictionary(static fields => fields[0], static fields => fields.Length > 1, StringComparer.Ordinal);

    private readonly string _text;
    private readonly CancellationToken _cancel;
    private WordCounts _total;

    private OtherLanguage(string text, CancellationToken cancel)
    {
        _text = text;
        _cancel = cancel;
    }

    private bool IsSurelyEnglish => _total.Small >= SureWords && _total.English * 100 >= _total.Small * SurePercent;

    /// <summary>Adds a problem at the first paragraph of prose when the text is not English.</summary>
    public static void Find(WholeArticle article, List<Problem> problems)
    {
        if (IsPlainlyEnglish(article.Text))
        {
            return;
        }

        OtherLanguage counts = new(article.Text, article.Cancel);
        TextRange? first = null;
        for (int i = article.Head.Body; i < article.Paragraphs.Count && !counts.IsSurelyEnglish; i++)
        {
            if (counts.Add(article.Paragraphs[i]))
            {
                first ??= article.Paragraphs[i];
            }
        }

        if (first is { } paragraph && counts.FindDetail() is { } detail)
        {
            problems.Add(new Problem(ProblemKind.NotEnglish, paragraph, Excerpt.Cut(article.Text, paragraph), detail));
        }
    }

    private static bool IsPlainlyEnglish(string text)
    {
        // Once there are enough of them, the rest need not be counted.
        int count = 0;
        for (int i = text.IndexOf(SureWord, StringComparison.Ordinal);
            i >= 0 && count * (long)CharactersPerSureWord < text.Length;
            i = text.IndexOf(SureWord, i + SureWord.Length - 1, StringComparison.Ordinal))
        {
            count++;
        }

        return count * (long)CharactersPerSureWord >= text.Length;
    }

    private string? FindDetail()
    {
        int others = _total.OtherCharacters / CharactersPerWord;
        if (others > _total.Small && others >= FewestWords / CharactersPerWord)
        {
            return "its letters are not those of English";
        }

        bool isOther = _total.Words >= FewestWords
            && _total.Small >= FewestSmallWords
            && _total.English * 100 < _total.Small * MostEnglishPercent
            && (_total.English + _total.Shared) * 100 < _total.Small * MostSharedPercent;
        string words = _total.Words.ToString(CultureInfo.InvariantCulture);
        string found = _total.English switch
        {
            0 => $"none of its {words} words is a common English word",
            1 => $"1 of its {words} words is a common English word",
            int some => $"{some.ToString(CultureInfo.InvariantCulture)} of its {words} words are common English words",
        };
        return isOther ? $"{found} such as 'the', 'and' or 'that'" : null;
    }

    /// <summary>Counts the words of a paragraph; false when it is no prose.</summary>
    private bool Add(TextRange paragraph)
    {
        WordCounts counts = default;
        for (int i = paragraph.Start; i < paragraph.End; i++)
        {
            _cancel.PollAt(i);
            int start = i;
            if (Characters.IsDigit(_text[i]))
            {
                i = FindEnd(i, paragraph.End, isNumber: true);
                counts.Numbers++;
            }
            else if (Characters.IsLetter(_text[i]))
            {
                i = FindEnd(i, paragraph.End, isNumber: false);
                AddWord(TextRange.Between(start, i), ref counts);
            }
        }

        bool isProse = counts.OtherCharacters / CharactersPerWord >= FewestParagraphWords
            || (counts.Small >= FewestParagraphWords && counts.Numbers * WordsPerNumber <= counts.Words && EndsSentence(paragraph));
        _total = isProse ? _total + counts : _total;
        return isProse;
    }

    private void AddWord(TextRange word, ref WordCounts counts)
    {
        counts.Words++;
        int length = word.Length;
        for (int i = word.Start; i < word.End; i++)
        {
            counts.OtherCharacters += IsOther(_text[i]) ? 1 : 0;
            length = length == word.Length && Characters.IsApostrophe(_text[i]) ? i - word.Start : length;
        }

        if (!Characters.IsLower(_text[word.Start]))
        {
            return;
        }

        counts.Small++;
        if (length <= LongestFrequent && IsShared.TryGetValue(_text.Substring(word.Start, length), out bool isShared))
        {
            counts.Shared += isShared ? 1 : 0;
            counts.English += isShared ? 0 : 1;
        }
    }

    /// <summary>Where the word or number ends: an apostrophe belongs to a word, points, strokes and letters to a number.</summary>
    private int FindEnd(int offset, int endOffset, bool isNumber)
    {
        while (offset < endOffset
            && (Characters.IsLetter(_text[offset])
                || (isNumber ? !char.IsWhiteSpace(_text[offset]) : Characters.IsApostrophe(_text[offset]))))
        {
            offset++;
        }

        return offset;
    }

    /// <summary>A letter of a script that has no small letters: Chinese, Arabic, Hindi.</summary>
    private static bool IsOther(char c) => c >= '\u0590' && char.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter;

    private bool EndsSentence(TextRange paragraph)
    {
        int end = paragraph.End - 1;
        while (end > paragraph.Start && _text[end] is '"' or '\'' or '\u201D' or '\u2019' or '\u00BB' or ')')
        {
            end--;
        }

        return _text[end] is '.' or '!' or '?' or '\u2026';
    }

    /// <summary>How many words of each kind.</summary>
    private record struct WordCounts(int Words, int Numbers, int Small, int English, int Shared, int OtherCharacters)
    {
        public static WordCounts operator +(WordCounts a, WordCounts b) => new(
            a.Words + b.Words,
            a.Numbers + b.Numbers,
            a.Small + b.Small,
            a.English + b.English,
            a.Shared + b.Shared,
            a.OtherCharacters + b.OtherCharacters);
    }
}
