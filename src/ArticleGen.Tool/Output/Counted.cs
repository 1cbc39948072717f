namespace ArticleGen.Tool.Output;

/// <summary>Numbers of things, in words.</summary>
internal static class Counted
{
    /// <summary>"1 article", "2 articles".</summary>
    internal static string ToWords(int number, string thing) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number} {thing}{(number == 1 ? "" : "s")}");
}
