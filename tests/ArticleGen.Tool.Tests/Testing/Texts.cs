namespace ArticleGen.Tool.Tests.Testing;

/// <summary>Articles that several tests use.</summary>
internal static class Texts
{
    /// <summary>A story with all there is to read.</summary>
    public const string Pier = """
        Council to vote on the pier

        By Tom Hale

        ST. LOUIS, Mo., March 14, 2011 (Reuters) - Port director Ines Calder told the council the pier was "a farce" on Monday.

        "We reopen on Friday," Calder said. "It is time."

        A witness said the harbour was closed.

        """;

    /// <summary>Nothing to find fault with.</summary>
    public const string Clean =
        "Harbour to reopen on Friday\n\nVARNA, March 14 (Reuters) - \"We reopen on Friday,\" said Ines Calder, the port director.\n";

    /// <summary>A month that is none, ART0001, and a misspelt verb, ART0005; both have fixes.</summary>
    public const string Slips =
        "Harbour to reopen on Friday\n\nVARNA, Narch 14 (Reuters) - \"We reopen on Friday,\" siad Ines Calder, the port director.\n";

    /// <summary>The same, corrected.</summary>
    public const string SlipsFixed = Clean;

    /// <summary>ART0001 of <see cref="Slips"/> as it is printed, behind the place.</summary>
    public const string MonthMessage = "warning ART0001: The dateline's 'Narch' cannot be: there is no such month; did you mean 'March'?";
}
