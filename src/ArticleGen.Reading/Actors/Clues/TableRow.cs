using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors.Clues;

/// <summary>"Varna Rovers 3 2 1 0 6 2 7": a row of a table opens with a team, and its figures follow to the end of the line.</summary>
internal sealed class TableRow : KindClue
{
    private const int Weight = 4;

    // "VARNA 64 65.496 5": games won, lost, and the share of both.
    private const int FewestFigures = 3;
    private const int MostFigures = 12;

    public override KindWeights Weigh(Passage passage, TokenSpan name) =>
        !NameShape.IsFullName(passage, name) && Opens(passage, name.From) && passage.KindAt(name.To) == TokenKind.Number && EndsInFigures(passage, name.To)
            ? KindWeights.ForTeam(Weight)
            : default;

    private static bool Opens(Passage passage, int token) =>
        token == 0
        || (passage.KindAt(token - 1) == TokenKind.Period && passage.KindAt(token - 2) == TokenKind.Number && token == 2);

    private static bool EndsInFigures(Passage passage, int token)
    {
        int figures = 0;
        bool average = false;
        for (int i = token; i < passage.Count && i < token + MostFigures; i++)
        {
            if (passage[i].Kind == TokenKind.Number)
            {
                figures++;
                average = IsAverage(passage, i);
            }
            else if (passage[i].Kind is not (TokenKind.Dash or TokenKind.Other))
            {
                return false;
            }
        }

        return (figures >= FewestFigures && !average) || (figures == FewestFigures - 1 && passage[passage.Count - 1].Kind == TokenKind.Dash);
    }

    /// <summary>"11.60": the last figure of a player's row. A team's share of games won has three decimals.</summary>
    private static bool IsAverage(Passage passage, int token) =>
        passage[token].Length > 3 && passage.Text[passage[token].End - 3] == '.';
}
