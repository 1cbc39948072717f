using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors.Clues;

/// <summary>
/// "[Bulgaria's] Ovrin Teskala won the final": somebody who takes part in a contest. Firms are introduced by their country as well, so the
/// country alone shows nothing; what a firm owns shows a firm: "Finland's Stora Varno said profit rose".
/// </summary>
internal sealed class Compatriot : KindClue
{
    private const int PersonWeight = 3;
    private const int BodyWeight = 2;

    // A clause.
    private const int Farthest = 12;

    public override KindWeights Weigh(Passage passage, TokenSpan name)
    {
        bool national = IsOfCountry(passage, name.To) || IsNational(passage, name);
        return !national || !PersonShape.IsFullName(passage, name)
            ? default
            : HasNear(passage, name, WordMeaning.Contest)
            ? KindWeights.ForPerson(PersonWeight)
            : HasNear(passage, name, WordMeaning.OwnedByBody)
            ? KindWeights.ForBody(BodyWeight)
            : default;
    }

    private static bool IsOfCountry(Passage passage, int token) => passage.Is(token, "of") && passage.Is(token + 1, WordMeaning.Place);

    private static bool IsNational(Passage passage, TokenSpan name)
    {
        if (passage.KindAt(name.From - 1) != TokenKind.Possessive || !passage.Is(name.From - 2, WordMeaning.Place))
        {
            return false;
        }

        // "Varna's Abbey Road [studios]"
        bool thing = passage.KindAt(name.To) == TokenKind.Word
            && char.IsLower(passage.Text[passage[name.To].Start])
            && Words.IsNominal(passage, name.To)
            && !Words.IsFiniteVerb(passage, name.To);
        return !thing;
    }

    private static bool HasNear(Passage passage, TokenSpan name, WordMeaning meaning)
    {
        for (int i = Math.Max(0, name.From - Farthest); i < name.To + Farthest && i < passage.Count; i++)
        {
            if (passage.Is(i, meaning))
            {
                return true;
            }
        }

        return false;
    }
}
