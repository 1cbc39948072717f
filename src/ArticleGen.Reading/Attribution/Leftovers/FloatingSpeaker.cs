using ArticleGen.Reading.Actors;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Leftovers;

/// <summary>Finds the speaker of a quotation that is a sentence by itself: somebody who does something in the sentence before it.</summary>
internal static class FloatingSpeaker
{
    // "shook his head.": if at most this many tokens follow the subject, the one who moves also speaks.
    private const int LongestGesture = 4;

    /// <summary>She nodded. "Friday it is.": the subject of the sentence before, when it is a person.</summary>
    public static Newcomer? Before(in Leftover leftover)
    {
        Passage passage = leftover.Passage;
        if (leftover.Sentence.From == 0
            || Subjects.OfClause(passage, new(leftover.SentenceBefore, leftover.Sentence.From)) is not { } subject)
        {
            return null;
        }

        // Things do not speak: "The storm passed." A name of unknown kind may, if a verb of saying or a gesture follows: "Calder nodded."
        return leftover.Find(subject) is { } referent
            && (referent.IsPerson
                || referent.Kind == ActorKind.Group
                || (referent.Kind is null && passage.Is(subject.To, WordMeaning.CueVerb)))
            && (referent.HeadNoun is not { } noun || passage.Vocabulary.Find(noun).Is(WordMeaning.Role))
                ? new Newcomer(subject, referent)
                : null;
    }

    /// <summary>
    /// Calder was less sure of the mole, and the next paragraph is a quotation: the subject of the sentence above, or of its last verb of
    /// saying, when it is somebody who has spoken before.
    /// </summary>
    public static Newcomer? Above(Passage passage, Discourse discourse, Sentence sentence, NounPhrase? lastToSpeak) =>
        Known(passage, discourse, Subjects.OfClause(passage, sentence.Span)) ?? Known(passage, discourse, lastToSpeak);

    private static Newcomer? Known(Passage passage, Discourse discourse, NounPhrase? phrase) =>
        phrase is { } subject && discourse.Find(passage, subject) is { Kind: ActorKind.Person, Speaks: true } referent
            ? new Newcomer(subject, referent)
            : null;

    /// <summary>"We reopen," Calder said. Hale nodded. "So do we.": the person named in a short sentence between speaks next.</summary>
    public static Newcomer? Other(in Leftover leftover, in Turn last)
    {
        Passage passage = leftover.Passage;
        bool between = leftover.SentenceBefore > 0 && last.Range.End <= passage[leftover.SentenceBefore].Start;
        return between
            && Before(leftover) is { Phrase: { Kind: NounPhraseKind.Name } subject, Referent: { IsPerson: true } or { Kind: null } } other
            && leftover.Sentence.From - subject.To <= LongestGesture && passage.Is(subject.To, WordMeaning.CueVerb)
            && (other.Referent.Known is not { } known || known != last.Speaker)
                ? other
                : null;
    }
}
