using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors.Clues;

/// <summary>"'We sail,' said [Calder]": behind the verb stands a person more often than a body.</summary>
internal sealed class SaidBefore : KindClue
{
    private const int Weight = 2;

    public override KindWeights Weigh(Passage passage, TokenSpan name) =>
        passage.Is(name.From - 1, WordMeaning.CueVerb)
        && passage.Is(name.From - 1, WordForm.VerbPast | WordForm.VerbThird)
        && (name.To >= passage.Count || passage[name.To].Kind is TokenKind.Comma or TokenKind.Period or TokenKind.Stretch)
            ? KindWeights.ForPerson(Weight)
            : default;
}
