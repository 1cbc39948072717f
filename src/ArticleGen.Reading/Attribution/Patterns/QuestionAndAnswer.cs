using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>Q: Will the port reopen? A: On Friday. The letters stand for whoever asks, and for whoever is interviewed.</summary>
internal static class QuestionAndAnswer
{
    public static Attribution? Match(SentenceContext context)
    {
        Passage passage = context.Passage;
        int from = context.Sentence.From;
        if (!TurnLabel.Starts(passage, from) || from + 2 >= passage.Count)
        {
            return null;
        }

        int end = from + 2;
        while (end < passage.Count && !TurnLabel.Starts(passage, end))
        {
            end++;
        }

        return new Attribution(AttributionPatterns.Transcript, passage[from + 1].Range, [new Content(from + 2, end)])
        {
            Letter = passage[from].Range,
            IsAnswer = TurnLabel.Answers(passage, from),
            To = end,
        };
    }
}
