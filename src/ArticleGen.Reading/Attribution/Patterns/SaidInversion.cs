using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>"We reopen," said Calder. The port reopens, said Ines Calder, the port director.</summary>
internal sealed class SaidInversion : CuePattern
{
    public override string Example => "\"We reopen,\" said Calder.";

    public override FoundAttribution? Match(SentenceContext context, in Cue cue)
    {
        if (Leading(context, cue) is { } leading)
        {
            return leading;
        }

        return InvertedVerb.Find(context, cue) is { } verb && verb.Around(context, cue) is null
            ? new FoundAttribution(nameof(SaidInversion), context.Passage.RangeOf(cue.Words), verb.Before)
            {
                Rest = SplitQuote.FindRest(context, cue, verb.Before, verb.Next),
                Speaker = verb.Speaker,
                To = verb.Next,
            }
            : null;
    }

    /// <summary>Said Calder, who runs the port: "We reopen." The verb opens the sentence, and the quotation follows its subject.</summary>
    private static FoundAttribution? Leading(SentenceContext context, in Cue cue)
    {
        Passage passage = context.Passage;
        bool opens = cue.Main == context.Sentence.From && passage.Is(cue.Main, WordForm.FiniteVerb) && cue.Takes(CueFrames.Quote);
        if (!opens || NounPhraseAt.Find(passage, cue.To, context.End) is not { } speaker)
        {
            return null;
        }

        int next = SplitQuote.SkipInsertion(passage, speaker.To, context.End);
        return passage.LeadsToMarks(next) && Reported.Region(context, cue, next + 1) is { } content
            ? new FoundAttribution(nameof(SaidInversion), passage.RangeOf(cue.Words), content) { Speaker = speaker, To = next }
            : null;
    }
}
