using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors.Clues;

/// <summary>
/// "Varna Rovers 2 (Hale 39th minute) Tarn 1", "Tarn 14.16 (100) Varna 12.10 (82)": two names with their scores are teams.
/// </summary>
internal sealed class ScoreLine : KindClue
{
    private const int Weight = 4;

    // A score with the names of those who scored stands within so many tokens.
    private const int LongestBracket = 40;

    // "Queens Park Rangers", "Paris St. Germain"
    private const int LongestTeam = 5;

    public override KindWeights Weigh(Passage passage, TokenSpan name) =>
        (passage.KindAt(name.To) == TokenKind.Number && (IsFollowed(passage, name.To + 1) || IsPreceded(passage, name.From - 1)))
            || (IsInnings(passage, name.To) && (name.From == 0 || passage.KindAt(name.From - 1) == TokenKind.Colon))
            ? KindWeights.ForTeam(Weight)
            : default;

    /// <summary>"Varna 343-8 (", "At Tarn: Varna 280 and 27-4.": runs and wickets, and what tells that no set of tennis is meant.</summary>
    private static bool IsInnings(Passage passage, int token) =>
        passage.KindAt(token) is TokenKind.Word or TokenKind.Number
        && passage[token].Length >= 3
        && passage.Text[passage[token].Start] is >= '1' and <= '9'
        && passage.Text[passage[token].Start + 2] is >= '0' and <= '9' or '-'
        && passage.Text[passage[token].End - 1] is >= '0' and <= '9'
        && (passage.KindAt(token + 1) is TokenKind.OpenBracket or TokenKind.Period or TokenKind.Comma
            || passage.IsAny(token + 1, "and", "declared", "for"));

    /// <summary>Another name and its score follow.</summary>
    private static bool IsFollowed(Passage passage, int token)
    {
        int i = BehindBracket(passage, token);
        int from = i;
        while (i < from + LongestTeam && IsNameWord(passage, i))
        {
            i++;
        }

        return i > from && passage.KindAt(i) == TokenKind.Number;
    }

    /// <summary>Another name and its score stand before.</summary>
    private static bool IsPreceded(Passage passage, int token)
    {
        int i = BeforeBracket(passage, token);
        return passage.KindAt(i) == TokenKind.Number && IsNameWord(passage, i - 1);
    }

    private static bool IsNameWord(Passage passage, int token) =>
        token >= 0 && token < passage.Count && (passage[token].IsNameLike || (passage.KindAt(token) == TokenKind.Period
            && passage.KindAt(token + 1) == TokenKind.Word));

    private static int BehindBracket(Passage passage, int token)
    {
        if (passage.KindAt(token) != TokenKind.OpenBracket)
        {
            return token;
        }

        for (int i = token; i < passage.Count && i < token + LongestBracket; i++)
        {
            if (passage[i].Kind == TokenKind.CloseBracket)
            {
                return i + 1;
            }
        }

        return token;
    }

    private static int BeforeBracket(Passage passage, int token)
    {
        if (passage.KindAt(token) != TokenKind.CloseBracket)
        {
            return token;
        }

        for (int i = token; i > 0 && i > token - LongestBracket; i--)
        {
            if (passage[i].Kind == TokenKind.OpenBracket)
            {
                return i - 1;
            }
        }

        return token;
    }
}
