using ArticleGen.Reading.Actors;
using ArticleGen.Reading.Attribution;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading;

/// <summary>Settles the cast of an article: who is in it, and which index each has in its quotes.</summary>
internal sealed class Roster
{
    public Roster(Cast cast, Scratch scratch, CancellationToken cancel)
    {
        List<(Entity Entity, int First)> members = scratch.Members;
        for (int i = 0; i < cast.Entities.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            Entity entity = cast.Entities[i];
            if (entity.MergedInto is null && IsMember(entity))
            {
                entity.SettleKind();
                members.Add((entity, entity.FirstMention));
            }
        }

        // Nearly in order: an entity is made at its first mention, or a few sentences after a description that turns out to be that
        // mention.
        MergedRuns.Sort(members, static (a, b) => a.First.CompareTo(b.First), cancel);
        // By their starts; of two with the same start the longer one comes first. Only quotes of one sentence can be out of order.
        MergedRuns.Sort(
            scratch.Quotes.Quotes,
            static (a, b) => a.Range.Start != b.Range.Start ? a.Range.Start.CompareTo(b.Range.Start) : b.Range.End.CompareTo(a.Range.End),
            cancel);
        NotePronouns(scratch.Quotes.Quotes, scratch.Passages.Passage.Text);
        ActorReading[] actors = new ActorReading[members.Count];
        for (int i = 0; i < actors.Length; i++)
        {
            cancel.ThrowIfCancellationRequested();
            members[i].Entity.Index = i;
            actors[i] = Finish(members[i].Entity);
        }

        Actors = ValueList<ActorReading>.Holding(actors);
        cancel.ThrowIfCancellationRequested();
        Attributions = Finish(scratch.Quotes.Quotes, actors.Length);
    }

    public ValueList<ActorReading> Actors { get; }

    public ValueList<QuoteReading> Attributions { get; }

    private static void NotePronouns(List<QuoteDraft> quotes, string text)
    {
        foreach (QuoteDraft quote in quotes)
        {
            if (quote is { Speaker: { } speaker, SpeakerRange: { } range } && Pronouns.Find(text, range) is { } pronoun)
            {
                speaker.Final.AddPronoun(pronoun);
            }
        }
    }

    private static ValueList<QuoteReading> Finish(List<QuoteDraft> drafts, int actorCount)
    {
        QuoteReading[] quotes = new QuoteReading[drafts.Count];
        bool[] spoke = new bool[actorCount + 1];
        bool[] acted = new bool[actorCount + 1];
        for (int i = 0; i < quotes.Length; i++)
        {
            QuoteDraft draft = drafts[i];
            int speaker = draft.SpeakerIndex ?? actorCount;
            bool[] before = draft.Kind is QuoteKind.Act or QuoteKind.Thought ? acted : spoke;
            // A signature, or a source that is named later, may change the speaker of the quote before. Then this quote continues nothing.
            quotes[i] = draft.Finish(continues: draft.Continues && before[speaker]);
            before[speaker] = true;
        }

        return ValueList<QuoteReading>.Holding(quotes);
    }

    /// <summary>
    /// Whether it is an actor: a named person or organization, or anybody who speaks. A place that is only mentioned is no actor.
    /// </summary>
    private static bool IsMember(Entity entity) =>
        entity.MentionCount > 0
            && (entity.Speaks || (entity.HeadNoun is null && entity.Kind is ActorKind.Person or ActorKind.Organization));

    private static ActorReading Finish(Entity entity) => new(
        entity.Name,
        KindOf(entity),
        Copy(entity.Roles),
        Copy(entity.Aliases),
        ValueList<TextRange>.Holding(InOrder(entity.Mentions())))
    {
        Pronouns = entity.Pronouns,
    };

    /// <summary>Most actors have neither a role nor another name.</summary>
    private static ValueList<string> Copy(IReadOnlyList<string> words) =>
        words.Count == 0 ? ValueList<string>.Empty : words.ToValueList();

    /// <summary>
    /// Mentions come in order, except those of a description that was joined to a name later, and of phrases that were introduced later. Of
    /// two that overlap only one is kept: the one that starts first or, if both start together, the longer one.
    /// </summary>
    private static TextRange[] InOrder(TextRange[] mentions)
    {
        int inOrder = 1;
        while (inOrder < mentions.Length && mentions[inOrder].Start >= mentions[inOrder - 1].End)
        {
            inOrder++;
        }

        if (inOrder >= mentions.Length)
        {
            return mentions;
        }

        List<TextRange> apart = [];
        foreach (TextRange mention in mentions.OrderBy(static mention => mention.Start).ThenByDescending(static mention => mention.Length))
        {
            if (apart.Count == 0 || !apart[apart.Count - 1].Overlaps(mention))
            {
                apart.Add(mention);
            }
        }

        return [.. apart];
    }

    /// <summary>
    /// A body that is only described ("the ministry") is a group, because another article may mean another body by the same words.
    /// </summary>
    private static ActorKind KindOf(Entity entity) =>
        entity is { HeadNoun: not null, Kind: ActorKind.Organization } ? ActorKind.Group : entity.Kind ?? ActorKind.Person;
}
