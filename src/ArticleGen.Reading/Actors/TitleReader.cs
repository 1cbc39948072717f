using ArticleGen.Reading.Actors.Clues;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors;

/// <summary>Finds the titles and roles that stand before a name.</summary>
internal static class TitleReader
{
    // GOV, BP
    private const int LongestCode = 3;

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

        if (IsNational(passage, span))
        {
            return from + 1;
        }

        for (int i = from; i < to; i++)
        {
            if (IsSurname(passage, from, i, to))
            {
                return after;
            }

            if (passage.Is(i, WordMeaning.Title)
                && IsTitle(passage, i, to)
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
            else if ((i == to - 1 || (i == to - 2 && NameParts.EndsWithStop(passage, to - 1)) || IsBodyOf(passage, span, i))
                && (passage.Is(i, WordMeaning.OrganizationNoun)
                    || (passage.Is(i, WordMeaning.OrganizationSuffix) && passage.Is(i, WordClass.Abbreviation))))
            {
                // The Foreign Ministry, the Attorney General's Office: the title is part of an organization's name.
                return from;
            }
        }

        return after;
    }

    /// <summary>"Independent [Federation] of Flight Attendants": no title and no given name stands in the run.</summary>
    private static bool IsBodyOf(Passage passage, TokenSpan span, int token)
    {
        bool body = passage.IsAny(token + 1, "of", "for");
        for (int i = span.From; body && i < span.To; i++)
        {
            bool title = passage.Is(i, WordMeaning.Title) && (i < token || i + 2 < span.To);
            body = !passage.Is(i, WordMeaning.GivenName) && !title;
        }

        return body;
    }

    /// <summary>"Romanian [Ana Voren]", "Americans [Tom Quill] and ...": a nationality before a full name.</summary>
    private static bool IsNational(Passage passage, TokenSpan span)
    {
        TokenSpan name = new(span.From + 1, span.To);
        return name.Count >= 2
            && passage.Is(span.From, WordMeaning.Demonym)
            && !passage.Is(span.From, WordMeaning.GivenName)
            && PersonShape.IsFullName(passage, name)
            && (passage.Is(name.From, WordMeaning.GivenName) || passage[name.From].Entry.IsUnknown);
    }

    /// <summary>
    /// "St Louis", "General Motors" and "Grand Slam" have no title in them, nor has "María del Pilar"; in a line of capitals "GOV" may
    /// abbreviate anything, as "DR" of "DR Congo" does.
    /// </summary>
    private static bool IsTitle(Passage passage, int token, int toToken)
    {
        bool saint = passage.IsAny(token, "st", "saint");
        bool particle = token > 0 && NameParts.IsParticle(passage, token);
        bool thing = token + 1 < toToken
            && ThingNouns.IsNoSurname(passage, token + 1)
            && !passage.Is(token, WordMeaning.Honorific)
            && !passage.Is(token + 1, WordMeaning.GivenName);
        bool code = passage.IsShouted
            && passage[token].Length <= LongestCode
            && !passage.Is(token, WordMeaning.Honorific)
            && passage.KindAt(token + 1) != TokenKind.Period;
        // "King's College"
        bool owner = passage.KindAt(token + 1) == TokenKind.Possessive && token + 2 < toToken;
        bool del = passage.Is(token, "del") && passage.KindAt(token + 1) != TokenKind.Period;
        bool country = passage[token].IsAllCaps && !passage.IsShouted && passage.Is(token + 1, WordMeaning.Place);
        return !saint && !particle && !thing && !code && !del && !country && !owner;
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
        && passage[name.From].Entry.IsUnknown
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
        int last = toToken - 1;
        last -= last > token && passage[last].Kind == TokenKind.Period ? 1 : 0;
        last -= last > token && passage.Is(last, WordUse.Generation) ? 1 : 0;
        return token == last
            && before >= fromToken
            && passage.Is(token, WordMeaning.Title)
            && (passage.Is(before, WordMeaning.Honorific)
                || IsUnknownBefore(passage, fromToken, before)
                || (passage.Is(before, WordMeaning.GivenName) && !passage.Is(before, WordMeaning.Place | WordMeaning.Title)));
    }

    private static bool IsPlace(Passage passage, TokenSpan span) =>
        passage.Is(span.From, WordMeaning.OpensName)
        && (passage.Vocabulary.NameMeaning(PhraseWords.Read(passage, span)) & WordMeaning.Place) != 0;

    /// <summary>"Gill [Champion]": no list knows the only word before it, so it is neither an office nor a place.</summary>
    private static bool IsUnknownBefore(Passage passage, int fromToken, int token) =>
        token == fromToken
        && !passage.IsTitleCase
        && passage[token].Entry.IsUnknown
        && !passage[token].IsAllCaps
        && !Words.StartsSentence(passage, token);

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

        if (span.Count > 1 && IsPlace(passage, span))
        {
            // Archbishop of Cape Town
            return span.To;
        }

        if (span.Count > 2 && PersonShape.IsFullName(passage, new(span.To - 2, span.To)) && passage[span.To - 2].Entry.IsUnknown)
        {
            // Minister of Foreign Affairs [Teskil Ondra]
            return span.To - 2;
        }

        return span.Count > 1 && passage.IsAny(span.From + 1, "and", "of", "for") ? span.To : Math.Min(span.To, span.From + 1);
    }

    /// <summary>"[former] President Hale": the word before a title is part of the role.</summary>
    public static bool ModifierBefore(Passage passage, int fromToken, int lowToken) =>
        fromToken > lowToken
        && passage.IsAny(fromToken - 1, "former", "acting", "interim")
        && !passage[fromToken - 1].IsCapitalized;

    /// <summary>The start of a lower-case role right before the name: "ministry [spokesman] Tom Hale". Null when there is none.</summary>
    public static int? RoleBefore(Passage passage, int fromToken, int lowToken)
    {
        int k = fromToken - 1;
        if (k < lowToken
            || !passage.Is(k, WordMeaning.Role)
            || (passage.Is(fromToken, WordMeaning.Demonym) && !passage.Is(fromToken, WordMeaning.GivenName))
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
