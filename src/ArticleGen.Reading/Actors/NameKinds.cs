using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors;

/// <summary>Tells persons from organizations and places by the words of a name.</summary>
internal static class NameKinds
{
    // "Maria de la Cruz Hale"; an initial in front makes one more.
    private const int LongestPerson = 5;

    public static ActorKind? Classify(Passage passage, int from, int to, string name, bool titled)
    {
        WordMeaning known = Known(passage, from, to, name);
        if ((known & (WordMeaning.Agency | WordMeaning.Media)) != 0)
        {
            return ActorKind.Organization;
        }

        if (titled)
        {
            return ActorKind.Person;
        }

        if ((known & WordMeaning.Place) != 0)
        {
            return ActorKind.Place;
        }

        to -= NameParts.EndsWithStop(passage, to - 1) ? 1 : 0;
        bool initials = to - from > 1 && IsInitial(passage, from, to);
        bool given = initials || passage.Is(from, WordMeaning.GivenName);
        if (EndsAsOrganization(passage, from, to, given)
            || HasOrganizationNoun(passage, from, to, given)
            || (to - from == 1 && IsAcronym(passage, from)))
        {
            return ActorKind.Organization;
        }

        return given && EndsAsPerson(passage, from, to, initials) ? ActorKind.Person : null;
    }

    /// <summary>"Hale Lines Ltd", "PT Hale Lines", "Harbour Workers UNITE".</summary>
    private static bool EndsAsOrganization(Passage passage, int from, int to, bool given)
    {
        if (to - from == 1)
        {
            return false;
        }

        bool suffix = passage.Is(to - 1, WordMeaning.OrganizationSuffix)
            || (passage.Is(from, WordMeaning.OrganizationSuffix) && passage[from].IsAllCaps && !given);
        bool acronymLast = !given
            && passage[to - 1].IsAllCaps
            && passage[to - 1].Length > 2
            && !passage[from].IsAllCaps
            && !passage.Is(from, WordMeaning.Place);
        return suffix || acronymLast;
    }

    /// <summary>"Port Ministry", "the Senate"; "Tom Bank Hale" is a person.</summary>
    private static bool HasOrganizationNoun(Passage passage, int from, int to, bool given)
    {
        for (int i = from; i < to; i++)
        {
            bool party = passage.Is(i, WordMeaning.Role) && passage.Is(i, WordForm.Plural);
            bool alone = i > 0
                && !passage.IsTitleCase
                && (passage.Is(i - 1, "the") || passage.IsAny(i, "congress", "parliament"))
                && !party;
            if (passage.Is(i, WordMeaning.OrganizationNoun) && (i == to - 1 || !given) && (to - from > 1 || alone))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A surname behind a given name or initials, and no more words than a person has.</summary>
    private static bool EndsAsPerson(Passage passage, int from, int to, bool initials) =>
        to - from > 1
        && to - from <= LongestPerson + (initials ? 1 : 0)
        && !passage.Is(to - 1, WordMeaning.Demonym)
        && (initials || !passage.Is(to - 1, WordMeaning.Place));

    /// <summary>What the lists have the name as. Most names of several words start with a word that no listed name starts with.</summary>
    private static WordMeaning Known(Passage passage, int from, int to, string name)
    {
        if (to - from == 1)
        {
            return passage[from].Traits.Meaning;
        }

        return passage.Is(from, WordMeaning.OpensName) ? passage.Vocabulary.NameMeaning(name) : WordMeaning.None;
    }

    /// <summary>
    /// "(R-TX)" behind a lawmaker's name tells party and state, "Hale Lines, Inc." ends with its legal form, "Q:" starts a turn: none of
    /// these is an actor.
    /// </summary>
    public static bool IsTag(Passage passage, int from, int to)
    {
        to -= NameParts.EndsWithStop(passage, to - 1) ? 1 : 0;
        bool party = passage.KindAt(from - 1) == TokenKind.OpenBracket
            && (passage[from].Length == 1 || passage.Text[passage[from].Start + 1] is '-' or '.');
        bool form = passage.KindAt(from - 1) == TokenKind.Comma
            && passage.Is(from, WordMeaning.OrganizationSuffix)
            && passage.Is(from, WordClass.Abbreviation);
        return to - from == 1 && (party || form || TurnLabel.Starts(passage, from));
    }

    /// <summary>"J. R. Calder": an initial before a surname. "S. Korea" is a shortened place.</summary>
    private static bool IsInitial(Passage passage, int from, int to)
    {
        Token first = passage[from];
        bool letter = first.IsCapitalized && (first.Length == 1 || (first.Length == 2 && passage.Text[first.End - 1] == '.'));
        bool surname = passage[to - 1].IsWord && passage[to - 1].Length > 2 && passage[to - 1].IsCapitalized;
        bool compass = passage.Text[first.Start] is 'N' or 'S' or 'E' or 'W';
        return letter && surname && !(compass && passage.Is(from + 1, WordMeaning.Place));
    }

    /// <summary>
    /// One word in capitals is a body's acronym, unless it is a word that is shouted: in a line of capitals, or a verb or little word among
    /// others.
    /// </summary>
    private static bool IsAcronym(Passage passage, int i)
    {
        Token token = passage[i];
        bool shape = token.IsAllCaps
            && !token.Is(WordMeaning.StateAbbreviation | WordMeaning.Demonym | WordClass.Abbreviation)
            && passage.WordAt(i).IndexOf('.') < 0;
        if (!shape || IsShouted(passage, i))
        {
            return false;
        }

        bool common = token.Is(WordClass.Closed | WordForm.Verb | WordClass.Adverb | WordClass.NotAdverb);
        return !common || passage.Is(i - 1, "the");
    }

    /// <summary>Whether this word has neighbours and all are in capitals: a line in capitals shows nothing about its words.</summary>
    private static bool IsShouted(Passage passage, int i)
    {
        bool left = i > 0 && passage[i - 1].IsWord;
        bool right = i + 1 < passage.Count && passage[i + 1].IsWord;
        return (left || right) && (!left || passage[i - 1].IsAllCaps) && (!right || passage[i + 1].IsAllCaps);
    }

    /// <summary>Nationalities, days and capitalized common words alone name nobody.</summary>
    public static bool IsNoName(Passage passage, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (passage[i].Kind == TokenKind.Word
                && !passage.Is(
                    i,
                    WordMeaning.Demonym | WordMeaning.Role | WordMeaning.TitleModifier | WordMeaning.SpeechNoun
                        | WordMeaning.StateAbbreviation)
                && !(passage[i].Length == 1))
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsHonorificOnly(Passage passage, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (passage[i].Kind == TokenKind.Word && !passage.Is(i, WordMeaning.Honorific))
            {
                return false;
            }
        }

        return from < to;
    }

    /// <summary>"the Calders", "the Democrats" are several, not a name of one.</summary>
    public static bool IsFamily(Passage passage, int from, int to, ActorKind? kind) =>
        to - from == 1
            && kind is null
            && passage.Is(from - 1, "the")
            && passage[from].Length > 3
            && passage.Text[passage[from].End - 1] == 's';

    public static bool TitleTellsGender(Passage passage, int from, int nameFrom) => TitleGender(passage, from, nameFrom) != WordForm.None;

    public static WordForm GenderOf(Passage passage, int from, int nameFrom)
    {
        WordForm byTitle = TitleGender(passage, from, nameFrom);
        return byTitle != WordForm.None || !passage.Is(nameFrom, WordMeaning.GivenName)
            ? byTitle
            : passage[nameFrom].Traits.Form & WordForm.Gender;
    }

    private static WordForm TitleGender(Passage passage, int from, int nameFrom)
    {
        for (int i = from; i < nameFrom; i++)
        {
            if (passage.Is(i, WordForm.Gender))
            {
                return passage[i].Traits.Form & WordForm.Gender;
            }
        }

        return WordForm.None;
    }
}
