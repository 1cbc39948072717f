using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors.Clues;

/// <summary>"Varna Rovers v Tarn": those who play each other. "Hale v. Calder", with a full stop, is a case in court.</summary>
internal sealed class Versus : KindClue
{
    private const int Weight = 4;

    public override KindWeights Weigh(Passage passage, TokenSpan name) =>
        IsSign(passage, name.To) || IsSign(passage, name.From - 1) ? KindWeights.ForTeam(Weight) : default;

    private static bool IsSign(Passage passage, int token) =>
        passage.KindAt(token) == TokenKind.Word
        && passage[token].Length == 1
        && passage.Text[passage[token].Start] == 'v'
        && passage.KindAt(token + 1) != TokenKind.Period;
}
