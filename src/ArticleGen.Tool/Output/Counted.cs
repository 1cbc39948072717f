namespace ArticleGen.Tool.Output;

/// <summary>Numbers of things, in words.</summary>
internal static class Counted
{
    /// <summary>"1 article", "2 articles".</summary>
    internal static string ToWords(int number, string thing) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number} {thing}{(number == 1 ? "" : "s")}");

    /// <summary>A number as people read it: "12,345".</summary>
    internal static string Show(int number) => number.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
}
