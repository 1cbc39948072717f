using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors;

/// <summary>Knows a word with a capital that stands before a name and is no part of it.</summary>
internal static class WordBeforeName
{
    private static readonly string[] Endings = [.. WordList.Words("compound-endings.txt")];

    /// <summary>Whether such a word opens the run.</summary>
    public static bool Opens(Passage passage, TokenSpan run, int fromToken) =>
        IsCompound(passage, run.From) || (run.From == fromToken && (IsBeforeBody(passage, run) || IsTrade(passage, run)));

    /// <summary>
    /// "Chipmaker Vorlex", "Airline Blue Wing": what a body does opens the sentence. "Bank Teskala" and "Union Vorlex" may be names, and
    /// "Airline Pilots Association", "Charity Commission" are.
    /// </summary>
    private static bool IsTrade(Passage passage, TokenSpan run)
    {
        bool opens = passage.Is(run.From, WordMeaning.BodyNoun | WordMeaning.OrganizationNoun)
            && IsMaker(passage, run.From)
            && !passage.Is(
                run.From,
                WordMeaning.OpensName | WordMeaning.Place | WordMeaning.Demonym | WordMeaning.GivenName | WordMeaning.Title
                    | WordMeaning.OrganizationSuffix | WordForm.Plural)
            && !passage[run.From].IsAllCaps;
        if (!opens)
        {
            return false;
        }

        int next = run.From + 1;
        bool person = passage.Is(next, WordMeaning.GivenName | WordMeaning.Title) && !passage.Is(next, WordMeaning.MaybeBody);
        return !person
            && passage[next].IsWord
            && !passage.Is(
                next,
                WordMeaning.OrganizationNoun | WordMeaning.OrganizationSuffix | WordMeaning.NewspaperNoun | WordMeaning.Role
                    | WordMeaning.Thing | WordForm.Plural);
    }

    /// <summary>"Varna-based Hale", "Oscar-winning Hale": a compound with a participle.</summary>
    private static bool IsCompound(Passage passage, int token)
    {
        Token word = passage[token];
        int hyphen = passage.Text.LastIndexOf('-', word.End - 1, word.Length);
        if (hyphen <= word.Start || !char.IsLower(passage.Text[hyphen + 1]))
        {
            return false;
        }

        foreach (string ending in Endings)
        {
            int at = word.End - ending.Length;
            if (at > hyphen && string.CompareOrdinal(passage.Text, at, ending, 0, ending.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Chipmaker", "Lender", "Airline": a noun for firms of one trade, or for whoever does something.</summary>
    private static bool IsMaker(Passage passage, int token)
    {
        int last = passage[token].End - 1;
        return (passage[token].Entry.Body & BodyKinds.Company) != 0
            || passage.IsAny(token, "charity", "watchdog")
            || (passage.Text[last] == 'r' && passage.Text[last - 1] is 'e' or 'o');
    }

    /// <summary>"Rival Nokia", "Former WorldCom": a common word opens the sentence, and the body behind it is listed.</summary>
    private static bool IsBeforeBody(Passage passage, TokenSpan run) =>
        run.Count == 2
        && passage.Is(run.Last, WordMeaning.Body)
        && !passage[run.From].Entry.IsUnknown
        && passage[run.From].IsWord
        && !passage.Is(
            run.From,
            WordMeaning.OpensName | WordMeaning.Place | WordMeaning.Demonym | WordMeaning.GivenName | WordMeaning.Body
                | WordMeaning.MaybeBody | WordMeaning.Agency | WordMeaning.Media);
}
