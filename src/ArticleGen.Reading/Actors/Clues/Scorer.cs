using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors.Clues;

/// <summary>"(Hale 39th minute, Calder 70th)": who scored, and when.</summary>
internal sealed class Scorer : KindClue
{
    private const int Weight = 4;

    // A list of those who scored, or one of them that a line cuts.
    private const int FarthestBracket = 24;

    public override KindWeights Weigh(Passage passage, TokenSpan name) =>
        IsMinute(passage, name.To) && IsInBracket(passage, name.From) ? KindWeights.ForPerson(Weight) : default;

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

    private static bool IsInBracket(Passage passage, int token)
    {
        for (int i = token - 1; i >= 0 && i >= token - FarthestBracket; i--)
        {
            if (passage[i].Kind is TokenKind.OpenBracket or TokenKind.CloseBracket)
            {
                return passage[i].Kind == TokenKind.OpenBracket;
            }
        }

        return token <= FarthestBracket;
    }
}
