using ArticleGen.Reading.Lexicon;

namespace ArticleGen.Reading.Actors;

/// <summary>
/// Finds the named person whom a description means, where it is not the very office that the article has given somebody: "the 34-year-old",
/// "the Italian", "the singer", "the Rovers boss".
/// </summary>
internal static class DescribedPersons
{
    // A person whose age or nation nothing tells has been spoken of in this sentence, or in one of so many before.
    private const int Farthest = 3;
    private const int FarthestOffice = 2;
    private const int LookedBack = 64;

    // What a person gains for the nation or age that the description tells.
    private const double Same = 4;
    private const double Base = 2;
    private const double IsSubject = 1.5;
    private const double Farther = 0.5;
    private const int MostFarther = 10;

    /// <summary>The person that the description means, or null.</summary>
    /// <param name="described">The description.</param>
    /// <param name="entities">All entities of the article.</param>
    /// <param name="rated">Gets all who fit; null when nobody asks.</param>
    public static Entity? Find(in Description described, Entities entities, List<(Entity Entity, FitToDescription Fit)>? rated = null)
    {
        if (described.IsOwned)
        {
            return null;
        }

        bool role = described.Age == 0 && !described.Passage.Is(described.HeadToken, WordMeaning.Demonym);
        bool office = role && RoleNouns.Default.IsOffice(described.Noun);
        bool main = !role || ((office || RoleNouns.Default.MayMeanMainPerson(described.Noun))
            && IsOnlyPerson(described, office, entities));
        IReadOnlyList<string> synonyms = role ? RoleNouns.Default.Synonyms(described.Noun) : [];
        IReadOnlyList<string> same = role ? RoleNouns.Default.Same(described.Noun) : [];
        return !main && synonyms.Count == 0
            ? null
            : BestFit.Find(
                entities,
                (described, role, office, main, synonyms, same),
                static (entity, s) => s.synonyms.Count > 0 && entity.IsPerson
                    && RateOffice(s.described, s.synonyms, s.same, entity) is { Score: > 0 } fit
                    ? fit
                    : s.main ? Rate(s.described, s.role, s.office, entity) : FitToDescription.Never,
                rated);
    }

    /// <summary>Somebody whose office the article calls by another noun: the nearer, the better.</summary>
    private static FitToDescription RateOffice(
        in Description described, IReadOnlyList<string> synonyms, IReadOnlyList<string> same, Entity entity)
    {
        int last = entity.Roles.Count == 0 ? 0 : described.LastMention(entity);
        if (last == 0 || !described.HasGender(entity.Gender))
        {
            return FitToDescription.Never;
        }

        int far = described.Sentence - last;
        return entity.Descriptions.HaveSynonym(described.Words, described.Noun, synonyms, areOne: false)
            || (far <= Farthest && same.Count > 0 && entity.Descriptions.HaveSynonym(described.Words, described.Noun, same, areOne: true))
                ? new FitToDescription(Same + Base - (Math.Min(far, MostFarther) * Farther), last)
                : FitToDescription.Never;
    }

    /// <summary>Whether the sentences before speak of one person only.</summary>
    private static bool IsOnlyPerson(in Description described, bool office, Entities entities)
    {
        Entity? only = null;
        for (int i = Math.Max(0, entities.Count - LookedBack); i < entities.Count; i++)
        {
            Entity entity = entities[i].Final;
            bool near = entity != only && entity is { Kind: ActorKind.Person, HeadNoun: null }
                && described.IsWithin(described.LastMention(entity), office ? FarthestOffice : Farthest)
                && !(office ? HasOffice(entity) : HoldsOffice(entity));
            if (near && only is not null)
            {
                return false;
            }

            only = near ? entity : only;
        }

        return true;
    }

    private static FitToDescription Rate(in Description described, bool role, bool office, Entity entity)
    {
        if (!entity.MayBePerson || entity.HeadNoun is not null)
        {
            return FitToDescription.Never;
        }

        int age = described.Age;
        int nation = described.Nation;
        bool other = (age != 0 && entity.Context.Age != 0 && age != entity.Context.Age)
            || described.HasOtherNation(entity)
            || !described.HasGender(entity.Gender);
        bool told = (age != 0 && age == entity.Context.Age) || (nation != 0 && nation == entity.Context.Nation);
        int last = other ? 0 : described.LastMention(entity);
        int far = described.Sentence - last;
        bool isUncertain = entity.Kind is null || (entity.IsKindGuessed && entity.Name.IndexOf(' ') < 0);
        if (last == 0
            || (!told && (far > Farthest || isUncertain))
            || (role && (HasOffice(entity) || (!office && HoldsOffice(entity))))
            || (office && !IsWellKnown(entity)))
        {
            return FitToDescription.Never;
        }

        bool subject = described.IsWithin(Math.Max(entity.Context.LastAsSubject, entity.Context.LastSpoken), Farthest)
            || (entity.Context.IsLead && far == 0);
        double score = (told ? Same : 0) + (subject ? IsSubject : 0) + Base - (Math.Min(far, MostFarther) * Farther);
        return told || subject ? new FitToDescription(score, last) : FitToDescription.Never;
    }

    /// <summary>
    /// Whether the headline and the first sentence name the person without an office: somebody whose office every reader knows.
    /// </summary>
    private static bool IsWellKnown(Entity entity) => entity.Context is { IsInHeadline: true, IsLead: true, Age: 0 };

    /// <summary>Whether one of the person's roles is an office: the manager is not "the striker".</summary>
    private static bool HoldsOffice(Entity entity)
    {
        for (int i = 0; i < entity.Roles.Count; i++)
        {
            string role = entity.Roles[i];
            if (RoleNouns.Default.IsOffice(role.Substring(role.LastIndexOf(' ') + 1).ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the article has given the person a role: then "the singer" is somebody else.</summary>
    private static bool HasOffice(Entity entity)
    {
        for (int i = 0; i < entity.Roles.Count; i++)
        {
            string role = entity.Roles[i];
            int noun = role.LastIndexOf(' ') + 1;
            WordEntry word = Vocabulary.Default.Find(role, noun, role.Length - noun);
            if (!RoleNouns.Default.MayMeanMainPerson(word == WordEntry.Unknown ? role.Substring(noun).ToLowerInvariant() : word.Form))
            {
                return true;
            }
        }

        return false;
    }
}
