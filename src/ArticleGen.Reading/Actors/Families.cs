using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors;

/// <summary>
/// Tells the surname of somebody whom the article calls by the given name alone: "Joan Hollander and her husband, [Peter]", "[Joan] and
/// Peter Hollander".
/// </summary>
internal static class Families
{
    // So many names before the relative may be that of the family.
    private const int Farthest = 8;

    // "her late younger brother, Peter"
    private const int LongestRole = 6;

    /// <summary>Settles the names of a sentence, which are those from <paramref name="firstIndex"/> on.</summary>
    public static void Settle(Passage passage, List<KnownName> names, int firstIndex, Cast cast)
    {
        for (int i = firstIndex; i < names.Count; i++)
        {
            KnownName name = names[i];
            if (name.To - name.From != 1
                || !passage.Is(name.From, WordMeaning.GivenName)
                || name.Entity is not { } entity
                || entity.Name.IndexOf(' ') >= 0)
            {
                continue;
            }

            if (IsRelative(entity, passage.Vocabulary) && FindRelative(passage, names, firstIndex, i) is { } relative)
            {
                cast.ShareSurname(relative, entity);
            }
            else if (i + 1 < names.Count
                && passage.Is(names[i].To, "and")
                && names[i + 1].From == names[i].To + 1
                && passage.Is(names[i + 1].From, WordMeaning.GivenName)
                && names[i + 1].To - names[i + 1].From == 2
                && entity.MayBePerson
                && IsNamedInFull(names[i + 1].Entity))
            {
                cast.ShareSurname(names[i + 1].Entity, entity);
            }
        }
    }

    /// <summary>
    /// Whose relative it is: the nearest person before it whom "his" or "her" may mean. "Ines Calder met Tom Hale and her husband, Peter".
    /// </summary>
    private static Entity? FindRelative(Passage passage, List<KnownName> names, int firstIndex, int index)
    {
        WordForm gender = OwnerGender(passage, names[index].From);
        for (int i = index - 1; i >= firstIndex && i >= index - Farthest; i--)
        {
            Entity other = names[i].Entity;
            if (IsNamedInFull(other)
                && (gender == WordForm.None || (other.Gender & WordForm.Gender) == 0 || (other.Gender & gender) != 0))
            {
                return other;
            }
        }

        return null;
    }

    /// <summary>The gender that "his" or "her" tells in "his younger brother, Peter".</summary>
    private static WordForm OwnerGender(Passage passage, int nameToken)
    {
        for (int i = nameToken - 1; i >= 0 && i >= nameToken - LongestRole; i--)
        {
            if (passage.Is(i, WordClass.Possessive))
            {
                return passage[i].Traits.Form & WordForm.Gender;
            }
        }

        return WordForm.None;
    }

    private static bool IsNamedInFull(Entity entity) => entity.Kind == ActorKind.Person && entity.Name.IndexOf(' ') > 0;

    /// <summary>Whether a role says so: "younger brother".</summary>
    private static bool IsRelative(Entity entity, Vocabulary vocabulary)
    {
        for (int i = 0; i < entity.Roles.Count; i++)
        {
            string role = entity.Roles[i];
            int noun = role.LastIndexOf(' ') + 1;
            if (vocabulary.Find(role, noun, role.Length - noun).Traits.Is(WordMeaning.FamilyNoun))
            {
                return true;
            }
        }

        return false;
    }
}
