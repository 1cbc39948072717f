using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors;

/// <summary>
/// Tells the surname of somebody whom the article calls by the given name alone: "Joan Hollander and her husband, [Peter]", "[Joan] and
/// Peter Hollander".
/// </summary>
internal static class Families
{
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

            if (i > firstIndex && IsFullName(names[i - 1].Entity) && IsRelative(entity))
            {
                cast.ShareSurname(names[i - 1].Entity, entity);
            }
            else if (i + 1 < names.Count
                && passage.Is(names[i].To, "and")
                && names[i + 1].From == names[i].To + 1
                && passage.Is(names[i + 1].From, WordMeaning.GivenName)
                && names[i + 1].To - names[i + 1].From == 2
                && entity.MayBePerson
                && IsFullName(names[i + 1].Entity))
            {
                cast.ShareSurname(names[i + 1].Entity, entity);
            }
        }
    }

    private static bool IsFullName(Entity entity) => entity.Kind == ActorKind.Person && entity.Name.IndexOf(' ') > 0;

    private static bool IsRelative(Entity entity)
    {
        for (int i = 0; i < entity.Roles.Count; i++)
        {
            if (entity.Roles[i] is "husband" or "wife" or "brother" or "son" or "father")
            {
                return true;
            }
        }

        return false;
    }
}
