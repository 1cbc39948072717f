using ArticleGen.Reading.Lexicon;

namespace ArticleGen.Reading.Actors;

/// <summary>
/// Finds which named body "the company", "the Dutch carmaker" or "the union" means: by what its name and the words beside it tell of its
/// kind and nation, and by how near, how prominent and how frequent it is.
/// </summary>
internal static class DescribedBodies
{
    // A body whose kind nothing tells is not described any more after so many sentences.
    private const int Farthest = 12;

    // A name of unknown kind has to be near, and the subject or mentioned often.
    private const double Enough = 2;

    // What a body gains: it was introduced by these words; its name has the noun, or one for the same trade; it is a company of no known
    // trade; it is an organization at least.
    private const double SameWords = 6;
    private const double SameKind = 4;
    private const double AnyCompany = 2.5;
    private const double AnyBody = 1;
    private const double Unknown = 0.5;
    private const double SameNation = 1.5;

    // What it loses for each word that nothing tells of it: "the central bank" is hardly the bank of a town.
    private const double Unexplained = 0.75;

    private const double IsSubject = 2;
    private const double Spoke = 0.75;
    private const double Lead = 1.25;
    private const double Headline = 0.5;
    private const int Recent = 2;
    private const double Mentioned = 0.3;
    private const int MostMentions = 5;
    private const double Same = 1.5;
    private const double Farther = 0.3;
    private const int MostFarther = 12;

    // A body of these kinds says in its name, or beside it, what it is.
    private const BodyKinds SaysSo = BodyKinds.Bank | BodyKinds.Airline | BodyKinds.Insurer | BodyKinds.Union | BodyKinds.Court
        | BodyKinds.Ministry | BodyKinds.Committee | BodyKinds.School | BodyKinds.Police | BodyKinds.Military | BodyKinds.Church
        | BodyKinds.Exchange | BodyKinds.Museum | BodyKinds.Hospital | BodyKinds.Party | BodyKinds.Regulator
        | BodyKinds.Board | BodyKinds.Council | BodyKinds.Media | BodyKinds.Site;

    /// <summary>The body that the description means, or null.</summary>
    /// <param name="described">The description.</param>
    /// <param name="entities">All entities of the article.</param>
    /// <param name="inPassage">The names of the paragraph.</param>
    /// <param name="rated">Gets all who fit; null when nobody asks.</param>
    public static Entity? Find(
        in Description described, Entities entities, List<KnownName> inPassage, List<(Entity Entity, FitToDescription Fit)>? rated = null)
    {
        BodyKinds sought = NameSurroundings.BodyKindsAt(described.Passage, described.HeadToken);
        if (sought == BodyKinds.None || described.HasNameBehind(inPassage))
        {
            return null;
        }

        if (described.HasName(inPassage))
        {
            // "the Echo newspaper", "the Tarn news agency" are the Echo and Tarn; "the Hale Lines subsidiary" is not Hale Lines.
            return (sought & (BodyKinds.Media | BodyKinds.Site)) != 0 && !described.IsOwned
                ? (NamesInPassage.Before(inPassage, described.HeadToken)
                    ?? NamesInPassage.Before(inPassage, described.HeadToken - 1))?.Final
                : null;
        }

        bool needsKind = described.IsOwned || (sought & SaysSo) != 0;
        return BestFit.Find(
            entities,
            (described, sought, needsKind),
            static (entity, s) => Rate(s.described, s.sought, s.needsKind, entity),
            rated);
    }

    private static FitToDescription Rate(in Description described, BodyKinds sought, bool needsKind, Entity entity)
    {
        int last = described.LastMention(entity);
        if (last == 0)
        {
            return FitToDescription.Never;
        }

        int nation = described.Nation;
        double kind = entity.HeadNoun is null ? RateKind(described, sought, entity) : RateDescription(described, entity);
        bool known = kind >= AnyCompany;
        if (kind <= 0 || (needsKind && !known) || described.HasOtherNation(entity))
        {
            return FitToDescription.Never;
        }

        int far = described.Sentence - last;
        if (far > Farthest && !known)
        {
            return FitToDescription.Never;
        }

        double score = kind
            + (nation != 0 && nation == entity.Context.Nation ? SameNation : 0)
            - (described.CountUnexplained(entity) * Unexplained)
            + (described.IsWithin(entity.Context.LastAsSubject, Recent) ? IsSubject : 0)
            + (described.IsWithin(entity.Context.LastSpoken, Recent) ? Spoke : 0)
            + (entity.Context.IsLead && (known || entity.Speaks) ? Lead : 0)
            + (entity.Context.IsInHeadline && (known || entity.Speaks) ? Headline : 0)
            + (Math.Min(entity.MentionCount, MostMentions) * Mentioned)
            + (far == 0 ? Same : 0)
            - (Math.Min(far, MostFarther) * Farther);
        return known || score >= Enough ? new FitToDescription(score, last) : FitToDescription.Never;
    }

    /// <summary>How well the kind of a named body fits; 0 when it is something else.</summary>
    private static double RateKind(in Description described, BodyKinds sought, Entity entity)
    {
        // A name that no list has, and that has the shape of a person's, is no company for a verb's sake.
        bool mayBeBody = (entity.MayBeBody && !entity.LooksLikePerson) || entity.Context.ShownKinds != BodyKinds.None;
        if (!mayBeBody || (entity.Kind == ActorKind.Place && entity.Context.ShownKinds == BodyKinds.None))
        {
            return 0;
        }

        bool hasNoun = BodyNames.HasWord(entity.Name, described.Noun) || BodyNames.HasAlias(entity, described.Noun);
        if (described.HasVeryWords(entity))
        {
            return SameWords;
        }

        if (hasNoun)
        {
            return IsOther(described, sought, entity) ? 0 : SameKind;
        }

        BodyKinds kinds = entity.Context.ShownKinds | entity.KindsInName(described.Passage.Vocabulary);
        if (kinds == BodyKinds.None)
        {
            return entity.Kind == ActorKind.Organization ? AnyBody : Unknown;
        }

        BodyKinds trades = kinds & BodyKinds.Trades;
        bool company = (kinds & sought & BodyKinds.Company) != 0;
        if ((kinds & sought & ~BodyKinds.Company) != 0 || (company && (sought & BodyKinds.Trades) == 0))
        {
            return SameKind;
        }

        return company && trades == BodyKinds.None ? AnyCompany : 0;
    }

    /// <summary>"the labour ministry" is not the Finance Ministry: each word in front of such a noun tells the office.</summary>
    private static bool IsOther(in Description described, BodyKinds sought, Entity entity) =>
        described.HasOtherOffice(entity)
        || ((sought & (BodyKinds.Ministry | BodyKinds.Court)) != 0 && described.CountUnexplained(entity) > 0);

    /// <summary>"A German firm ... the firm": a body without a name that was described by the same noun.</summary>
    private static double RateDescription(in Description described, Entity entity)
    {
        if (entity.Kind != ActorKind.Organization || entity.HeadNoun != described.Noun || described.IsOwned)
        {
            return 0;
        }

        return entity.Descriptions.SayAll(described.Words) ? SameWords
            : entity.Descriptions.Allow(described.Noun, described.Words) ? AnyCompany
            : 0;
    }
}
