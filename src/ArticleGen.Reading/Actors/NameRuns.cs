using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors;

/// <summary>Finds where a name ends: its capitalized words, and the small words that hold them together.</summary>
internal static class NameRuns
{
    // "the Organization for Security and Co-operation in Europe": names of more words do not occur.
    private const int Longest = 14;

    public static int End(Passage passage, TokenSpan span)
    {
        (int from, int to) = span;
        int i = Math.Max(OwnNameEnd(passage, span), ListedEnd(passage, span));
        while (i < to && i < from + Longest)
        {
            if (passage[i].Kind == TokenKind.Word && Words.IsName(passage, i))
            {
                bool newName = Words.IsAgency(passage, i - 1)
                    && !passage.Is(
                        i,
                        WordMeaning.Agency | WordMeaning.Media | WordMeaning.OrganizationNoun | WordMeaning.OrganizationSuffix);
                bool members = passage.IsAny(i, "mps", "meps") && passage.Is(i - 1, WordMeaning.Body | WordMeaning.MaybeBody);
                if (newName || members || EndsInTitleCase(passage, from, i) || StartsAnother(passage, from, i))
                {
                    return i;
                }

                i++;
            }
            else if (passage[i].Kind == TokenKind.Period && i + 1 < to && Words.IsName(passage, i + 1) && IsAbbreviated(passage, i - 1))
            {
                i++;
            }
            else if (NameParts.IsNickname(passage, i) && i + 1 < to && Words.IsName(passage, i + 1))
            {
                i++;
            }
            else if (NamesWithPossessive.GoesOnBehind(passage, from, i))
            {
                i += 2;
            }
            else if (NameParts.CountParticles(passage, i, to) is > 0 and int particles)
            {
                i += particles + 1;
            }
            else if (i + 1 < to && Words.IsName(passage, i + 1) && Joins(passage, from, i, to))
            {
                i += 2;
            }
            else
            {
                break;
            }
        }

        i = Math.Min(i, to);
        if (i < to && i == from + 1 && NamesWithPossessive.EndsWith(passage, i))
        {
            return i + 1;
        }

        if (i + 1 < to
            && passage[i].Kind == TokenKind.Comma
            && passage[i + 1].IsCapitalized
            && passage.Is(i + 1, WordMeaning.OrganizationSuffix)
            && passage.Is(i + 1, WordClass.Abbreviation))
        {
            // "Varna Lines, Inc."
            i += 2;
        }

        return i < to && NameParts.EndsWithStop(passage, i) ? i + 1 : i;
    }

    /// <summary>"The mayor of Varna [Ines Calder]"; "Secretary of State Ines Calder" is one run of title and name.</summary>
    private static bool StartsAnother(Passage passage, int fromToken, int token) =>
        NameBehindName.Starts(passage, token) && OfficeThenName.FindName(passage, fromToken) != token;

    /// <summary>The token behind the longest name of the project's lexicon that starts here, or behind the first word.</summary>
    private static int OwnNameEnd(Passage passage, TokenSpan span)
    {
        (int from, int to) = span;
        if (passage.Vocabulary.OwnNames is { } names && passage.Is(from, WordMeaning.OpensName))
        {
            // A name may have signs between its words, and an abbreviation its full stop.
            int end = Math.Min(to, from + Math.Min(Longest, 2 * names.LongestFrom(passage.WordAt(from))));
            for (int i = end; i > from + 1; i--)
            {
                if (names.Find(PhraseWords.Read(passage, new(from, i))) is not null)
                {
                    return i;
                }
            }
        }

        return from + 1;
    }

    // "Queen of the South"
    private const int LongestListed = 4;

    /// <summary>
    /// The token behind a listed body whose name has words that no name has by itself ("Sheffield Wednesday"), or behind the first word.
    /// </summary>
    private static int ListedEnd(Passage passage, TokenSpan span)
    {
        (int from, int to) = span;
        if (!passage.Is(from, WordMeaning.OpensBody))
        {
            return from + 1;
        }

        for (int i = Math.Min(to, from + LongestListed); i > from + 1; i--)
        {
            bool closes = passage.Is(i - 1, WordMeaning.ClosesBody) || passage[i - 1].Kind == TokenKind.Number;
            if (closes && (passage.Vocabulary.NameMeaning(passage.Words(passage.RangeOf(new(from, i)))) & WordMeaning.Body) != 0)
            {
                return i;
            }
        }

        return from + 1;
    }

    /// <summary>
    /// Whether a capitalized word of a line in title case ends the name before it: a verb or an adverb ("Ines Calder Reopens Port"), or the
    /// given name of somebody else. The word behind a given name is a surname, whatever else it may be.
    /// </summary>
    private static bool EndsInTitleCase(Passage passage, int fromToken, int token)
    {
        // A short sentence full of names is no headline: it ends with a full stop.
        bool titleCase = passage.IsShouted || (passage.IsTitleCase && passage[passage.Count - 1].Kind != TokenKind.Period);
        if (!titleCase)
        {
            return false;
        }

        bool given = passage.Is(token - 1, WordMeaning.GivenName) && !passage.Is(token - 1, WordMeaning.Place);
        if (given && token - 1 == fromToken)
        {
            return false;
        }

        bool verb = passage.Is(token, WordForm.Verb | WordClass.Adverb)
            && !passage.Is(
                token,
                WordMeaning.OrganizationNoun | WordMeaning.OrganizationSuffix | WordMeaning.GivenName | WordMeaning.Title
                    | WordMeaning.TitleModifier | WordMeaning.Role | WordMeaning.Place | WordMeaning.Agency | WordMeaning.Media);
        bool another = passage.Is(token, WordMeaning.GivenName) && !passage.Is(token, WordMeaning.Place | WordMeaning.Title)
            && !passage.Is(token - 1, WordMeaning.Title | WordMeaning.Role | WordMeaning.TitleModifier | WordMeaning.GivenName)
            && IsCompleteBefore(passage, fromToken, token);
        return verb || (another && !passage.Is(token - 1, WordMeaning.Demonym));
    }

    /// <summary>"Orm [Velding]", "G. [Lund]": one word that is no place, or an initial, is no name yet.</summary>
    private static bool IsCompleteBefore(Passage passage, int fromToken, int token)
    {
        int words = 0;
        for (int i = fromToken; i < token; i++)
        {
            bool initial = passage[i].Length == 1 || passage.KindAt(i + 1) == TokenKind.Period;
            words += !passage[i].IsWord || initial ? 0 : passage.Is(i, WordMeaning.Place | WordMeaning.OrganizationNoun) ? 2 : 1;
        }

        return words > 1;
    }

    private static bool IsAbbreviated(Passage passage, int token) =>
        passage[token].IsWord && (passage[token].Is(WordMeaning.Title | WordClass.Abbreviation) || passage[token].Length == 1);

    private static bool Joins(Passage passage, int fromToken, int token, int toToken)
    {
        if (passage[token].Kind == TokenKind.Other)
        {
            return passage.Text[passage[token].Start] == '&';
        }

        if (passage.IsAny(token, "and", "in")
            && HasOrganizationNoun(passage, new(fromToken, token))
            && NameParts.Acronym(passage, token, toToken) is not null)
        {
            return true;
        }

        if (passage.Is(token, "and"))
        {
            return JoinsOffice(passage, fromToken, token) || JoinedNames.JoinsOne(passage, fromToken, token, toToken);
        }

        return NameParts.IsLink(passage, token);
    }

    /// <summary>"Minister for Ports [and] Fisheries": two words behind the title name one office.</summary>
    private static bool JoinsOffice(Passage passage, int fromToken, int token) =>
        token - 3 >= fromToken
        && passage.Is(token, "and")
        && passage.IsAny(token - 2, "of", "for")
        && passage.Is(token - 3, WordMeaning.Title | WordMeaning.OrganizationNoun)
        && !passage.Is(token - 1, WordMeaning.GivenName | WordMeaning.Place)
        && !passage.Is(token + 1, WordMeaning.GivenName | WordMeaning.Title | WordMeaning.Place)
        && HasTitle(passage, new(fromToken, token - 2));

    private static bool HasTitle(Passage passage, TokenSpan span)
    {
        for (int i = span.From; i < span.To; i++)
        {
            if (passage.Is(i, WordMeaning.Title))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasOrganizationNoun(Passage passage, TokenSpan span)
    {
        for (int i = span.From; i < span.To; i++)
        {
            if (passage.Is(i, WordMeaning.OrganizationNoun))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the acronym is made of the first letters of the name's capitalized words, in order.</summary>
    public static bool HasInitials(Passage passage, TokenSpan span, string acronym)
    {
        int letter = 0;
        for (int i = span.From; i < span.To && letter < acronym.Length; i++)
        {
            if (passage[i].IsWord && char.ToUpperInvariant(passage.Text[passage[i].Start]) == acronym[letter])
            {
                letter++;
            }
        }

        return letter >= Math.Max(2, acronym.Length - 1);
    }

    /// <summary>The acronym that a name in brackets explains: "the VHA ([Varna Harbour Authority])"; null when it explains none.</summary>
    public static string? AcronymBefore(Passage passage, TokenSpan span)
    {
        int from = span.From;
        bool bracketed = from > 1
            && passage[from - 1].Kind == TokenKind.OpenBracket
            && passage.KindAt(span.To) == TokenKind.CloseBracket;
        return bracketed && passage[from - 2].IsAllCaps && HasInitials(passage, span, passage.WordAt(from - 2))
            ? passage.WordAt(from - 2)
            : null;
    }
}
