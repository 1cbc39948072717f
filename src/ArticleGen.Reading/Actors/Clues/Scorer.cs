using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors.Clues;

/// <summary>"(Hale 39th minute, Calder 70th)": who scored, and when.</summary>
internal sealed class Scorer : KindClue
{
    private const int Weight = 4;

    // A list of those who scored.
    private const int FarthestBracket = 24;

    public override KindWeights Weigh(Passage passage, TokenSpan name) => Scores(passage, name) ? KindWeights.ForPerson(Weight) : default;

    /// <summary>
    /// Whether the minute of a goal stands behind the name: "Marro (73rd)", "(Hale 39th, Calder 70th)", "Hale 39th minute". An ordinal by
    /// itself shows nobody: "Vorlex 3rd quarter profit rose".
    /// </summary>
    public static bool Scores(Passage passage, TokenSpan name)
    {
        bool own = passage.KindAt(name.To) == TokenKind.OpenBracket;
        int minute = own ? name.To + 1 : name.To;
        if (!IsMinute(passage, minute))
        {
            return false;
        }

        bool said = passage.IsAny(minute + 1, "minute", "min", "mins");
        bool ends = passage.KindAt(minute + 1) != TokenKind.Word
            || passage.IsAny(minute + 1, "and", "pen", "penalty", "og")
            || IsMinute(passage, minute + 1);
        return said || (ends && (own || IsInBracket(passage, name.From, minute)));
    }

    /// <summary>"39th", "2nd": a number with the ending of an ordinal.</summary>
    private static bool IsMinute(Passage passage, int token)
    {
        if (passage.KindAt(token) != TokenKind.Word || passage[token].Length < 3)
        {
            return false;
        }

        Token word = passage[token];
        int i = word.Start;
        while (i < word.End && passage.Text[i] is >= '0' and <= '9')
        {
            i++;
        }

        return i > word.Start
            && i + 2 == word.End
            && passage.Text[i] is 't' or 's' or 'n' or 'r'
            && passage.Text[i + 1] is 'h' or 't' or 'd';
    }

    /// <summary>Whether a bracket holds the tokens. A line may cut the bracket, so that only its end stands there.</summary>
    private static bool IsInBracket(Passage passage, int fromToken, int toToken)
    {
        for (int i = fromToken - 1; i >= 0 && i >= fromToken - FarthestBracket; i--)
        {
            if (passage[i].Kind is TokenKind.OpenBracket or TokenKind.CloseBracket)
            {
                return passage[i].Kind == TokenKind.OpenBracket;
            }
        }

        for (int i = toToken; i < passage.Count && i <= toToken + FarthestBracket; i++)
        {
            if (passage[i].Kind is TokenKind.OpenBracket or TokenKind.CloseBracket)
            {
                return passage[i].Kind == TokenKind.CloseBracket;
            }
        }

        return false;
    }
}
