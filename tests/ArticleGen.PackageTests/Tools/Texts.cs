namespace ArticleGen.PackageTests.Tools;

/// <summary>Articles and programs that several tests use.</summary>
internal static class Texts
{
    /// <summary>An article without anything to find fault with.</summary>
    public const string Harbour = """
        Harbour to reopen on Friday

        OSLO, March 3, 2024 (Reuters) - The harbour will reopen on Friday, port director Ines Calder said.

        "We have waited long enough," Calder said.
        """;

    /// <summary>The same with a misspelt verb in line 5.</summary>
    public const string HarbourMisspelt = """
        Harbour to reopen on Friday

        OSLO, March 3, 2024 (Reuters) - The harbour will reopen on Friday, port director Ines Calder said.

        "We have waited long enough," Calder undrelined.
        """;

    /// <summary>The same in Markdown, with a bracket in line 4 that is never closed.</summary>
    public const string HarbourInMarkdown = """
        ---
        title: Harbour to reopen on Friday
        date: 2024-03-03
        tags: [harbour, port
        ---

        The harbour will **reopen** on Friday, port director Ines Calder said.
        """;

    /// <summary>Prints the ids of all articles.</summary>
    public const string PrintIds = "foreach (Article article in Articles.All) System.Console.WriteLine(article.Id);";
}
