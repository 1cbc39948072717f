using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors;

/// <summary>Finds the titles and roles that stand before a name.</summary>
internal static class TitleReader
{
    /// <summary>The token after the last title of the run: "Russian Foreign Minister [Sergei Lavrov]".</summary>
    public static int AfterTitle(Passage passage, TokenSpan span)
    {
        (int from, int to) = span;
        int after = from;
        if ((passage.Is(from, WordMeaning.OrganizationNoun) && passage.Is(from + 1, "of")) || passage.Is(from, "st"))
        {
            // "St Mary's" is a school, a church or a club, and "St. Varna" a town.
            return from;
        }

        for (int i = from; i < to; i++)
        {
            if (IsSurname(passage, from, i, to))
            {
                return after;
            }

            if (passage.Is(i, WordMeaning.Title)
                && !(passage.Is(i, WordMeaning.GivenName) && i + 1 < to && !passage.Is(i + 1, WordMeaning.Title)))
            {
                after = i + 1;
                after += passage.KindAt(after) == TokenKind.Period ? 1 : 0;
                if (after < to && passage.IsAny(after, "of", "for"))
                {
                    after = AfterOffice(passage, new(after + 1, to));
                    i = after - 1;
                }
            }
            else if ((i == to - 1 || (i == to - 2 && NameParts.EndsWithStop(passage, to - 1)))
                && (passage.Is(i, WordMeaning.OrganizationNoun)
                    || (passage.Is(i, WordMeaning.OrganizationSuffix) && passage.Is(i, WordClass.Abbreviation))))
            {
                // The Foreign Ministry, the Attorney General's Office: the title is part of an organization's name.
                return from;
            }
        }

        return after;
    }

    /// <summary>"Rival [Tom Hale] left": a role has a capital only because it opens the sentence, when a person's name follows.</summary>
    public static int AfterOpeningRole(Passage passage, TokenSpan span)
    {
        (int from, int to) = span;
        bool role = from + 2 < to
            && passage.Is(from, WordMeaning.Role)
            && !passage.Is(from, WordMeaning.GivenName | WordForm.Plural | WordMeaning.OrganizationNoun | WordMeaning.Place)
            && (IsUnlistedName(passage, new(from + 1, to))
                || (passage.Is(from + 1, WordMeaning.GivenName) && !passage.Is(from + 1, WordMeaning.Place)));
        return role ? from + 1 : from;
    }

    /// <summary>"Gwil Parry": two words, the first in no list, and the last not that of a body.</summary>
    private static bool IsUnlistedName(Passage passage, TokenSpan name) =>
        name.Count == 2
        && passage[name.From].Entry == WordEntry.Unknown
        && passage[name.Last].IsWord
        && !passage[name.Last].IsAllCaps
        && !passage.Is(
            name.Last,
            WordMeaning.OrganizationNoun | WordMeaning.OrganizationSuffix | WordMeaning.Place | WordMeaning.NewspaperNoun);

    /// <summary>"Ruth Bishop", "Mr. Prince": a title as the last word behind a given name or an honorific is a surname.</summary>
    private static bool IsSurname(Passage passage, int fromToken, int token, int toToken)
    {
        int before = token - 1 > fromToken && passage[token - 1].Kind == TokenKind.Period ? token - 2 : token - 1;
        bool initial = before > fromToken && passage[before].Length <= 2;
        before -= initial ? 1 : 0;
        return token == toToken - 1
            && before >= fromToken
            && passage.Is(token, WordMeaning.Title)
            && (passage.Is(before, WordMeaning.Honorific)
                || (passage.Is(before, WordMeaning.GivenName) && !passage.Is(before, WordMeaning.Place | WordMeaning.Title)));
    }

    /// <summary>"Secretary of State [Ines Calder]": the office ends where a given name starts.</summary>
    private static int AfterOffice(Passage passage, TokenSpan span)
    {
        for (int i = span.From; i < span.To; i++)
        {
            if (passage.Is(i, WordMeaning.GivenName) && !passage.Is(i, WordMeaning.Place))
            {
                return i;
            }
        }

        return Math.Min(span.To, span.From + 1);
    }

    /// <summary>The start of a lower-case role right before the name: "ministry [spokesman] Tom Hale". Null when there is none.</summary>
    public static int? RoleBefore(Passage passage, int fromToken, int lowToken)
    {
        int k = fromToken - 1;
        if (k < lowToken
            || !passage.Is(k, WordMeaning.Role)
            || passage.Is(k, WordForm.Plural | WordMeaning.GroupRole | WordClass.Adjective)
            || passage[k].IsCapitalized)
        {
            return null;
        }

        while (k - 1 >= lowToken
            && passage[k - 1].Kind == TokenKind.Word
            && Words.IsNominal(passage, k - 1)
            && !passage.Is(k - 1, WordClass.Closed)
            && !IsVerbOnly(passage, k - 1))
        {
            k--;
        }

        return k;
    }

    /// <summary>
    /// "campaign manager", "state senator", but "the crews met spokeswoman Ines Calder": a noun before the role can look like the base form
    /// of a verb, but like no other form.
    /// </summary>
    private static bool IsVerbOnly(Passage passage, int token) =>
        !Words.IsName(passage, token)
        && !passage.Is(token, WordMeaning.TitleModifier | WordMeaning.Role | WordMeaning.OrganizationNoun)
        && (passage.Is(token, WordForm.VerbPast | WordForm.VerbIng | WordForm.VerbParticiple) && !passage.Is(token, WordForm.VerbBase)
            || (passage.Is(token, WordForm.VerbThird | WordMeaning.CueVerb) && !passage.Is(token, WordForm.VerbAlsoNoun)));
}
