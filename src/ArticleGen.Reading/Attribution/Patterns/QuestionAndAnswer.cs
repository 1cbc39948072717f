using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>Q: Will the port reopen? A: On Friday. The letters stand for whoever asks, and for whoever is interviewed.</summary>
internal static class QuestionAndAnswer
{
    public static Attribution? Match(SentenceContext context)
    {
        Passage passage = context.Passage;
        int from = context.Sentence.From;
        if (!TurnLabel.Starts(passage, from) || TurnLabel.Behind(passage, from) >= passage.Count)
        {
            return null;
        }

        int first = TurnLabel.Behind(passage, from);
        int end = first;
        while (end < passage.Count && !TurnLabel.Starts(passage, end))
        {
            end++;
        }

        return new Attribution(AttributionPatterns.Transcript, TurnLabel.Sign(passage, from), [new Content(first, end)])
        {
            Letter = new TextRange(passage[from].Start, 1),
            IsAnswer = TurnLabel.Answers(passage, from),
            To = end,
        };
    }
}
