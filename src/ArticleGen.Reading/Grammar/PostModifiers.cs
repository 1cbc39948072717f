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
    public static int? Before(Passage passage, int preposition, int low)
    {
        int adjective = preposition - 1;
        return adjective - 1 >= low && passage.Is(adjective - 1, WordMeaning.Role) && Joins(passage, adjective) ? adjective : null;
    }

    /// <summary>The first token of the phrase behind the adjective and its preposition, or null: "close to [the talks]".</summary>
    public static int? After(Passage passage, int adjective) =>
        passage.Is(adjective - 1, WordMeaning.Role) && Joins(passage, adjective) ? adjective + 2 : null;

    /// <summary>The end of a relative clause by which a source stays unnamed; <paramref name="who"/> itself when there is none.</summary>
    public static int AfterAnonymity(Passage passage, int who, int high)
    {
        if (!passage.Is(who, "who") || !passage.Is(who - 1, WordMeaning.Role))
        {
            return who;
        }

        bool unnamed = false;
        int end = who + 1;
        for (; end < high && end < who + LongestRelative; end++)
        {
            Token token = passage[end];
            if (!(token.IsWord || token.Kind == TokenKind.Possessive)
                || (end > who + 1 && passage.Is(end, WordClass.Subordinator) && !passage.Is(end, WordClass.Preposition)))
            {
                break;
            }

            unnamed |= passage.Is(end, WordMeaning.Anonymity);
        }

        return unnamed ? end : who;
    }

    /// <summary>Whether an adjective or participle stands at the token, and the preposition it takes behind it: "[close] to".</summary>
    public static bool Joins(Passage passage, int i) =>
        passage.KindAt(i) == TokenKind.Word && passage[i].Entry.Preposition is { } preposition && passage.Is(i + 1, preposition);
}
