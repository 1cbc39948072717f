using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Grammar;

/// <summary>Subjects that say that nobody did what the verb says: "no one", "none of the crews", "no official", "neither".</summary>
internal static class Nobody
{
    /// <summary>Whether the phrase, or the words before it that belong to it, say that it means nobody.</summary>
    public static bool Matches(Passage passage, NounPhrase phrase) =>
        Denies(passage, phrase.From)
        || (Denies(passage, phrase.From - 1) && BelongsTo(passage, phrase.From))
        || (passage.Is(phrase.From - 1, "of") && Denies(passage, phrase.From - 2))
        || passage.Is(phrase.From - 1, "nor");

    /// <summary>
    /// Whether such a pronoun opens a verb group. It counts as part of the group because it is a negation: "[nobody] said".
    /// </summary>
    public static bool Opens(Passage passage, int groupToken) => Denies(passage, groupToken) && passage.Is(groupToken, WordClass.Pronoun);

    private static bool Denies(Passage passage, int token) =>
        passage.Is(token, WordClass.Negation) && (passage.Is(token, WordClass.Pronoun | WordClass.Determiner) || passage.Is(token, "not"));

    /// <summary>"no [one]", "not [one] of the crews", "not [a single] official".</summary>
    private static bool BelongsTo(Passage passage, int token) => passage.IsAny(token, "one", "a");
}
