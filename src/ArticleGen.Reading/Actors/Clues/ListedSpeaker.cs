using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors.Clues;

/// <summary>"[Amazon] said": a body and a place by the lists; places such as rivers do not speak.</summary>
internal sealed class ListedSpeaker : KindClue
{
    private const int Weight = 3;

    public override KindWeights Weigh(Passage passage, TokenSpan name) =>
        name.Count == 1
        && passage.Is(name.From, WordMeaning.MaybeBody)
        && passage.Is(name.From, WordMeaning.Place)
        && passage.Is(name.To, WordMeaning.CueVerb)
            ? KindWeights.ForTeam(Weight)
            : default;
}
