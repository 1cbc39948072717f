using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors.Clues;

/// <summary>"Varna Rovers 3 2 1 0 6 2 7": a row of a table opens with a team, and its figures follow to the end of the line.</summary>
internal sealed class TableRow : KindClue
{
    private const int Weight = 4;

    // Games, wins, draws, losses, goals and points.
    private const int FewestFigures = 5;

    // "VARNA 64 65.496 5": games won, lost, and the share of both; the leaders have a dash at the end.
    private const int FewestWithShare = 2;
    private const int MostFigures = 16;

    // "Revenue 10,756 13,102" is no row of a league.
    private const int LongestFigure = 3;

    public override KindWeights Weigh(Passage passage, TokenSpan name) =>
        !NameShape.HasGivenName(passage, name)
        && Opens(passage, name.From)
        && passage.KindAt(name.To) == TokenKind.Number
        && EndsInFigures(passage, name.To)
            ? KindWeights.ForTeam(Weight)
            : default;

    private static bool Opens(Passage passage, int token) =>
        token == 0
        || (passage.KindAt(token - 1) == TokenKind.Period && passage.KindAt(token - 2) == TokenKind.Number && token == 2);

    private static bool EndsInFigures(Passage passage, int token)
    {
        if (passage[token].Length > LongestFigure)
        {
            return false;
        }

        if (passage.Count > token + MostFigures)
        {
            // A sentence of many figures goes on in words; no row of a league has so many.
            return false;
        }

        int figures = 0;
        bool average = false;
        bool share = false;
        for (int i = token; i < passage.Count; i++)
        {
            if (passage[i].Kind == TokenKind.Number)
            {
                figures++;
                average = IsDecimal(passage, i, 2);
                share |= i == token + 1 && IsDecimal(passage, i, 3);
            }
            else if (passage[i].Kind is not (TokenKind.Dash or TokenKind.Other))
            {
                return false;
            }
        }

        return share ? figures >= FewestWithShare : figures >= FewestFigures && !average;
    }

    /// <summary>"11.60": the last figure of a player's row. A team's share of games won has three decimals.</summary>
    private static bool IsDecimal(Passage passage, int token, int digits) =>
        passage[token].Length > digits + 1 && passage.Text[passage[token].End - digits - 1] == '.';
}
