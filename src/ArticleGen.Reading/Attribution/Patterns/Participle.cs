using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>Calder welcomed the vote, saying the port would reopen. "We reopen," Calder said, adding that it was time.
/// "We reopen," Calder said and added that it was time.</summary>
internal sealed class Participle : IAttributionPattern
{
    public Attribution? Match(SentenceContext context, Cue cue)
    {
        Passage passage = context.Passage;
        bool coordinated = context.Previous is not null && cue.Subject is null or { Position: SubjectPosition.Shared } && !cue.Infinitive && passage.Is(cue.GroupFrom - 1, WordClass.Conjunction);
        bool infinitive = cue.Infinitive && (GoesOn(passage, cue) || QuotationFollows(passage, cue.To));
        if (!(cue.Participle || coordinated || infinitive) || cue.Takes(CueFrames.Mental))
        {
            return null;
        }

        NounPhrase? speaker = context.Previous is null ? Subjects.OfClause(passage, context.Sentence.From, cue.From) : null;
        if (speaker is null && context.Previous is null)
        {
            return null;
        }

        (NounPhrase? addressee, int next) = Reported.AfterVerb(context, cue);
        return Reported.After(context, cue, next) is not { } content ? null : new Attribution(AttributionPatterns.Participle, passage.RangeOf(cue.Main, cue.To), [content])
        {
            Speaker = speaker,
            SharesSpeaker = context.Previous is not null,
            Addressee = addressee,
            To = next,
        };
    }

    /// <summary>Calder went on to say that it was time.</summary>
    private static bool GoesOn(Passage passage, Cue cue) =>
        passage.Is(cue.GroupFrom - 1, "on") && (passage.Is(cue.GroupFrom - 2, "went") || passage.Is(cue.GroupFrom - 2, "goes") || passage.Is(cue.GroupFrom - 2, "gone"));

    /// <summary>Calder rose to say, "We reopen."</summary>
    private static bool QuotationFollows(Passage passage, int i) =>
        passage.KindAt(i) == TokenKind.Stretch || (passage.KindAt(i) is TokenKind.Comma or TokenKind.Colon && passage.KindAt(i + 1) == TokenKind.Stretch);
}
