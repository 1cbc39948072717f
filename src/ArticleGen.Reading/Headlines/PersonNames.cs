using ArticleGen.Reading.Datelines;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Headlines;

/// <summary>Finds people's names in a line above a story: "Ines Calder", "Tom de Vries and J. R. Hale".</summary>
internal static class PersonNames
{
    private const int FewestWords = 2;
    private const int MostWords = 4;

    private static WordTraits NoName =>
        WordClass.Closed | WordMeaning.OrganizationNoun | WordMeaning.OrganizationSuffix | WordMeaning.Media | WordMeaning.Agency
            | WordMeaning.SpeechNoun | WordMeaning.Weekday | WordMeaning.Month | WordMeaning.Demonym;

    private static WordTraits GivenNameAlone => WordMeaning.GivenName | WordForm.Male | WordForm.Female;

    /// <summary>The token behind the names that start at <paramref name="fromToken"/>; 0 where none does.</summary>
    /// <param name="line">The line.</param>
    /// <param name="fromToken">The first token.</param>
    /// <param name="surely">Whether each has to start with a given name that the lists know.</param>
    public static int FindEnd(FrontLine line, int fromToken, bool surely)
    {
        int end = FindNameEnd(line, fromToken, surely);
        while (end > 0
            && (line.KindAt(end) == TokenKind.Comma || line.Is(end, "and") || line.IsSign(end, '&'))
            && FindNameEnd(line, end + 1, surely) is > 0 and int next)
        {
            end = next;
        }

        return end;
    }

    /// <summary>Whether the range holds nothing but names that start with given names which the lists know.</summary>
    public static bool AreAll(FrontLine line, TextRange range)
    {
        line.Load(range);
        return line.Count >= FewestWords && FindEnd(line, 0, surely: true) == line.Count;
    }

    private static int FindNameEnd(FrontLine line, int fromToken, bool surely)
    {
        if (surely && !IsGivenName(line, fromToken))
        {
            return 0;
        }

        int words = 0;
        int end = 0;
        for (int i = fromToken; i < line.Count && words <= MostWords; i++)
        {
            if (line[i].IsNameLike && (!line.Is(i, NoName) || line.Is(i, WordMeaning.GivenName)))
            {
                words++;
                end = i + 1;
            }
            else if (!IsInside(line, i) || words == 0)
            {
                break;
            }
        }

        // "Report by Ines Calder Finds Leaks" is a headline in title case.
        bool verb = words > FewestWords && line.Is(end - 1, WordForm.FiniteVerb);
        bool name = words is >= FewestWords and <= MostWords && !verb && !line.Is(end - 1, WordMeaning.Role);
        return name && !IsPlace(line, new(fromToken, end)) ? end : 0;
    }

    /// <summary>
    /// A given name that is a place is nobody's by itself, "Jordan Park"; one that is also a word needs a surname that is none, unlike "Art
    /// Market".
    /// </summary>
    private static bool IsGivenName(FrontLine line, int token) =>
        line.Is(token, WordMeaning.GivenName)
            && !line.Is(token, WordMeaning.Place)
            && (!line[token].Traits.HasOtherThan(GivenNameAlone)
                || line.Is(token + 1, WordMeaning.GivenName)
                || (line.KindAt(token + 1) == TokenKind.Word && line[token + 1].Traits.SayNothing));

    /// <summary>"Ann Arbor" starts with a given name as well.</summary>
    private static bool IsPlace(FrontLine line, TokenSpan span) =>
        (line.Vocabulary.NameMeaning(line.WordsAt(span)) & WordMeaning.Place) != 0;

    /// <summary>"de" in "Tom de Vries", the full stop of "J. Hale" and "Dr. Hale".</summary>
    private static bool IsInside(FrontLine line, int token) =>
        (line.KindAt(token) == TokenKind.Period && line.Is(token - 1, WordClass.Abbreviation | WordMeaning.Title))
        || (line.KindAt(token) == TokenKind.Period && line[token - 1].Length == 1)
        || (line.Is(token, WordMeaning.NameParticle | WordMeaning.BylineParticle) && !line[token].IsCapitalized);
}
