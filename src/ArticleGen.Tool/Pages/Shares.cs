using System.Globalization;

namespace ArticleGen.Tool.Pages;

/// <summary>Parts of a whole as a bar, and as a list with the numbers.</summary>
internal static class Shares
{
    private static readonly string[] Styles = ["share-a", "share-b", "share-c", "share-d"];

    /// <summary>Writes bar and list; parts of nothing are left out of the bar.</summary>
    internal static void Write(HtmlWriter html, IReadOnlyList<Share> shares, string thing, string things)
    {
        int all = shares.Sum(static share => share.Number);
        WriteBar(html, [.. shares.Select(static (share, index) => (share.Number, Styles[index % Styles.Length]))], all);
        html.Open("ul", ("class", "shares"));
        for (int i = 0; i < shares.Count; i++)
        {
            if (shares[i].Number == 0)
            {
                continue;
            }

            html.Open("li");
            html.Element("span", "", ("class", $"swatch {Styles[i % Styles.Length]}"), ("aria-hidden", "true"));
            html.Text(shares[i].Name + " ");
            int percent = (int)Math.Round(100.0 * shares[i].Number / all);
            html.Element("span", $"{Counted.ToWords(shares[i].Number, thing, things)}, {Show(percent)} %", ("class", "count"));
            html.Close();
        }

        html.Close();
    }

    /// <summary>A bar whose parts are as long as their numbers say. The words beside it say the same.</summary>
    internal static void WriteBar(HtmlWriter html, IReadOnlyList<(int Number, string Style)> parts, int all)
    {
        html.Open("svg", ("viewBox", "0 0 1000 12"), ("class", "bar"), ("preserveAspectRatio", "none"), ("aria-hidden", "true"));
        double start = 0;
        foreach ((int number, string style) in parts)
        {
            double width = 1000.0 * number / all;
            if (number > 0)
            {
                html.Element("rect", "", ("x", Show(start)), ("width", Show(width)), ("height", "12"), ("class", style));
            }

            start += width;
        }

        html.Close();
    }

    private static string Show(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}

/// <summary>A part of a whole.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Number">How much of it there is.</param>
internal sealed record Share(string Name, int Number);
