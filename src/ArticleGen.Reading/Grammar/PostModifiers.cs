using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Grammar;

/// <summary>
/// What follows the noun it belongs to: "a source [close to] the talks", "officials [briefed on] the plan", "an official [who declined to
/// be named]".
/// </summary>
internal static class PostModifiers
{
    // "who asked not to be named because he was not allowed to speak to the press": up to so many tokens.
    private const int LongestRelative = 16;

    /// <summary>The token behind the noun when an adjective or participle stands between it and the preposition; otherwise null.</summary>
    public static int? Before(Passage passage, int prepositionToken, int lowToken)
    {
        int adjective = prepositionToken - 1;
        return adjective - 1 >= lowToken && passage.Is(adjective - 1, WordMeaning.Role) && Joins(passage, adjective) ? adjective : null;
    }

    /// <summary>The first token of the phrase behind the adjective and its preposition, or null: "close to [the talks]".</summary>
    public static int? After(Passage passage, int adjectiveToken) =>
        passage.Is(adjectiveToken - 1, WordMeaning.Role) && Joins(passage, adjectiveToken) ? adjectiveToken + 2 : null;

    /// <summary>
    /// The end of a relative clause by which a source stays unnamed; <paramref name="whoToken"/> itself when there is none.
    /// </summary>
    public static int AfterAnonymity(Passage passage, int whoToken, int highToken)
    {
        if (!passage.Is(whoToken, "who") || !passage.Is(whoToken - 1, WordMeaning.Role))
        {
            return whoToken;
        }

        bool unnamed = false;
        int end = whoToken + 1;
        for (; end < highToken && end < whoToken + LongestRelative; end++)
        {
            Token token = passage[end];
            if (!(token.IsWord || token.Kind == TokenKind.Possessive)
                || (end > whoToken + 1 && passage.Is(end, WordClass.Subordinator) && !passage.Is(end, WordClass.Preposition)))
            {
                break;
            }

            unnamed |= passage.Is(end, WordMeaning.Anonymity);
        }

        return unnamed ? end : whoToken;
    }

    /// <summary>Whether an adjective or participle stands at the token, and the preposition it takes behind it: "[close] to".</summary>
    public static bool Joins(Passage passage, int token) =>
        passage.KindAt(token) == TokenKind.Word
            && passage[token].Entry.Preposition is { } preposition
            && passage.Is(token + 1, preposition);
}
