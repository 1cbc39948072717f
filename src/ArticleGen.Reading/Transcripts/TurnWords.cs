using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Transcripts;

/// <summary>The tokens of a turn in its paragraph.</summary>
/// <param name="Turn">The turn.</param>
/// <param name="Speaker">The words that name the speaker; null where the turn goes on, or has a letter.</param>
/// <param name="Said">What is said, without stage directions around it; empty when nothing is.</param>
internal readonly record struct TurnWords(LabelledTurn Turn, NounPhrase? Speaker, TokenSpan Said)
{
    // "(LAUGHTER AND APPLAUSE)", "[through an interpreter]"
    private const int LongestDirection = 4;

    private static readonly string[] Directions =
        ["laughter", "laughs", "laughing", "applause", "cheers", "cheering", "crosstalk", "inaudible", "pause", "pauses", "sighs"];

    /// <summary>
    /// Finds the tokens. Null for a letter, which may stand several times in a paragraph, and when quotation marks or the like make other
    /// tokens of the label.
    /// </summary>
    public static TurnWords? Find(Passage passage, LabelledTurn turn)
    {
        if (turn.GoesOn)
        {
            return new TurnWords(turn, null, WithoutDirections(passage, 0));
        }

        LineLabel label = turn.Label;
        int sign = FindToken(passage, label.SignOffset);
        int from = FindToken(passage, label.Name.Start);
        int to = FindToken(passage, label.Name.End);
        if (turn.Speaker is null || passage.KindAt(sign) != TokenKind.Colon || from >= to)
        {
            return null;
        }

        bool isDescription = label.Kind == LabelKind.Unnamed && passage.Is(from, "the");
        NounPhrase speaker = new(from, to, to, isDescription ? NounPhraseKind.Description : NounPhraseKind.Name);
        return new TurnWords(turn, speaker, WithoutDirections(passage, sign + 1));
    }

    private static TokenSpan WithoutDirections(Passage passage, int fromToken)
    {
        int from = fromToken;
        for (int close = from; passage.KindAt(from) == TokenKind.OpenBracket && close <= from + LongestDirection + 1; close++)
        {
            if (passage.KindAt(close) == TokenKind.CloseBracket && IsDirection(passage, new(from + 1, close)))
            {
                from = close + 1;
            }
        }

        int to = passage.Count;
        for (int open = to - 1;
            open > from && passage.KindAt(to - 1) == TokenKind.CloseBracket && open >= to - LongestDirection - 2;
            open--)
        {
            if (passage.KindAt(open) == TokenKind.OpenBracket && IsDirection(passage, new(open + 1, to - 1)))
            {
                to = open;
            }
        }

        return new(from, Math.Max(from, to));
    }

    /// <summary>"LAUGHTER", "laughs"; square brackets have nothing else.</summary>
    private static bool IsDirection(Passage passage, TokenSpan words) =>
        words.Count == 1
        || (words.Count > 0
            && (passage.Text[passage[words.From - 1].Start] == '['
                || Array.Exists(Directions, direction => passage.Is(words.From, direction))
                || NameCase.IsAllCaps(passage.Text, passage.RangeOf(words))));

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
