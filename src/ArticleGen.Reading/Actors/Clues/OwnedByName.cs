using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors.Clues;

/// <summary>"[Varna Lines]' headquarters", "[Calder]'s wife": what belongs to it.</summary>
internal sealed class OwnedByName : KindClue
{
    private const int BodyWeight = 2;
    private const int PersonWeight = 3;

    // "Varna Lines' third-quarter net profit"
    private const int MostModifiers = 3;

    public override KindWeights Weigh(Passage passage, TokenSpan name)
    {
        if (passage.KindAt(name.To) != TokenKind.Possessive)
        {
            return default;
        }

        for (int i = name.To + 1; i <= name.To + 1 + MostModifiers && passage.KindAt(i) == TokenKind.Word; i++)
        {
            if (passage.Is(i, WordClass.Closed) || passage[i].IsCapitalized)
            {
                break;
            }

            if (passage.Is(i, WordMeaning.OwnedByPerson))
            {
                return KindWeights.ForPerson(PersonWeight);
            }

            if (passage.Is(i, WordMeaning.OwnedByBody))
            {
                return NameShape.HasGivenName(passage, name) ? default : KindWeights.ForBody(BodyWeight);
            }
        }

        return default;
    }
}
