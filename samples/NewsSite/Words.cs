using System.Globalization;

namespace NewsSite;

/// <summary>How the site writes things in English.</summary>
internal static class Words
{
    /// <summary>"harbour" as "Harbour".</summary>
    public static string Capitalize(string word) => word.Length == 0 ? "Other" : char.ToUpperInvariant(word[0]) + word[1..];

    /// <summary>A day as "Saturday 14 March 2026".</summary>
    public static string Show(DateOnly day) => day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"1 quote", "2 quotes".</summary>
    public static string Count(int number, string thing) => number == 1 ? $"1 {thing}" : $"{number} {thing}s";
}
