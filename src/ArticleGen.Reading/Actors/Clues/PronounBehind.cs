using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors.Clues;

/// <summary>"[Varna Lines] said its ships", "[Calder] said she": the pronoun behind the verb most often means the name.</summary>
internal sealed class PronounBehind : KindClue
{
    private const int Weight = 2;

    // "said on Monday that it"
    private const int Farthest = 4;

    public override KindWeights Weigh(Passage passage, TokenSpan name)
    {
        if (!passage.Is(name.To, WordMeaning.CueVerb | WordForm.FiniteVerb) || passage.KindAt(name.To) != TokenKind.Word)
        {
            return default;
        }

        for (int i = name.To + 1; i <= name.To + Farthest && passage.KindAt(i) == TokenKind.Word; i++)
        {
            if (passage.Is(i, "its") || (passage.Is(i, "it") && !IsWeather(passage, i + 1)))
            {
                return KindWeights.ForBody(Weight);
            }

            if (passage.IsAny(i, "he", "she", "his", "her"))
            {
                return KindWeights.ForPerson(Weight);
            }
        }

        return default;
    }

    /// <summary>"said it [was late]": here "it" means nobody. "Said it [was cutting] jobs" does.</summary>
    private static bool IsWeather(Passage passage, int token) =>
        passage.Is(token, WordClass.Be) && !passage.Is(token + 1, WordForm.VerbIng);
}
