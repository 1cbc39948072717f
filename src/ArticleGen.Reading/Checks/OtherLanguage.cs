using System.Globalization;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Checks;

/// <summary>Finds texts that are not English: their sentences have hardly one of the words that hold English sentences together.</summary>
/// <remarks>
/// Only paragraphs of prose count, and in them only words in small letters: lists of names, tables, headlines and lines of capitals have few
/// such words in any language.
/// </remarks>
internal sealed class OtherLanguage
{
    private const int FewestWords = 30;
    private const int FewestSmallWords = 20;
    private const int FewestParagraphWords = 6;

    // English has one such word among three or four small words, other languages one among a hundred. A text in which a fifth is English has
    // one among twenty.
    private const int MostEnglishPercent = 5;

    // After so many words a text with a fair share of English words is English, and the rest need not be counted.
    private const int SureWords = 120;
    private const int SurePercent = 15;

    // A character of a script without small letters is no whole word.
    private const int CharactersPerWord = 3;

    // "although".
    private const int LongestFrequent = 8;

    private static readonly HashSet<string> Frequent = WordList.Words("frequent-words.txt");

    private readonly string _text;
    private readonly CancellationToken _cancel;
    private int _words;
    private int _smallWords;
    private int _english;
    private int _otherCharacters;

    private OtherLanguage(string text, CancellationToken cancel)
    {
        _text = text;
        _cancel = cancel;
    }

    /// <summary>Adds a problem at the first paragraph of prose when the text is not English.</summary>
    public static void Find(WholeArticle article, List<Problem> problems)
    {
        OtherLanguage counts = new(article.Text, article.Cancel);
        TextRange? first = null;
        for (int i = article.Front.Body; i < article.Paragraphs.Count && !counts.IsSurelyEnglish; i++)
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

    private bool IsSurelyEnglish => _smallWords >= SureWords && _english * 100 >= _smallWords * SurePercent;

    private string? FindDetail()
    {
        int others = _otherCharacters / CharactersPerWord;
        if (others > _smallWords && others >= FewestWords / CharactersPerWord)
        {
            return "its letters are not those of English";
        }

        return _words >= FewestWords && _smallWords >= FewestSmallWords && _english * 100 < _smallWords * MostEnglishPercent
            ? string.Format(
                CultureInfo.InvariantCulture,
                "of {0} words {1} such as 'the', 'and' and 'that'",
                _words,
                _english == 0 ? "none is one" : _english == 1 ? "1 is one" : $"{_english} are some")
            : null;
    }

    /// <summary>Counts the words of a paragraph; false when it is no prose.</summary>
    private bool Add(TextRange paragraph)
    {
        int words = 0;
        int smallWords = 0;
        int english = 0;
        int others = 0;
        for (int i = paragraph.Start; i < paragraph.End; i++)
        {
            _cancel.PollAt(i);
            if (!Characters.IsLetter(_text[i]))
            {
                continue;
            }

            int start = i;
            while (i < paragraph.End && Characters.IsLetter(_text[i]))
            {
                others += IsOther(_text[i]) ? 1 : 0;
                i++;
            }

            bool isSmall = Characters.IsLower(_text[start]);
            words++;
            smallWords += isSmall ? 1 : 0;
            english += isSmall && i - start <= LongestFrequent && Frequent.Contains(_text.Substring(start, i - start)) ? 1 : 0;
        }

        bool isProse = others / CharactersPerWord >= FewestParagraphWords || (smallWords >= FewestParagraphWords && EndsSentence(paragraph));
        if (isProse)
        {
            _words += words;
            _smallWords += smallWords;
            _english += english;
            _otherCharacters += others;
        }

        return isProse;
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
}
