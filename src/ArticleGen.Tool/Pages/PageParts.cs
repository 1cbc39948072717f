using System.Globalization;

namespace ArticleGen.Tool.Pages;

/// <summary>The ids of parts of pages.</summary>
internal static class PageParts
{
    /// <summary>The main part, to which the first link of each page leads.</summary>
    internal const string Main = "main";

    /// <summary>A quote of an article.</summary>
    internal static string Quote(int number) => "q" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>How that quote was found.</summary>
    internal static string Card(int number) => "why" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A paragraph of an article.</summary>
    internal static string Paragraph(int number) => "p" + number.ToString(CultureInfo.InvariantCulture);
}
