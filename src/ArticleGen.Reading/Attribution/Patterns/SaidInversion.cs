using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>"We reopen," said Calder. The port reopens, said Ines Calder, the port director.</summary>
internal sealed class SaidInversion : IAttributionPattern
{
    public Attribution? Match(SentenceContext context, in Cue cue)
    {
        Passage passage = context.Passage;
        // "told" is never inverted: what follows it is who was told.
        if (cue.Verb.Base == "tell" || cue.Passive || cue.Infinitive || cue.Participle || !cue.Takes(CueFrames.Quote | CueFrames.Clause) || !Reported.IsSetOff(context, cue.GroupFrom))
        {
            return null;
        }

        bool quotation = passage[cue.GroupFrom - 1].Kind == TokenKind.Stretch || passage.KindAt(cue.GroupFrom - 2) == TokenKind.Stretch;
        NounPhrase? behind = quotation ? SubjectBesideMarks.After(passage, cue.To, context.End) : NounPhraseAt.Find(passage, cue.To, context.End);
        if (behind is not { } speaker || (Words.IsFiniteVerb(passage, speaker.To) && !passage.Is(speaker.To, WordClass.Pointer)))
        {
            return null;
        }

        if (!quotation && (speaker.Kind == NounPhraseKind.Pronoun || (cue.Subject is not null && !StandsAlone(context, cue, speaker))))
        {
            // "Calder, the director, said the port": a subject stands on the left, so what follows is what was said.
            return null;
        }

        if (cue.Takes(CueFrames.Manner | CueFrames.Mental | CueFrames.Called) && !quotation)
        {
            return null;
        }

        if (Reported.Before(context, cue.GroupFrom) is not { } before)
        {
            return null;
        }

        int next = SplitQuote.SkipInsertion(passage, speaker.To, context.End);
        if (!quotation && Inserted.AroundName(context, cue, before, next) is { } whole)
        {
            // The port, said Calder, will reopen.
            return new Attribution(AttributionPatterns.Parenthetical, passage.RangeOf(cue.Main, cue.To), [whole]) { Speaker = speaker, To = next };
        }

        return new Attribution(AttributionPatterns.SaidInversion, passage.RangeOf(cue.Main, cue.To), SplitQuote.WithRest(context, cue, before, next))
        {
            Speaker = speaker,
            To = next,
        };
    }

    /// <summary>"In Varna, the port is open, said Calder": the clause before the comma is whole, and none follows, so what looks like a subject of the verb is none.</summary>
    private static bool StandsAlone(SentenceContext context, in Cue cue, NounPhrase speaker) =>
        cue.Subject is { Position: SubjectPosition.BeforeInsertion }
        && Subjects.OfClause(context.Passage, context.ContentFrom, cue.GroupFrom - 1) is not null
        && (speaker.To >= context.End || context.Passage[speaker.To].Kind == TokenKind.Comma || !Reported.HasClause(context.Passage, speaker.To, context.End));
}
