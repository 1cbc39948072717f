using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Grammar;

/// <summary>
/// Finds a role and a name that stand behind the body or the other roles of the one they name: "Bank of Varna [governor Tom Hale]", "poet
/// and [composer Tom Hale]".
/// </summary>
internal static class RoleThenName
{
    /// <summary>Whether the tokens end with a role in lower case and the name of the one who has it.</summary>
    public static bool Ends(Passage passage, TokenSpan span)
    {
        int name = span.To;
        while (name > span.From && Words.IsName(passage, name - 1) && !IsAbbreviatedRole(passage, name - 1))
        {
            name--;
        }

        return name < span.To
            && name > span.From
            && (!passage[name - 1].IsCapitalized || IsAbbreviatedRole(passage, name - 1))
            && passage.Is(name - 1, WordMeaning.Role)
            && !passage.Is(name - 1, WordForm.Plural | WordMeaning.GroupRole);
    }

    /// <summary>"CEO", "COO".</summary>
    private static bool IsAbbreviatedRole(Passage passage, int token) =>
        passage[token].IsAllCaps && passage.Is(token, WordMeaning.Role | WordMeaning.Title);

    /// <summary>Whether the body is one of those that offices belong to: "[Bank] of Varna governor".</summary>
    public static bool IsBody(Passage passage, int token) =>
        passage.Is(token, WordMeaning.OrganizationNoun) && passage[token].IsCapitalized;

    /// <summary>
    /// "[poet] and composer Tom Hale", "[Varna Lines chairman] and chief executive Tom Hale": a noun that stands for one person, or for his
    /// field.
    /// </summary>
    public static bool IsOtherRole(Passage passage, TokenSpan span)
    {
        if (IsOffice(passage, span))
        {
            return true;
        }

        for (int i = span.From; i < span.To; i++)
        {
            bool starts = i == span.From && Words.StartsSentence(passage, i);
            if (Words.IsDeterminer(passage, i) || passage[i].Kind != TokenKind.Word || (passage[i].IsCapitalized && !starts))
            {
                return false;
            }
        }

        return !passage.Is(span.Last, WordForm.Plural | WordMeaning.GroupRole) && passage.Text[passage[span.Last].End - 1] != 's';
    }

    /// <summary>"[Varna Lines chairman]": a name, and an office behind it without an article.</summary>
    private static bool IsOffice(Passage passage, TokenSpan span)
    {
        int role = span.Last;
        while (role > span.From && !passage[role].IsCapitalized && passage.Is(role, WordMeaning.Role | WordMeaning.TitleModifier))
        {
            role--;
        }

        return role < span.Last
            && passage[role].IsCapitalized
            && passage.Is(span.Last, WordMeaning.Role)
            && !passage.Is(span.Last, WordForm.Plural | WordMeaning.GroupRole)
            && !Words.IsDeterminer(passage, span.From)
            && !passage.Has(TokenKind.Possessive, span);
    }
}
