using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Actors;

/// <summary>Tells persons from organizations and places by the words of a name.</summary>
internal static class NameKinds
{
    public static ActorKind? Of(Passage passage, int from, int to, string name, bool titled)
    {
        WordClass known = passage.Vocabulary.NameClass(name);
        if ((known & (WordClass.Agency | WordClass.Media)) != 0)
        {
            return ActorKind.Organization;
        }

        if (titled)
        {
            return ActorKind.Person;
        }

        if ((known & WordClass.Place) != 0)
        {
            return ActorKind.Place;
        }

        bool given = passage.Is(from, WordClass.GivenName);
        bool several = to - from > 1;
        if (passage.Is(to - 1, WordClass.OrganizationSuffix) && several)
        {
            return ActorKind.Organization;
        }

        for (int i = from; i < to; i++)
        {
            bool last = i == to - 1;
            if (passage.Is(i, WordClass.OrganizationNoun) && (last || !given) && (several || i > 0 && passage.Is(i - 1, "the")))
            {
                return ActorKind.Organization;
            }
        }

        if (!several && passage[from].IsAllCaps && !passage.Is(from, WordClass.StateAbbreviation | WordClass.Demonym | WordClass.Abbreviation) && passage.WordAt(from).IndexOf('.') < 0)
        {
            return ActorKind.Organization;
        }

        return given && several && to - from <= 5 && !passage.Is(to - 1, WordClass.Place | WordClass.Demonym) ? ActorKind.Person : null;
    }

    /// <summary>Nationalities, days and capitalized common words alone name nobody.</summary>
    public static bool IsNoName(Passage passage, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (passage[i].Kind == TokenKind.Word
                && !passage.Is(i, WordClass.Demonym | WordClass.Role | WordClass.TitleModifier | WordClass.SpeechNoun | WordClass.StateAbbreviation)
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
            if (passage[i].Kind == TokenKind.Word && !passage.Is(i, WordClass.Honorific))
            {
                return false;
            }
        }

        return from < to;
    }

    public static WordClass GenderOf(Passage passage, int from, int nameFrom)
    {
        const WordClass Both = WordClass.Male | WordClass.Female;
        for (int i = from; i < nameFrom; i++)
        {
            if (passage.Is(i, Both))
            {
                return passage[i].Entry.Classes & Both;
            }
        }

        return passage.Is(nameFrom, WordClass.GivenName) ? passage[nameFrom].Entry.Classes & Both : WordClass.None;
    }
}
