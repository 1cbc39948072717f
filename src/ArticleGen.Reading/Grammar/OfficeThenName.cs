using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Grammar;

/// <summary>Finds the name behind an office that "of" or "for" tells more of: "Minister for Ports [Ines Calder]".</summary>
internal static class OfficeThenName
{
    // "Secretary of State for Food and Rural Affairs [Ines Calder]"
    private const int Longest = 9;

    /// <summary>The first token of the name of whoever has the office that starts at the token; null when no such name follows.</summary>
    public static int? FindName(Passage passage, int officeToken)
    {
        if (!passage.IsAny(officeToken + 1, "of", "for")
            || !passage.Is(officeToken, WordMeaning.Title)
            || !passage[officeToken].IsCapitalized
            || (passage.IsTitleCase && passage[passage.Count - 1].Kind != TokenKind.Period))
        {
            return null;
        }

        for (int i = officeToken + 2; i + 1 < passage.Count && i < officeToken + Longest; i++)
        {
            bool joins = passage.IsAny(i, "of", "for", "and") || passage.Is(i, "the");
            if (!joins && !passage[i].IsNameLike)
            {
                return null;
            }

            bool name = i > officeToken + 2
                && passage.Is(i, WordMeaning.GivenName)
                && !passage.Is(i, WordMeaning.Place)
                && passage[i - 1].IsNameLike
                && passage[i + 1].IsNameLike;
            if (name)
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>The token of the office whose holder's name is, or ends, the phrase behind its "of" or "for"; otherwise null.</summary>
    public static int? FindOffice(Passage passage, TokenSpan phrase, int lowToken)
    {
        if (!passage.IsAny(phrase.From - 1, "of", "for", "and"))
        {
            return null;
        }

        for (int i = phrase.From - 2; i >= lowToken && i >= phrase.From - Longest; i--)
        {
            if (passage.Is(i, WordMeaning.Title) && FindName(passage, i) is { } name && name >= phrase.From && name < phrase.To)
            {
                return i;
            }
        }

        return null;
    }
}
