using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors.Clues;

/// <summary>"Hale c Calder b Quinn 46": who caught and who bowled, in a scorecard of cricket.</summary>
internal sealed class Dismissal : KindClue
{
    private const int Weight = 4;

    public override KindWeights Weigh(Passage passage, TokenSpan name)
    {
        bool dismissed = IsLetter(passage, name.From - 1)
            && (IsLetter(passage, name.To) || passage.KindAt(name.To) == TokenKind.Number || name.To == passage.Count);
        bool batted = name.From == 0 && IsLetter(passage, name.To) && passage[passage.Count - 1].Kind == TokenKind.Number;
        return dismissed || batted ? KindWeights.ForPerson(Weight) : default;
    }

    /// <summary>"c", "b": caught, bowled.</summary>
    public static bool IsLetter(Passage passage, int token) =>
        passage.KindAt(token) == TokenKind.Word
        && passage[token].Length == 1
        && passage.Text[passage[token].Start] is 'b' or 'c';
}
