using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors.Clues;

/// <summary>"[British Land]", "[Varna Cricket]": a nation or a place opens no person's name, unless it is a given name as well.</summary>
internal sealed class PlaceInName : KindClue
{
    private const int NoPerson = -4;

    public override KindWeights Weigh(Passage passage, TokenSpan name) =>
        name.Count > 1
        && passage.Is(name.From, WordMeaning.Demonym | WordMeaning.Place)
        && !passage.Is(name.From, WordMeaning.GivenName)
        && !passage.Is(name.From + 1, WordMeaning.GivenName | WordMeaning.Title | WordMeaning.Role)
            ? new(NoPerson, 0, 0, 0)
            : default;
}
