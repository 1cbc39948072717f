using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>
/// Calder criticized the plan. Calder called for a vote, dismissing the report. The verb alone says that something was said; its object,
/// without marks, is what it was about.
/// </summary>
internal sealed class SpeechAct : IAttributionPattern
{
    public Attribution? Match(SentenceContext context, Cue cue)
    {
        Passage passage = context.Passage;
        if (cue.Passive || !cue.Takes(CueFrames.Act) || IsAdjective(passage, cue) || IsWished(passage, cue))
        {
            return null;
        }

        bool shares = cue.Participle || cue.Infinitive;
        NounPhrase? speaker = shares ? Subjects.OfClause(passage, context.Sentence.From, cue.From) : cue.Subject?.Phrase;
        if ((speaker is null && !(shares && context.Previous is not null)) || IsBackground(passage, speaker))
        {
            return null;
        }

        // "explained it in a letter" tells nothing of what was said.
        bool something = !passage.Is(cue.To, "it") && (NounPhraseAt.Find(passage, cue.To, context.End) is not null || passage.Is(cue.To, WordClass.VerbIng));
        if (!something || Reported.Region(context, cue, cue.To) is not { } content)
        {
            return null;
        }

        return new Attribution(AttributionPatterns.SpeechAct, passage.RangeOf(cue.Main, cue.To), [content with { To = ObjectEnd(passage, content) }])
        {
            Speaker = speaker,
            SharesSpeaker = shares,
            To = cue.To,
        };
    }

    /// <summary>"a welcoming scene", "an article praising the plan": the participle goes with a noun, and the subject of the sentence says nothing by it.</summary>
    private static bool IsAdjective(Passage passage, Cue cue) =>
        cue.Participle
        && cue.GroupFrom > 0
        && passage[cue.GroupFrom - 1].Kind is not (TokenKind.Comma or TokenKind.Dash or TokenKind.Stretch)
        && !passage.Is(cue.GroupFrom - 1, WordClass.Conjunction | WordClass.Subordinator | WordClass.Preposition);

    /// <summary>"hopes to announce", "is expected to reject": a wish or a plan; nothing has been said.</summary>
    private static bool IsWished(Passage passage, Cue cue) =>
        cue.Infinitive && cue.GroupFrom > 0 && passage[cue.GroupFrom - 1].Entry.Cue is { } outer && outer.Takes(CueFrames.Mental);

    /// <summary>"after the crews criticized the plan", "if she rejects it": the circumstances of something else, not what is reported.</summary>
    private static bool IsBackground(Passage passage, NounPhrase? speaker) =>
        speaker is { From: > 0 } subject && passage.Is(subject.From - 1, WordClass.Subordinator) && !passage.Is(subject.From - 1, "that");

    /// <summary>The object ends at the first sign behind it, and where the sentence goes on with another verb: "noted the time [and left]".</summary>
    private static int ObjectEnd(Passage passage, Content content)
    {
        for (int i = content.From + 1; i < content.To; i++)
        {
            bool verb = passage.Is(i, WordClass.Conjunction) && Words.IsFiniteVerb(passage, Adverbials.SkipRight(passage, i + 1, content.To));
            if (verb || passage[i].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Semicolon)
            {
                return i;
            }
        }

        return content.To;
    }
}
