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

    /// <summary>Prints the ids of all articles.</summary>
    public const string PrintIds = "foreach (Article article in Articles.All) System.Console.WriteLine(article.Id);";
}
