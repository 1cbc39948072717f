using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Grammar;

/// <summary>
/// Finds where a person's name starts right behind another name, without a comma: "The mayor of Varna [Ines Calder]", "In Sofia [Tomas
/// Hale]".
/// </summary>
internal static class NameBehindName
{
    // "the head of the U.N.", "the president of the Czech Republic"
    private const int LongestBody = 3;

    private const WordMeaning OfNoSurname = WordMeaning.OrganizationNoun | WordMeaning.OrganizationSuffix | WordMeaning.NewspaperNoun
        | WordMeaning.Demonym;

    /// <summary>Whether a person's name starts at the token, and the name before it ends.</summary>
    public static bool Starts(Passage passage, int token)
    {
        if (token < 2 || !passage.Is(token, WordMeaning.GivenName) || !passage[token].IsNameLike || passage.IsTitleCase)
        {
            return false;
        }

        bool full = token + 1 < passage.Count
            && passage[token + 1].IsNameLike
            && !passage.Is(token + 1, OfNoSurname)
            && !ThingNouns.IsNoSurname(passage, token + 1)
            && !passage.Is(token, WordMeaning.Place | WordMeaning.Title);
        return full && passage[token - 1].IsNameLike && (IsBehindBody(passage, token) || IsBehindPlace(passage, token));
    }

    /// <summary>"[the mayor of Varna] Ines Calder": an office, the body or the place it belongs to, and the holder.</summary>
    private static bool IsBehindBody(Passage passage, int token)
    {
        int of = token - 1;
        while (of > 0 && of >= token - LongestBody && passage[of].IsNameLike)
        {
            of--;
        }

        bool body = passage.Is(token - 1, WordMeaning.Place | WordMeaning.OrganizationNoun)
            || passage[token - 1].IsAllCaps
            || (of == token - 2 && passage.Is(of, "the"));
        of -= of > 0 && passage.Is(of, "the") ? 1 : 0;
        return body && of > 0 && passage.Is(of, "of") && passage.Is(of - 1, WordMeaning.Role | WordMeaning.Title);
    }

    /// <summary>"[In Sofia] Tomas Hale": a place that opens the sentence.</summary>
    private static bool IsBehindPlace(Passage passage, int token)
    {
        int preposition = token - 2;
        return passage.Is(token - 1, WordMeaning.Place)
            && passage.IsAny(preposition, "in", "at", "from", "near")
            && (preposition == 0
                || passage[preposition - 1].EndsSentence
                || passage[preposition - 1].Kind is TokenKind.Dash or TokenKind.Colon);
    }
}
