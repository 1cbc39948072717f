using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors.Clues;

/// <summary>"[Varna Lines], a unit of Tarn Ships", "[Varna Lines], the ferry operator", "[Varna Lines], which", "[Calder], who".</summary>
internal sealed class ApposedBody : KindClue
{
    private const int Weight = 3;
    private const int RelativeWeight = 2;

    // "the country's second-largest privately owned ferry operator"
    private const int LongestPhrase = 8;

    public override KindWeights Weigh(Passage passage, TokenSpan name) => Find(passage, name);

    /// <summary>What the apposition behind the name says about its kind.</summary>
    public static KindWeights Find(Passage passage, TokenSpan name)
    {
        int comma = name.To;
        if (passage.KindAt(comma) != TokenKind.Comma)
        {
            return default;
        }

        if (passage.Is(comma + 1, "which"))
        {
            return KindWeights.ForBody(RelativeWeight);
        }

        if (passage.Is(comma + 1, "who"))
        {
            return KindWeights.ForPerson(Weight);
        }

        bool opens = passage.IsAny(comma + 1, "a", "an", "the", "one")
            || (passage.KindAt(comma + 1) == TokenKind.Word && passage[comma + 1].IsCapitalized);
        return opens && IsBody(passage, comma + 1) && !NameShape.HasGivenName(passage, name) ? KindWeights.ForBody(Weight) : default;
    }

    /// <summary>Whether a noun for bodies is the head of the phrase: the last word before a sign, a preposition or a relative.</summary>
    private static bool IsBody(Passage passage, int fromToken)
    {
        for (int i = fromToken; i < fromToken + LongestPhrase && i < passage.Count; i++)
        {
            bool ends = !passage[i].IsWord && passage[i].Kind is not (TokenKind.Possessive or TokenKind.Number);
            bool participle = passage.IsAny(i, "based", "owned") && passage.Is(i - 1, WordMeaning.BodyNoun);
            if (i > fromToken && (ends || participle || passage.Is(i, WordClass.Preposition | WordClass.Relative)))
            {
                return passage.Is(i - 1, WordMeaning.BodyNoun) && !passage[i - 1].IsCapitalized;
            }

            if (ends)
            {
                return false;
            }
        }

        return false;
    }
}
