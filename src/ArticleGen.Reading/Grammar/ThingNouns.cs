using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Grammar;

/// <summary>
/// Knows the nouns that end the names of things. "North" and "Green" are in their list as well, because they start such names.
/// </summary>
internal static class ThingNouns
{
    /// <summary>
    /// "Cup", "Street": a name that ends so is a thing's, unless what stands before the noun is a person's. "Motors" may speak.
    /// </summary>
    public static bool IsThing(Passage passage, int token) =>
        passage.Is(token, WordMeaning.Thing)
        && !passage.Is(token, WordClass.Adjective)
        && !passage.Is(token, WordUse.ThingOrBody);

    /// <summary>"Cup", "Motors": a name that ends so is no person's. "Street" is a surname.</summary>
    public static bool IsNoSurname(Passage passage, int token) =>
        passage.Is(token, WordMeaning.Thing)
        && !passage.Is(token, WordClass.Adjective)
        && !passage.Is(token, WordUse.ThingOrSurname);

    /// <summary>"Cup", "North": a name that starts so is no person's. "Lane" may be a given name, as other surnames may.</summary>
    public static bool IsNoGivenName(Passage passage, int token) =>
        passage.Is(token, WordMeaning.Thing) && !passage.Is(token, WordUse.ThingOrSurname);
}
