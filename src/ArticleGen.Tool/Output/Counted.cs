namespace ArticleGen.Tool.Output;

/// <summary>Numbers of things, in words.</summary>
internal static class Counted
{
    /// <summary>"1 article", "2 articles".</summary>
    internal static string ToWords(long number, string thing) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number} {thing}{(number == 1 ? "" : "s")}");

    /// <summary>The same for a thing with a plural of its own, and a number as people read it: "1 person", "12,345 people".</summary>
    internal static string ToWords(int number, string thing, string things) => $"{Show(number)} {(number == 1 ? thing : things)}";

    /// <summary>A number as people read it: "12,345".</summary>
    internal static string Show(int number) => number.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);
}
