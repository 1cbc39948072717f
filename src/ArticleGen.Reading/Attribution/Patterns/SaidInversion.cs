using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>"We reopen," said Calder. The port reopens, said Ines Calder, the port director.</summary>
internal sealed class SaidInversion : AttributionPattern
{
    public override Attribution? Match(SentenceContext context, in Cue cue)
    {
        Passage passage = context.Passage;
        if (Leading(context, cue) is { } leading)
        {
            return leading;
        }

        // "told" is never inverted: what follows it is who was told.
        if (cue.Verb.Base == "tell" || cue.Passive || cue.Infinitive || cue.Participle || !cue.Takes(CueFrames.Quote | CueFrames.Clause) || !Reported.IsSetOff(context, cue.GroupFrom))
        {
            return null;
        }

        bool quotation = passage[cue.GroupFrom - 1].Kind == TokenKind.Stretch || passage.KindAt(cue.GroupFrom - 2) == TokenKind.Stretch;
        NounPhrase? behind = quotation ? SubjectBesideMarks.After(passage, cue.To, context.End) : NounPhraseAt.Find(passage, cue.To, context.End);
        if (behind is not { } speaker || passage.Is(speaker.From, "that") || (IsVerb(context, speaker.To) && !IsReduced(context, cue, speaker.To)))
        {
            return null;
        }

        // Calder, star of the "Red Mole," thanked [Hale] for it.
        if (passage.Is(speaker.To, WordClass.Preposition) && Reported.WantsThing(context, cue, cue.GroupFrom - 1))
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

    /// <summary>Said Calder, who runs the port: "We reopen." The verb opens the sentence, and the quotation follows its subject.</summary>
    private static Attribution? Leading(SentenceContext context, in Cue cue)
    {
        Passage passage = context.Passage;
        bool opens = cue.Main == context.Sentence.From && passage.Is(cue.Main, WordForm.FiniteVerb) && cue.Takes(CueFrames.Quote);
        if (!opens || NounPhraseAt.Find(passage, cue.To, context.End) is not { } speaker)
        {
            return null;
        }

        int next = SplitQuote.SkipInsertion(passage, speaker.To, context.End);
        return passage.LeadsToMarks(next) && Reported.Region(context, cue, next + 1) is { } content
            ? new Attribution(AttributionPatterns.SaidInversion, passage.RangeOf(cue.Main, cue.To), [content]) { Speaker = speaker, To = next }
            : null;
    }

    private static bool IsVerb(SentenceContext context, int i) => Words.IsFiniteVerb(context.Passage, i) && !context.Passage.Is(i, WordMeaning.Pointer);

    /// <summary>"We reopen," said one sailor involved in the plan: behind a quotation that ends with a comma, the participle goes with who speaks.</summary>
    private static bool IsReduced(SentenceContext context, in Cue cue, int i)
    {
        Passage passage = context.Passage;
        return passage.Is(i, WordForm.VerbParticiple) && passage.EndsWithComma(cue.GroupFrom - 1);
    }

    /// <summary>Whether what looks like a subject of the verb is none: "In Varna, the port is open, said Calder": the clause before the comma is whole, and none follows.</summary>
    private static bool StandsAlone(SentenceContext context, in Cue cue, NounPhrase speaker) =>
        cue.Takes(CueFrames.Anything) && cue.GroupFrom == cue.Main
        && cue.Subject is { Position: SubjectPosition.BeforeInsertion } subject
        && (IsCutOff(cue, subject) || IsWhole(context, cue, speaker));

    /// <summary>"The weakness of the plan, says Calder, is that ...": one comma alone never stands between a subject and its verb.</summary>
    private static bool IsCutOff(in Cue cue, Subject subject) => subject.Phrase.To == cue.GroupFrom - 1;

    private static bool IsWhole(SentenceContext context, in Cue cue, NounPhrase speaker) =>
        Subjects.OfClause(context.Passage, context.ContentFrom, cue.GroupFrom - 1) is not null
        && (speaker.To >= context.End || context.Passage[speaker.To].Kind == TokenKind.Comma || !(Reported.HasClause(context.Passage, speaker.To, context.End) || context.Passage.Has(TokenKind.Stretch, speaker.To, context.End)));
}
