using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors.Clues;

/// <summary>"[Varna Lines] shares", "[Tarn] striker": the noun right behind a name.</summary>
internal sealed class NounBehindName : KindClue
{
    private const int Weight = 3;
    private const int MostModifiers = 2;

    public override KindWeights Weigh(Passage passage, TokenSpan name)
    {
        int noun = name.To;
        if (passage.KindAt(noun) != TokenKind.Word || passage[noun].IsCapitalized || NameShape.HasGivenName(passage, name))
        {
            return default;
        }

        bool opens = name.From == 0 || passage[name.From - 1].EndsSentence;
        bool named = passage.Is(noun, WordMeaning.BodyNoun) && noun + 1 < passage.Count && passage[noun + 1].IsNameLike;
        if (opens && ((name.Count == 1 && passage.Is(noun, WordUse.Figure)) || named))
        {
            // "Condominium sales rose", "Leisure group Tarnow": the word has a capital because it opens the sentence.
            return default;
        }

        // "Varna assistant coach"
        int last = noun;
        while (last < noun + MostModifiers
            && passage.Is(last, WordUse.BeforeCoach)
            && passage.KindAt(last + 1) == TokenKind.Word)
        {
            last++;
        }

        noun = passage.Is(last, WordMeaning.BehindTeam | WordMeaning.BehindBody) ? last : noun;
        return passage.Is(noun, WordMeaning.BehindTeam) ? KindWeights.ForTeam(Weight)
            : passage.Is(noun, WordMeaning.BehindBody) ? KindWeights.ForBody(Weight)
            : default;
    }
}
