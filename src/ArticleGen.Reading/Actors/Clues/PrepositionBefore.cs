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
        if (before < 0 || NameShape.IsFullName(passage, name))
        {
            return default;
        }

        if (passage.Is(before, "in"))
        {
            bool owned = passage.IsAny(before - 1, "shares", "stake", "stakes", "shareholder", "shareholders")
                || passage.IsAny(before - 1, "investor", "investors", "stock");
            return owned ? KindWeights.ForBody(Strong) : KindWeights.ForPlace(Weak);
        }

        if (passage.Is(before, "near"))
        {
            return KindWeights.ForPlace(Strong);
        }

        if (passage.IsAny(before, "at", "with"))
        {
            bool work = (passage.Is(before - 1, WordMeaning.BehindBody) && !passage.Is(before - 1, WordMeaning.BehindTeam))
                || passage.IsAny(before - 1, "worked", "works", "working", "contract", "deal");
            return work && !passage[before - 1].IsCapitalized ? KindWeights.ForBody(Weak) : default;
        }

        if (passage.IsAny(before, "of", "by", "from"))
        {
            bool body = passage.IsAny(before - 1, "shares", "subsidiary", "unit", "takeover", "acquisition")
                || passage.IsAny(before - 1, "owned", "division", "customers", "shareholders", "affiliate")
                || passage.IsAny(before - 1, "ceo", "cfo", "executive", "purchase", "employees");
            return body ? KindWeights.ForBody(Weak) : default;
        }

        if (passage.IsAny(before, "for", "joined", "over", "to"))
        {
            bool team = passage.Is(before, "joined")
                || passage.IsAny(before - 1, "signed", "plays", "played", "play", "spokesman")
                || passage.IsAny(before - 1, "win", "victory", "spokeswoman", "bid", "triumph")
                || passage.IsAny(before - 1, "transfer", "sale", "merger", "lost", "relegated");
            return team ? KindWeights.ForBody(Weak) : default;
        }

        return passage.IsAny(before, "joins", "acquired", "acquire", "acquires", "acquiring") ? KindWeights.ForBody(Weak) : default;
    }
}
