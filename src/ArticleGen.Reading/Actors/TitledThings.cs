using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors;

/// <summary>Knows the names of things in which a word looks like a title: "Grand Slam", "Flight VA283".</summary>
internal static class TitledThings
{
    /// <summary>Whether the run is such a name.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="run">The words that may be a title and a name.</param>
    /// <param name="nameToken">The first token behind what looks like a title.</param>
    public static bool IsOne(Passage passage, TokenSpan run, int nameToken) =>
        (ThingNouns.IsThing(passage, run.Last)
            && !passage.Is(run.From, WordMeaning.Honorific)
            && !passage.IsAny(run.To, "said", "says", "told", "added")
            && !EndsWithSurname(passage, run, nameToken))
        || (run.To - nameToken == 1 && passage.Text[passage[nameToken].End - 1] is >= '0' and <= '9');

    /// <summary>
    /// "Captain Ines [Lane]", "Captain [Lane] argued": nobody else than a person is meant. "King George Street" and "the President Calder
    /// Castle", which boasts a roof, are things.
    /// </summary>
    private static bool EndsWithSurname(Passage passage, TokenSpan run, int nameToken)
    {
        bool given = run.To - nameToken > 1 && passage.Is(nameToken, WordMeaning.GivenName) && !passage.Is(run.From, WordUse.Royal);
        bool speaks = passage.Is(run.To, WordMeaning.CueVerb) && passage.Is(run.To, WordForm.FiniteVerb);
        return passage.Is(run.Last, WordUse.ThingOrSurname)
            && (given || speaks)
            && !passage.Is(run.From - 1, WordClass.Determiner)
            && !passage.IsAny(run.From - 1, "in", "on", "at", "near");
    }
}
