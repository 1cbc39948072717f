using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors.Clues;

/// <summary>"ferry operator [Varna Lines]", "rivals [Tarn]": the noun right before a name says that it is a body.</summary>
internal sealed class NounBeforeName : KindClue
{
    private const int Weight = 3;

    public override KindWeights Weigh(Passage passage, TokenSpan name)
    {
        int noun = name.From - 1;
        bool body = (IsBodyNoun(passage, noun) || OpensSentence(passage, noun))
            && !NameShape.HasGivenName(passage, name)
            && !EndsPhrase(passage, noun);
        return body ? KindWeights.ForBody(Weight) : default;
    }

    public static bool IsBodyNoun(Passage passage, int token) =>
        passage.Is(token, WordMeaning.BodyNoun) && !passage[token].IsCapitalized;

    /// <summary>"Ferrymaker [Varna Lines]": the noun has a capital because it opens the sentence.</summary>
    private static bool OpensSentence(Passage passage, int token) =>
        passage.Is(token, WordMeaning.BodyNoun) && Words.StartsSentence(passage, token);

    /// <summary>
    /// "the firm [Calder] left", "some firm": behind such a word, a bare noun ends its phrase, and the name is another one. "two rivals
    /// [Tarnow] and Vorlex" are counted.
    /// </summary>
    private static bool EndsPhrase(Passage passage, int nounToken) =>
        passage.Is(nounToken - 1, "the")
        || passage.Is(nounToken - 1, WordClass.Possessive)
        || (passage.Is(nounToken - 1, WordClass.Determiner) && passage.Text[passage[nounToken].End - 1] != 's');
}
