using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors.Clues;

/// <summary>
/// "3. Ines Calder (Bulgaria) Varna Cycles 27": the place in a result, a person, and the country in brackets. Behind that stands the team.
/// </summary>
internal sealed class Ranked : KindClue
{
    private const int Weight = 4;

    public override KindWeights Weigh(Passage passage, TokenSpan name)
    {
        if (IsCountry(passage, name.To) && name.Count > 1 && (IsRank(passage, name.From - 1) || IsCompared(passage, name)))
        {
            return KindWeights.ForPerson(Weight);
        }

        bool team = passage.KindAt(name.From - 1) == TokenKind.CloseBracket
            && IsCountry(passage, name.From - 3)
            && (passage.KindAt(name.To) == TokenKind.Number || name.To == passage.Count);
        return team ? KindWeights.ForTeam(Weight) : default;
    }

    private static bool IsRank(Passage passage, int token) =>
        (passage.KindAt(token) == TokenKind.Period && passage.KindAt(token - 1) == TokenKind.Number && token == 1)
        || (passage.KindAt(token) is TokenKind.Dash && passage.KindAt(token - 1) == TokenKind.Number)
        || (passage.KindAt(token) == TokenKind.Number && token == 0);

    /// <summary>"Ines Calder (Bulgaria) beat Ana Bell (Spain) 6-3 6-4": sets, not one score.</summary>
    private static bool IsCompared(Passage passage, TokenSpan name)
    {
        int behind = name.To + 3;
        int other = passage.Is(behind, "beat") ? behind + 1 : behind;
        while (other > behind && passage.KindAt(other) == TokenKind.Word && passage[other].IsCapitalized)
        {
            other++;
        }

        int score = other > behind && IsCountry(passage, other) ? other + 3 : behind;
        return IsSet(passage, score) && IsSet(passage, score + 1);
    }

    private static bool IsSet(Passage passage, int token) =>
        passage.KindAt(token) == TokenKind.Word
        && passage.Text[passage[token].Start] is >= '0' and <= '9'
        && passage.Text.IndexOf('-', passage[token].Start, passage[token].Length) > 0;

    /// <summary>"(Bulgaria)", "(U.S.)"</summary>
    private static bool IsCountry(Passage passage, int token) =>
        passage.KindAt(token) == TokenKind.OpenBracket
        && passage.KindAt(token + 2) == TokenKind.CloseBracket
        && passage.Is(token + 1, WordMeaning.Place);
}
