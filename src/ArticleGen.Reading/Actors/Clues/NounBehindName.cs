using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors.Clues;

/// <summary>"[Varna Lines] shares", "[Tarn] striker": the noun right behind a name.</summary>
internal sealed class NounBehindName : KindClue
{
    private const int Weight = 3;

    public override KindWeights Weigh(Passage passage, TokenSpan name)
    {
        int noun = name.To;
        if (passage.KindAt(noun) != TokenKind.Word || passage[noun].IsCapitalized || NameShape.IsFullName(passage, name))
        {
            return default;
        }

        return passage.Is(noun, WordMeaning.BehindTeam) ? KindWeights.ForTeam(Weight)
            : passage.Is(noun, WordMeaning.BehindBody) ? KindWeights.ForBody(Weight)
            : default;
    }
}
