using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors.Clues;

/// <summary>
/// "'We sail,' said [Calder]", "'We sail,' [Calder] said": who speaks in the very words is a person more often than a body.
/// </summary>
internal sealed class SaidBefore : KindClue
{
    private const int Weight = 2;

    public override KindWeights Weigh(Passage passage, TokenSpan name) =>
        passage.KindAt(name.From - 1) == TokenKind.Stretch && passage.Is(name.To, WordMeaning.CueVerb) ? KindWeights.ForPerson(1)
        : passage.Is(name.From - 1, WordMeaning.CueVerb)
        && passage.Is(name.From - 1, WordForm.VerbPast | WordForm.VerbThird)
        && (name.To >= passage.Count || passage[name.To].Kind is TokenKind.Comma or TokenKind.Period or TokenKind.Stretch)
            ? KindWeights.ForPerson(Weight)
            : default;
}
