using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors.Clues;

/// <summary>"Tarn beat [Varna] 3-1": one score behind a name is that of a match of teams. "6-4 6-2" are sets of a person's.</summary>
internal sealed class ScoreBehind : KindClue
{
    private const int Weight = 3;

    // "10-3", "103-95"
    private const int LongestScore = 7;

    public override KindWeights Weigh(Passage passage, TokenSpan name)
    {
        if (!IsScore(passage, name.To) || NameShape.HasGivenName(passage, name))
        {
            return default;
        }

        int next = passage.KindAt(name.To + 1) == TokenKind.Comma ? name.To + 2 : name.To + 1;
        return IsScore(passage, next) ? default : KindWeights.ForTeam(Weight);
    }

    /// <summary>Digits, a hyphen and digits.</summary>
    private static bool IsScore(Passage passage, int token)
    {
        if (passage.KindAt(token) != TokenKind.Word || passage[token].Length is < 3 or > LongestScore)
        {
            return false;
        }

        int hyphens = 0;
        Token word = passage[token];
        for (int i = word.Start; i < word.End; i++)
        {
            bool digit = passage.Text[i] is >= '0' and <= '9';
            bool hyphen = passage.Text[i] == '-' && i > word.Start && i < word.End - 1;
            if (!digit && !hyphen)
            {
                return false;
            }

            hyphens += hyphen ? 1 : 0;
        }

        return hyphens == 1;
    }
}
