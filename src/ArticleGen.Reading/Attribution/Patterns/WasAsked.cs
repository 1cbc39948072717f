using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>Asked by Hale whether the port would reopen, Calder nodded. Calder was asked about the port.</summary>
internal sealed class WasAsked : CuePattern
{
    // "asked on Friday at a hearing of the council about the port"
    private const int LongestInsertion = 12;

    public override string Example => "Asked by Hale whether the port would reopen, Calder nodded.";

    public override FoundAttribution? Match(SentenceContext context, in Cue cue)
    {
        Passage passage = context.Passage;
        if (cue.Negated
            || cue.Verb.Base is not ("ask" or "press" or "question" or "quiz" or "grill")
            || !passage.Is(cue.Main, WordForm.VerbParticiple)
            || !(cue.Passive || IsReduced(context, cue)))
        {
            return null;
        }

        int next = SkipTo(passage, cue.To, context.End);
        NounPhrase? speaker = null;
        if (passage.Is(next, "by") && NounPhraseAt.Find(passage, next + 1, context.End) is { } asker)
        {
            speaker = asker;
            next = SkipTo(passage, asker.To, context.End);
        }

        bool topic = passage.Is(next, "about");
        if (!topic && !passage.Is(next, WordClass.Wh) && !Reported.StartsClause(passage, next) && !passage.Is(next, "to"))
        {
            return null;
        }

        if (Reported.Region(context, cue, topic ? next + 1 : next) is not { } content)
        {
            return null;
        }

        // "Asked whether it would reopen, Calder nodded": the comma before the sentence's own subject ends the question.
        content = cue.Passive ? content : content with { To = EndOfQuestion(passage, content) };
        content = cue.Passive ? content : content with { To = BeforeAnswer(context, content) };
        return new FoundAttribution(nameof(WasAsked), passage.RangeOf(cue.Words), content)
        {
            Speaker = speaker,
            Addressee = cue.Passive ? cue.Subject?.Phrase : null,
            To = content.To,
        };
    }

    /// <summary>"Asked whether", "when asked whether", "Calder said, asked whether": a participle without a subject.</summary>
    private static bool IsReduced(SentenceContext context, in Cue cue)
    {
        int before = cue.GroupFrom - 1;
        return cue.Subject is null
            && (before < context.Sentence.From
                || context.Passage[before].Kind is TokenKind.Comma or TokenKind.Dash
                || context.Passage.Is(before, WordClass.Subordinator | WordClass.Conjunction));
    }

    /// <summary>Steps over time and place, but not over the phrases that name the asker and the topic.</summary>
    private static int SkipTo(Passage passage, int fromToken, int endToken)
    {
        int stop = fromToken;
        while (stop < endToken && stop < fromToken + LongestInsertion && !passage.IsAny(stop, "by", "about"))
        {
            stop++;
        }

        return Adverbials.SkipRight(passage, fromToken, stop);
    }

    /// <summary>"Asked if the port would reopen Calder said: "Yes."": the comma before whoever answers may be missing.</summary>
    private static int BeforeAnswer(SentenceContext context, Content content)
    {
        for (int i = context.FirstCueBehind(content.From); i < context.Cues.Count && context.Cues[i].Main < content.To; i++)
        {
            Cue answer = context.Cues[i];
            if (answer.Takes(CueFrames.Anything | CueFrames.Told)
                && context.Passage.LeadsToMarks(answer.To)
                && answer.Subject is { Position: SubjectPosition.Adjacent } subject
                && subject.Phrase.From > content.From)
            {
                return subject.Phrase.From;
            }
        }

        return content.To;
    }

    private static int EndOfQuestion(Passage passage, Content content)
    {
        int comma = passage.FirstComma(new(content.From + 1, content.To));
        return comma < 0 ? content.To : passage.EndsWithComma(comma) ? comma + 1 : comma;
    }
}
