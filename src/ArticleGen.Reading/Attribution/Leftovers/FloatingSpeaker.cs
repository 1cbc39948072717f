using ArticleGen.Reading.Actors;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution;

/// <summary>Finds who speaks a quotation that is a sentence by itself from what somebody does in the sentence before it.</summary>
internal static class FloatingSpeaker
{
    // "shook his head.": so few tokens behind the subject, and the one who moved is the one who speaks.
    private const int LongestGesture = 4;

    /// <summary>She nodded. "Friday it is.": the subject of the sentence before, when it is a person.</summary>
    public static (Entity Speaker, TextRange Range)? Before(Passage passage, Discourse discourse, int sentenceBefore, Sentence sentence)
    {
        if (sentence.From == 0 || Subjects.OfClause(passage, sentenceBefore, sentence.From) is not { } subject)
        {
            return null;
        }

        // "The storm passed." Things do not speak. "Calder nodded.": whoever that is can.
        if (discourse.Find(passage, subject) is not { } referent
            || !(referent.IsPerson || referent.Kind == ActorKind.Group || (referent.Kind is null && passage.Is(subject.To, WordMeaning.CueVerb)))
            || (referent.HeadNoun is { } noun && !passage.Vocabulary.Find(noun).Is(WordMeaning.Role)))
        {
            return null;
        }

        Entity speaker = discourse.Introduce(passage, subject, referent);
        discourse.Speaks(speaker, speaker: true);
        return (speaker, passage.RangeOf(subject.From, subject.To));
    }

    /// <summary>Calder was less sure of the mole, and the next paragraph is a quotation: the subject of the sentence above, or of its last verb of saying, when it is somebody who has spoken before.</summary>
    public static (Entity Speaker, TextRange Range)? Above(Passage passage, Discourse discourse, Sentence sentence, NounPhrase? lastToSpeak) =>
        Known(passage, discourse, Subjects.OfClause(passage, sentence.From, sentence.To)) ?? Known(passage, discourse, lastToSpeak);

    private static (Entity Speaker, TextRange Range)? Known(Passage passage, Discourse discourse, NounPhrase? phrase) =>
        phrase is { } subject && discourse.Find(passage, subject) is { Kind: ActorKind.Person, Speaks: true } referent
            ? (discourse.Introduce(passage, subject, referent), passage.RangeOf(subject.From, subject.To))
            : null;

    /// <summary>"We reopen," Calder said. Hale nodded. "So do we.": whoever is named in a short sentence between takes the floor.</summary>
    public static (Entity Speaker, TextRange Range)? Other(Passage passage, Discourse discourse, int sentenceBefore, Sentence sentence, in QuoteDraft last)
    {
        bool between = sentenceBefore > 0 && last.Range.End <= passage[sentenceBefore].Start;
        return between && Subjects.OfClause(passage, sentenceBefore, sentence.From) is { Kind: NounPhraseKind.Name } subject
            && sentence.From - subject.To <= LongestGesture && passage.Is(subject.To, WordMeaning.CueVerb)
            && Before(passage, discourse, sentenceBefore, sentence) is { Speaker.IsPerson: true } floating && floating.Speaker != last.Speaker
                ? floating
                : null;
    }
}
