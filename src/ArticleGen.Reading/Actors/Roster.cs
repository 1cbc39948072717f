using ArticleGen.Reading.Attribution;

namespace ArticleGen.Reading.Actors;

/// <summary>Settles the cast of an article: who is in it, and which index each has.</summary>
internal sealed class Roster
{
    private readonly Dictionary<Entity, int> _indexes = [];

    public Roster(Cast cast)
    {
        List<Entity> members = cast.Entities
            .Where(entity => entity.MergedInto is null && IsMember(entity))
            .OrderBy(entity => entity.Mentions.Min(mention => mention.Start))
            .ToList();
        for (int i = 0; i < members.Count; i++)
        {
            _indexes[members[i]] = i;
        }

        Actors = members.Select(Finish).ToValueList();
    }

    public ValueList<ActorReading> Actors { get; }

    /// <summary>The quote with its actors as indexes.</summary>
    public QuoteReading Finish(QuoteDraft draft) => new(draft.Kind, draft.Range, draft.Verbatim.ToValueList(), draft.Pattern)
    {
        Speaker = IndexOf(draft.Speaker),
        SpeakerRange = draft.SpeakerRange,
        CueRange = draft.Cue,
        Via = IndexOf(draft.Via),
        Addressee = IndexOf(draft.Addressee),
        Continues = draft.Continues,
    };

    /// <summary>Persons and organizations that are named, and whoever speaks; a place that only lies somewhere is no actor.</summary>
    private static bool IsMember(Entity entity) =>
        entity.Mentions.Count > 0 && (entity.Speaks || (entity.HeadNoun is null && entity.Kind is ActorKind.Person or ActorKind.Organization));

    private static ActorReading Finish(Entity entity) => new(
        entity.Name,
        KindOf(entity),
        entity.Roles.ToValueList(),
        entity.Aliases.ToValueList(),
        InOrder(entity.Mentions).ToValueList());

    /// <summary>Mentions come in order, but for those of a description that was joined to a name later.</summary>
    private static IEnumerable<TextRange> InOrder(List<TextRange> mentions)
    {
        for (int i = 1; i < mentions.Count; i++)
        {
            if (mentions[i].Start < mentions[i - 1].Start)
            {
                return mentions.OrderBy(mention => mention.Start);
            }
        }

        return mentions;
    }

    /// <summary>A body that is only described ("the ministry") is nobody whom another article could mean as well.</summary>
    private static ActorKind KindOf(Entity entity) =>
        entity is { HeadNoun: not null, Kind: ActorKind.Organization } ? ActorKind.Group : entity.Kind ?? ActorKind.Person;

    private int? IndexOf(Entity? entity) => entity is not null && _indexes.TryGetValue(entity.Final, out int index) ? index : null;
}
