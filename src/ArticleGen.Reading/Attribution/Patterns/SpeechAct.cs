using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>
/// Calder criticized the plan. Calder called for a vote, dismissing the report. The verb alone says that something was said; its object,
/// without marks, is what it was about.
/// </summary>
internal sealed class SpeechAct : CuePattern
{
    public override string Example => "Calder criticized the plan.";

    public override FoundAttribution? Match(SentenceContext context, in Cue cue)
    {
        Passage passage = context.Passage;
        if (cue.Passive || !HasObject(passage, cue, context.End) || IsAdjective(passage, cue) || IsWished(passage, cue)
            || OtherSense.Matches(context, cue) || passage.Is(cue.GroupFrom - 1, "worth") || Evidence.Shows(passage, cue))
        {
            return null;
        }

        bool shares = cue.Participle || cue.Infinitive;
        NounPhrase? speaker = shares ? NearestClause.SubjectBefore(passage, cue.From, context.Sentence.From) : cue.Subject?.Phrase;
        if ((speaker is null && !(shares && context.Previous is not null)) || IsBackground(passage, speaker))
        {
            return null;
        }

        Content about = new(cue.To, ObjectEnd(passage, cue.To, context.End));
        return new FoundAttribution(nameof(SpeechAct), passage.RangeOf(cue.Words), about)
        {
            Speaker = speaker,
            SharesSpeaker = shares,
            To = cue.To,
        };
    }

    /// <summary>Whether what stands behind the verb can be what was spoken of.</summary>
    private static bool HasObject(Passage passage, in Cue cue, int endToken)
    {
        if (cue.Takes(CueFrames.Choice) && passage.Is(cue.To, "to") && passage.Is(cue.To + 1, WordForm.VerbBase)
            && !passage.IsAny(cue.To + 1, "be", "comment", "elaborate"))
        {
            return true;
        }

        NounPhrase? target = NounPhraseAt.Find(passage, cue.To, endToken);
        if (cue.Takes(CueFrames.Act))
        {
            // "explained it in a letter" tells nothing of what was said.
            return !passage.Is(cue.To, "it")
                && (target is not null
                    || passage.Is(cue.To, WordForm.VerbIng | WordClass.Possessive | WordClass.ClauseOpener)
                    || (cue.To + 1 < endToken
                        && Words.IsAdverb(passage, cue.To)
                        && NounPhraseAt.Find(passage, cue.To + 1, endToken) is not null));
        }

        // "urged the crews to wait"; laws that "allow ships to dock" say nothing.
        bool directs = cue.Takes(CueFrames.To) && !cue.Takes(CueFrames.Mental | CueFrames.Show);
        // "called the plan a disaster"
        bool names = cue.Takes(CueFrames.Called);
        return target is { } phrase
            && ((directs && passage.Is(phrase.To, "to") && passage.Is(phrase.To + 1, WordForm.VerbBase))
                || (names && passage.IsAny(phrase.To, "a", "an", "the")));
    }

    /// <summary>
    /// "a welcoming scene", "an article praising the plan": the participle describes a noun, and does not report what the subject of the
    /// sentence said.
    /// </summary>
    private static bool IsAdjective(Passage passage, in Cue cue) =>
        cue.Participle
        && cue.GroupFrom > 0
        && passage[cue.GroupFrom - 1].Kind is not (TokenKind.Comma or TokenKind.Dash or TokenKind.Stretch)
        && !passage.Is(cue.GroupFrom - 1, WordClass.Conjunction | WordClass.Subordinator | WordClass.Preposition);

    /// <summary>"hopes to announce", "is expected to reject": a wish or a plan; nothing has been said.</summary>
    private static bool IsWished(Passage passage, in Cue cue) =>
        cue.Infinitive && cue.GroupFrom > 0 && passage[cue.GroupFrom - 1].Entry.Cue is { } outer && outer.Takes(CueFrames.Mental);

    /// <summary>
    /// "after the crews criticized the plan", "if she rejects it": the circumstances of something else, not what is reported.
    /// </summary>
    private static bool IsBackground(Passage passage, NounPhrase? speaker) =>
        speaker is { From: > 0 } subject
            && passage.Is(subject.From - 1, WordClass.Subordinator)
            && !passage.IsAny(subject.From - 1, "that", "as", "while", "although", "though");

    /// <summary>
    /// The object ends at the first sign behind it, and where the sentence goes on with another verb: "noted the time [and left]".
    /// </summary>
    private static int ObjectEnd(Passage passage, int fromToken, int endToken)
    {
        for (int i = fromToken + 1; i < endToken; i++)
        {
            if ((passage.Is(i, WordClass.Conjunction) && IsVerb(passage, Adverbials.SkipRight(passage, i + 1, endToken)))
                || passage[i].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Semicolon)
            {
                return i;
            }
        }

        return endToken;
    }

    /// <summary>"denied the plan and [left]", "denies the plan and [says] it is late".</summary>
    private static bool IsVerb(Passage passage, int token) =>
        Words.IsFiniteVerb(passage, token)
        || (passage.Is(token, WordForm.VerbThird) && passage.Is(token, WordMeaning.CueVerb) && !passage.Is(token, WordForm.VerbAlsoNoun));
}
