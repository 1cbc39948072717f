using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>Calder welcomed the vote, saying the port would reopen. "We reopen," Calder said, adding that it was time.
/// "We reopen," Calder said and added that it was time.</summary>
internal sealed class Participle : CuePattern
{
    // "left the mayor of Varna fuming"
    private const int LongestObject = 7;

    public override string Example => "Calder welcomed the vote, saying the port would reopen.";

    public override FoundAttribution? Match(SentenceContext context, in Cue cue)
    {
        Passage passage = context.Passage;
        bool coordinated = context.Previous is not null
            && cue.Subject is null or { Position: SubjectPosition.Shared }
            && !cue.Infinitive
            && passage.Is(cue.GroupFrom - 1, WordClass.Conjunction);
        bool infinitive = cue.Infinitive && (GoesOn(passage, cue) || QuotationFollows(passage, cue.To));
        // "it is worth noting that": nobody says it yet.
        bool advised = passage.Is(cue.GroupFrom - 1, "worth");
        // "fuming at a ruling that never came": a noun.
        bool noun = cue.Participle && passage.IsAny(cue.GroupFrom - 1, "a", "an", "the") && passage.Is(cue.To, "that");
        if (!(cue.Participle || coordinated || infinitive) || advised || noun || cue.Takes(CueFrames.Mental) || IsLeftSo(passage, cue))
        {
            return null;
        }

        NounPhrase? speaker = context.Previous is { } previous ? OwnSubject(passage, cue, previous) : SubjectOf(context, cue);
        if (speaker is null && context.Previous is null && !StandsFree(context, cue))
        {
            return null;
        }

        (NounPhrase? addressee, int next) = Reported.AfterVerb(context, cue);
        if (Reported.After(context, cue, next) is not { } content)
        {
            return ShownBy(context, cue);
        }

        if (speaker is { } subject && subject.From > content.From && subject.From < content.To)
        {
            // Saying the mole was weak, Calder closed the port: what is said ends before the subject.
            int comma = passage.FirstComma(new(content.From, subject.From));
            content = content with
            {
                To = comma >= 0 && passage.EndsWithComma(comma)
                    ? comma + 1
                    : subject.From - (passage[subject.From - 1].Kind == TokenKind.Comma ? 1 : 0)
            };
        }

        return new FoundAttribution(nameof(Participle), passage.RangeOf(cue.Words), content)
        {
            Speaker = speaker,
            SharesSpeaker = context.Previous is not null && speaker is null,
            Addressee = addressee,
            To = next,
        };
    }

    /// <summary>"the vote left Calder fuming": the participle is the state of the object, and the subject says nothing.</summary>
    private static bool IsLeftSo(Passage passage, in Cue cue)
    {
        for (int i = cue.GroupFrom - 1; cue.Participle && cue.Takes(CueFrames.Manner) && i > 0 && i >= cue.GroupFrom - LongestObject; i--)
        {
            if (passage.IsAny(i, "left", "leaves", "leave", "leaving", "kept"))
            {
                return i < cue.GroupFrom - 1;
            }

            if (!passage[i].IsWord)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>
    /// "Calder praised the plan, though later [she] struck another note, saying ...": a clause behind the attribution before has a subject
    /// of its own.
    /// </summary>
    private static NounPhrase? OwnSubject(Passage passage, in Cue cue, in FoundAttribution previous)
    {
        int low = Math.Max(previous.To, (previous.Rest ?? previous.Content).To);
        // "Calder praised the plan, but the council wavered, and said it was late": the sign ends the insertion, and the verb behind "and"
        // is Calder's.
        bool setOff = !cue.Participle && passage.KindAt(cue.GroupFrom - 2) is TokenKind.Dash or TokenKind.Comma;
        return setOff ? null : NearestClause.SubjectBetween(passage, cue.From, low);
    }

    /// <summary>"a poll showing Calder well ahead": the document speaks, not the one who cites it.</summary>
    private static FoundAttribution? ShownBy(SentenceContext context, in Cue cue)
    {
        Passage passage = context.Passage;
        bool shows = cue.Participle && passage.Is(cue.GroupFrom - 1, WordMeaning.DocumentNoun);
        return shows
            && NounPhraseBefore.Find(passage, cue.GroupFrom, context.Sentence.From) is { } document
            && Reported.Shown(context, cue, document) is { } shown
            ? new FoundAttribution(nameof(Participle), passage.RangeOf(cue.Words), shown) { Speaker = document, To = cue.To }
            : null;
    }

    /// <summary>
    /// The subject of the sentence: before the participle, behind a comma where the participle opens the sentence, or right beside it
    /// ("with Calder saying that").
    /// </summary>
    private static NounPhrase? SubjectOf(SentenceContext context, in Cue cue)
    {
        Passage passage = context.Passage;
        int from = context.Sentence.From;
        if (Opens(context, cue))
        {
            return passage.FirstComma(new(cue.To, context.End)) >= 0 ? Subjects.OfClause(passage, new(from, context.End)) : null;
        }

        bool beside = cue.Participle && cue.HasComplement && Words.IsNominal(passage, cue.GroupFrom - 1);
        return NearestClause.SubjectBefore(passage, cue.From, from)
            ?? (beside ? NounPhraseBefore.Find(passage, cue.GroupFrom, from) : null);
    }

    /// <summary>"Saying the port was safe, Calder left", "After saying that ...".</summary>
    private static bool Opens(SentenceContext context, in Cue cue)
    {
        int from = context.Sentence.From;
        return cue.Participle
            && (cue.GroupFrom == from
                || (cue.GroupFrom == from + 1 && context.Passage.Is(from, WordClass.Preposition | WordClass.Subordinator)));
    }

    /// <summary>"..., saying that", "by arguing that": something is reported, though no subject can be found.</summary>
    private static bool StandsFree(SentenceContext context, in Cue cue)
    {
        Passage passage = context.Passage;
        int before = cue.GroupFrom - 1;
        return cue.Participle && cue.Takes(CueFrames.Clause) && cue.HasComplement && before >= context.Sentence.From && !Opens(context, cue)
            && (passage[before].Kind is TokenKind.Comma or TokenKind.Dash
                || passage.Is(before, WordClass.Preposition | WordClass.Subordinator | WordClass.Conjunction));
    }

    /// <summary>Calder went on to say that it was time.</summary>
    private static bool GoesOn(Passage passage, in Cue cue) =>
        passage.Is(cue.GroupFrom - 1, "on") && passage.IsAny(cue.GroupFrom - 2, "went", "goes", "gone");

    /// <summary>Calder rose to say, "We reopen."</summary>
    private static bool QuotationFollows(Passage passage, int token) =>
        passage.HasMarksAt(token) || (passage.Is(token, "that") && passage.KindAt(token + 1) == TokenKind.Stretch);
}
