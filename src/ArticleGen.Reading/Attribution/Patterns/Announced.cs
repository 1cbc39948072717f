using ArticleGen.Reading.Actors;
using ArticleGen.Reading.Attribution.Leftovers;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>Calder wrote: and the quotation is the next paragraph. Calder has apologized since: "I was wrong."</summary>
internal sealed class Announced : LeftoverPattern
{
    public override string Example => "Calder wrote:\n\n\"The port reopens.\"";

    public override LeftoverSpeech? Match(in Leftover leftover) => leftover.Place switch
    {
        LeftoverPlace.Alone => AtTheEndAbove(leftover),
        LeftoverPlace.Inside => BeforeColon(leftover),
        _ => null,
    };

    private static LeftoverSpeech? AtTheEndAbove(in Leftover leftover) =>
        leftover.Floor is { Expected: { Pattern: nameof(Announced) } turn, Here: null } && leftover.OpensParagraph
            ? LeftoverSpeech.GoOn(turn, continues: false)
            : null;

    /// <summary>The subject of the clause before the colon speaks, or the name there.</summary>
    private static LeftoverSpeech? BeforeColon(in Leftover leftover)
    {
        if (!leftover.IsIntroduced)
        {
            return null;
        }

        int from = leftover.Sentence.From;
        int colon = leftover.Token - 1;
        if (leftover.Passage.IsAny(colon - 1, "told", "asked", "warned") && leftover.Passage.Is(colon - 2, WordClass.Be))
        {
            // "She was told: "Wait.""
            return LeftoverSpeech.OfNobody;
        }

        NounPhrase? subject = LeftoverSpeaker.BehindDash(leftover.Passage, from, colon)
            ?? Subjects.OfClause(leftover.Passage, new(from, colon));
        Newcomer? speaker = subject is { } phrase && leftover.Find(phrase) is { } referent && !IsThing(leftover, referent)
            ? new(phrase, referent)
            : null;
        if (speaker is null or { Referent.IsPerson: false } && LeftoverSpeaker.BeforeColon(leftover.Passage, from, colon) is { } name
            && leftover.Find(name) is { Kind: ActorKind.Person or ActorKind.Organization or null } named)
        {
            speaker = new(name, named);
        }

        return speaker is null ? null : new() { Newcomer = speaker };
    }

    /// <summary>"The storm brought one cry: ...": neither a person nor a body, nor a text.</summary>
    private static bool IsThing(in Leftover leftover, in Referent referent) =>
        referent.HeadNoun is { } noun
        && !leftover.Passage.Vocabulary.Find(noun).Is(WordMeaning.Role | WordMeaning.OrganizationNoun | WordMeaning.DocumentNoun);
}
