using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors.Clues;

/// <summary>
/// "[Ford]", "[Chelsea]": a body as well as something else, by the lists. One more clue is needed, such as an article: "the [Braves]".
/// </summary>
internal sealed class ListedName : KindClue
{
    public override KindWeights Weigh(Passage passage, TokenSpan name) =>
        name.Count > 1 || !passage.Is(name.From, WordMeaning.MaybeBody) ? default
            : KindWeights.ForBody(passage.Is(name.From - 1, "the") ? 2 : 1);
}
