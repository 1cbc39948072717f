using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors.Clues;

/// <summary>Tells which names that no list knows can be a person's: "Teskil Ondra", but not "Power New Zealand".</summary>
internal static class PersonShape
{
    // "Idris El Karvani"; longer names without a known given name are those of bodies or works.
    private const int MostWords = 4;

    // A word of three capitals may be a name in a line of capitals; a longer one is an acronym or a shout.
    private const int LongestInitials = 2;

    private const WordMeaning OfNoPerson = WordMeaning.OrganizationNoun | WordMeaning.OrganizationSuffix | WordMeaning.Agency
        | WordMeaning.Media | WordMeaning.NewspaperNoun | WordMeaning.Demonym | WordMeaning.StateAbbreviation
        | WordMeaning.Weekday | WordMeaning.WorkNoun | WordMeaning.DocumentNoun;

    private static WordTraits NoGivenName =>
        WordMeaning.Place | WordMeaning.Role | WordMeaning.TitleModifier | WordMeaning.SpeechNoun
            | WordClass.Closed | WordClass.Adverb | WordForm.Verb;

    /// <summary>Whether the name has the words of a full name, a given name first, as far as anybody can tell.</summary>
    public static bool IsFullName(Passage passage, TokenSpan name)
    {
        int words = 0;
        for (int i = name.From; i < name.To; i++)
        {
            if (passage[i].Kind == TokenKind.Period || NameParts.IsParticle(passage, i))
            {
                continue;
            }

            if (!CanBeInPersonsName(passage, i))
            {
                return false;
            }

            words++;
        }

        return words is >= 2 and <= MostWords
            && (passage.Is(name.From, WordMeaning.GivenName)
                ? !passage.Is(name.From, WordMeaning.Place)
                : !passage.Is(name.From, NoGivenName) && !ThingNouns.IsNoGivenName(passage, name.From))
            && (!passage.Is(name.Last, WordMeaning.Place) || passage.Is(name.From, WordMeaning.GivenName));
    }

    /// <summary>Whether the word can be a surname that stands alone.</summary>
    public static bool IsSurname(Passage passage, TokenSpan name) =>
        name.Count == 1 && CanBeInPersonsName(passage, name.From) && !passage.Is(name.From, WordMeaning.Place | WordClass.Closed);

    private static bool CanBeInPersonsName(Passage passage, int token) =>
        passage[token].IsNameLike
        && !passage.Is(token, OfNoPerson)
        && !ThingNouns.IsNoSurname(passage, token)
        && (!passage[token].IsAllCaps || passage[token].Length <= LongestInitials || passage.IsShouted)
        && !(passage[token].Entry == WordEntry.Unknown && HasDigit(passage.Text, passage[token].Range));

    private static bool HasDigit(string text, TextRange word)
    {
        for (int i = word.Start; i < word.End; i++)
        {
            if (text[i] is >= '0' and <= '9')
            {
                return true;
            }
        }

        return false;
    }
}
