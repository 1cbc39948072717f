using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>"We reopen," Calder said. The port reopens on Friday, the ministry said.</summary>
internal sealed class TrailingSubject : AttributionPattern
{
    public override Attribution? Match(SentenceContext context, in Cue cue)
    {
        Passage passage = context.Passage;
        if (cue.Passive || cue.Subject is not { } subject || subject.Position is SubjectPosition.Antecedent or SubjectPosition.Shared || !Reported.IsSetOff(context, subject.Phrase.From))
        {
            return null;
        }

        if ((Reported.Before(context, subject.Phrase.From) ?? Relayed(context, cue, subject)) is not { } before)
        {
            return null;
        }

        (NounPhrase? addressee, int next) = Reported.AfterVerb(context, cue);
        bool quotation = passage[before.To - 1].Kind == TokenKind.Stretch;
        bool ends = next >= context.End || passage.Is(next, "of") || passage[next].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Dash
            || passage.Is(next, WordClass.Conjunction | WordClass.Subordinator) && !Reported.StartsClause(passage, next);
        // At a fair called "Old Tide," Calder discussed [the mole].
        if (quotation && !ends && passage.Is(next, WordClass.Determiner) && Reported.WantsThing(context, cue, before.To - 1))
        {
            return null;
        }

        if (quotation)
        {
            // To chants of "Open it!" Calder said the port would stay shut: what is said follows the verb.
            bool alone = before.To - before.From == 1 && passage.EndsWithComma(before.From);
            return !ends && !alone && Reported.After(context, cue, next) is not null
                ? null
                : Found(context, cue, subject, addressee, before, next);
        }

        if (!ends || cue.Takes(CueFrames.Manner | CueFrames.Mental) || !cue.Takes(CueFrames.Clause | CueFrames.That | CueFrames.Told))
        {
            return null;
        }

        if (passage.KindAt(next + 1) == TokenKind.Stretch && IsOpening(context, before))
        {
            // Asked about the port, Calder said, "It is shut.": the quotation alone is said.
            return null;
        }

        if (Inserted.AroundSubject(context, cue, before, next) is { } whole)
        {
            return new Attribution(AttributionPatterns.Parenthetical, passage.RangeOf(cue.Main, cue.To), [whole]) { Speaker = subject.Phrase, Addressee = addressee, To = next };
        }

        // "Port to reopen, minister says": when nothing stands behind the verb, what was said can only stand before it.
        bool nothingBehind = next >= context.End && before.To - before.From > 1 && !passage.Is(before.From, WordClass.Preposition | WordClass.Subordinator);
        return nothingBehind || Reported.HasClause(passage, before.From, before.To) || passage.Has(TokenKind.Stretch, before.From, before.To)
            ? Found(context, cue, subject, addressee, before, next)
            : null;
    }

    /// <summary>The crews vowed to sail, [their union said]. Whoever is told to have promised something did so by the words of the one who speaks last.</summary>
    private static Content? Relayed(SentenceContext context, in Cue cue, Subject subject) =>
        context.Previous is { Speaker: not null } && cue.Takes(CueFrames.Anything) && context.FirstCueBehind(cue.Main) == context.Cues.Count
            && !context.Passage.Has(TokenKind.Stretch, context.Sentence.From, context.End)
            ? Reported.WholeBefore(context, subject.Phrase.From)
            : null;

    /// <summary>A phrase or a clause that opens the sentence, and is no sentence by itself.</summary>
    private static bool IsOpening(SentenceContext context, Content before) =>
        before.From == context.Sentence.From
        && context.Passage.Is(before.From, WordClass.Preposition | WordClass.Subordinator | WordForm.VerbIng | WordForm.VerbParticiple)
        && !context.Passage.Has(TokenKind.Stretch, before.From, before.To);

    private static Attribution Found(SentenceContext context, in Cue cue, Subject subject, NounPhrase? addressee, Content before, int next)
    {
        int rest = SplitQuote.SkipInsertion(context.Passage, next, context.End);
        return new Attribution(AttributionPatterns.TrailingSubject, context.Passage.RangeOf(cue.Main, cue.To), SplitQuote.WithRest(context, cue, before, rest))
        {
            Speaker = subject.Phrase,
            Addressee = addressee,
            To = next,
        };
    }
}
