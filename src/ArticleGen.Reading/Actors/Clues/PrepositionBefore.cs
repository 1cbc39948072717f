using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors.Clues;

/// <summary>"shares in [Varna Lines]", "analyst at [Varna Lines]", "signed for [Tarn]": the words before a name.</summary>
internal sealed class PrepositionBefore : KindClue
{
    private const int Strong = 3;
    private const int Weak = 2;

    public override KindWeights Weigh(Passage passage, TokenSpan name)
    {
        int before = name.From - 1;
        if (before < 0 || NameShape.HasGivenName(passage, name))
        {
            return default;
        }

        if (passage.Is(before, "in"))
        {
            return passage.Is(before - 1, WordUse.InBody) ? KindWeights.ForBody(Strong) : KindWeights.ForPlace(Weak);
        }

        if (passage.Is(before, "near"))
        {
            return KindWeights.ForPlace(Strong);
        }

        if (passage.IsAny(before, "at", "with"))
        {
            bool work = (passage.Is(before - 1, WordMeaning.BehindBody) && !passage.Is(before - 1, WordMeaning.BehindTeam))
                || passage.Is(before - 1, WordUse.AtBody);
            return work && !passage[before - 1].IsCapitalized ? KindWeights.ForBody(Weak) : default;
        }

        bool body = passage.Is(before, WordUse.TakesBody)
            || (passage.Is(before - 1, WordUse.OfBody) && passage.IsAny(before, "of", "by", "from"))
            || (passage.Is(before - 1, WordUse.ForBody) && passage.IsAny(before, "for", "over", "to"));
        return body ? KindWeights.ForBody(Weak) : default;
    }
}
