using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>
/// Calder boasted of her "own two hands" on Friday. Hale left, joking about "the Calder ferry" of old. The marked words name the topic, and
/// the speaker chose them.
/// </summary>
internal sealed class SpokeAbout : CuePattern
{
    // "boasted of the willingness of the port to spend 'whatever it takes'"
    private const int FarthestMarks = 12;

    // "spoke in Varna on Friday of"
    private const int FarthestAbout = 6;

    public override string Example => "Calder boasted of her \"own two hands\" on Friday.";

    public override FoundAttribution? Match(SentenceContext context, in Cue cue)
    {
        Passage passage = context.Passage;
        bool speaks = cue.Takes(CueFrames.Manner | CueFrames.Quote | CueFrames.Question) && !cue.Takes(CueFrames.Mental);
        // "to chants of": a noun.
        bool noun = cue.Infinitive && !passage.Is(cue.Main, WordForm.VerbBase | WordForm.VerbIng);
        if (cue.Passive || cue.Negated || noun || !speaks)
        {
            return null;
        }

        int about = AboutBehind(passage, cue.To, context.End);
        if (about < 0)
        {
            return null;
        }

        NounPhrase? speaker = cue.Subject?.Phrase
            ?? (context.Previous is null ? Subjects.OfClause(passage, new(context.Sentence.From, cue.From)) : null);
        if (speaker is null && context.Previous is null)
        {
            return null;
        }

        int end = Math.Min(context.End, about + FarthestMarks);
        int mark = about + 1;
        while (mark < end
            && passage[mark].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Possessive
            && !passage.Is(mark, WordClass.Wh | WordClass.ClauseOpener)
            && (!passage.Is(mark, WordMeaning.CueVerb) || passage.Is(mark - 1, WordClass.Determiner))
            && !Words.IsFiniteVerb(passage, mark))
        {
            mark++;
        }

        return mark < end && passage[mark].Kind == TokenKind.Stretch
            ? new FoundAttribution(nameof(SpokeAbout), passage.RangeOf(cue.Words), new Content(about + 1, mark + 1))
            {
                Speaker = speaker,
                SharesSpeaker = cue.Subject is null && context.Previous is not null,
                To = about,
            }
            : null;
    }

    /// <summary>
    /// "spoke [on Friday] of", "joked [again] about": the preposition, which only time and place may keep from the verb; -1 when none
    /// stands there.
    /// </summary>
    private static int AboutBehind(Passage passage, int fromToken, int endToken)
    {
        endToken = Math.Min(endToken, fromToken + FarthestAbout);
        for (int i = fromToken; i < endToken; i++)
        {
            if (passage.IsAny(i, "about", "of"))
            {
                return Adverbials.SkipRight(passage, fromToken, i) == i ? i : -1;
            }
        }

        return -1;
    }
}
