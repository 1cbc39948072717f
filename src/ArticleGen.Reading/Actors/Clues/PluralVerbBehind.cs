using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors.Clues;

/// <summary>"[Rowing Teskala] have hinted", "[Tarn Rowers] are": one name with a verb of several is a body's.</summary>
internal sealed class PluralVerbBehind : KindClue
{
    private const int Weight = 2;

    public override KindWeights Weigh(Passage passage, TokenSpan name) =>
        passage.IsAny(name.To, "have", "are", "were")
        && name.Count > 1
        && (name.From == 0 || passage[name.From - 1].EndsSentence || passage.Is(name.From - 1, "that"))
            ? KindWeights.ForBody(Weight)
            : default;
}
