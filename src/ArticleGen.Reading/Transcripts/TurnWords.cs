using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Transcripts;

/// <summary>The tokens of a turn in its paragraph.</summary>
/// <param name="Turn">The turn.</param>
/// <param name="Speaker">The words that name the speaker; null where the turn goes on, or has a letter.</param>
/// <param name="ContentToken">The first token of what is said.</param>
internal readonly record struct TurnWords(LabelledTurn Turn, NounPhrase? Speaker, int ContentToken)
{
    /// <summary>Finds the tokens; null when quotation marks or the like make other tokens of the label.</summary>
    public static TurnWords? Find(Passage passage, LabelledTurn turn)
    {
        if (turn.GoesOn)
        {
            return new TurnWords(turn, null, 0);
        }

        LineLabel label = turn.Label;
        int sign = FindToken(passage, label.SignOffset);
        if (turn.Speaker is null || passage.KindAt(sign) != TokenKind.Colon || sign + 1 >= passage.Count)
        {
            return null;
        }

        int from = FindToken(passage, label.Name.Start);
        int to = FindToken(passage, label.Name.End);
        bool isDescription = label.Kind == LabelKind.Unnamed && passage.Is(from, "the");
        return from < to
            ? new TurnWords(
                turn,
                new NounPhrase(from, to, to, isDescription ? NounPhraseKind.Description : NounPhraseKind.Name),
                sign + 1)
            : null;
    }

    /// <summary>The first token that starts at the offset or behind it.</summary>
    private static int FindToken(Passage passage, int offset)
    {
        int token = 0;
        while (token < passage.Count && passage[token].Start < offset)
        {
            token++;
        }

        return token;
    }
}
