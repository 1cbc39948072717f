using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors;

/// <summary>The other names that a body may go by, as its own name shows them.</summary>
internal static class OtherNames
{
    // "UN", "OSCE"
    private const int ShortestAcronym = 2;

    /// <summary>The most letters that an acronym has.</summary>
    public const int LongestAcronym = 6;

    /// <summary>The name that the lists put first for this body, or the acronym without full stops: "UN" for "U.N.".</summary>
    public static string? FindPrincipal(Passage passage, TokenSpan span, string name, WordMeaning known)
    {
        string? first = known != WordMeaning.None
            && passage.Is(span.From, WordMeaning.OpensName | WordMeaning.Body | WordMeaning.Media)
            ? passage.Vocabulary.FirstNameOfBody(name)
            : null;
        return first ?? (span.Count == 1 && name.IndexOf('.') > 0 ? name.Replace(".", "") : null);
    }

    /// <summary>
    /// "Varna Lines" of "Varna Lines Ltd.", "Varna" of "Varna.com"; null when the name has no legal form and no ending of a site.
    /// </summary>
    public static string? WithoutForm(Passage passage, TokenSpan span)
    {
        if (span.Count == 1)
        {
            return SiteNames.WithoutEnding(passage, span.From);
        }

        if (passage[span.Last].Kind == TokenKind.Possessive)
        {
            // "Tarn's said ... a Tarn analyst"
            return PhraseWords.Read(passage, new(span.From, span.Last));
        }

        int to = span.To;
        while (to > span.From && (!passage[to - 1].IsWord || IsForm(passage, to - 1)))
        {
            to--;
        }

        bool form = to > span.From && to < span.To && passage.Is(to, WordMeaning.OrganizationSuffix);
        form |= to > span.From && to + 1 < span.To && passage.Is(to + 1, WordMeaning.OrganizationSuffix);
        return form ? PhraseWords.Read(passage, new(span.From, to)) : null;
    }

    /// <summary>"Inc", "Co", "plc".</summary>
    private static bool IsForm(Passage passage, int token) =>
        passage.Is(token, WordMeaning.OrganizationSuffix)
        && (passage.Is(token, WordClass.Abbreviation)
            || passage[token].Length <= 4
            || passage.IsAny(token, "company", "corporation", "limited", "holdings", "incorporated"));

    /// <summary>The first letters of the words that have a capital: "GM" for "General Motors". Null when they make no acronym.</summary>
    /// <param name="name">The name.</param>
    /// <param name="letters">Memory for <see cref="LongestAcronym"/> letters.</param>
    public static string? Initials(string name, char[] letters)
    {
        int count = 0;
        for (int i = 0; i < name.Length; i++)
        {
            count += IsInitial(name, i) ? 1 : 0;
        }

        if (count is < ShortestAcronym or > LongestAcronym)
        {
            return null;
        }

        for (int i = 0, next = 0; next < count; i++)
        {
            if (IsInitial(name, i))
            {
                letters[next++] = name[i];
            }
        }

        return new string(letters, 0, count);
    }

    private static bool IsInitial(string name, int offset) =>
        char.IsUpper(name[offset]) && (offset == 0 || name[offset - 1] is ' ' or '-');
}
