using System.Globalization;

namespace ArticleGen.Tool.Pages;

/// <summary>Draws how many articles there are in each stretch of time, as an SVG.</summary>
internal static class BarPicture
{
    // More months than that are drawn as years.
    private const int MostMonths = 60;
    private const int Width = 1000;
    private const int Height = 100;

    /// <summary>Draws the bars; nothing where there is one month only.</summary>
    /// <param name="html">The page.</param>
    /// <param name="months">The months that have articles, such as "2008-08", with how many, in order.</param>
    internal static void Write(HtmlWriter html, IReadOnlyList<(string Month, int Articles)> months)
    {
        if (months.Count < 2)
        {
            return;
        }

        (string Label, int Articles)[] bars = FindBars(months);
        int most = bars.Max(static bar => bar.Articles);
        string span = IsYear(bars) ? "year" : "month";
        string caption = $"At most {Counted.ToWords(most, "article")} in one {span}";
        html.Open("figure", ("class", "times"));
        // Stretched to the room there is: words in it would be stretched as well.
        html.Open(
            "svg",
            ("viewBox", $"0 0 {Show(Width)} {Show(Height)}"),
            ("class", "bars"),
            ("preserveAspectRatio", "none"),
            ("role", "img"),
            ("aria-label", $"{caption}, from {bars[0].Label} to {bars[^1].Label}"));
        double step = (double)Width / bars.Length;
        for (int i = 0; i < bars.Length; i++)
        {
            WriteBar(html, bars[i], i * step, step, most);
        }

        html.Close();
        html.Open("figcaption");
        html.Element("span", bars[0].Label);
        html.Element("span", caption);
        html.Element("span", bars[^1].Label);
        html.Close();
        html.Close();
    }

    private static void WriteBar(HtmlWriter html, (string Label, int Articles) bar, double x, double step, int most)
    {
        if (bar.Articles == 0)
        {
            return;
        }

        double height = Math.Max(Height * (double)bar.Articles / most, 2);
        html.Open(
            "rect",
            ("x", Show(x + (step * 0.12))),
            ("y", Show(Height - height)),
            ("width", Show(step * 0.76)),
            ("height", Show(height)));
        html.Element("title", $"{bar.Label}: {Counted.ToWords(bar.Articles, "article")}");
        html.Close();
    }

    // Stretches without an article are there as well: time passes.
    private static (string Label, int Articles)[] FindBars(IReadOnlyList<(string Month, int Articles)> months)
    {
        int first = ToNumber(months[0].Month);
        int count = ToNumber(months[^1].Month) - first + 1;
        if (count <= MostMonths)
        {
            (string Label, int Articles)[] bars = [.. Enumerable.Range(first, count).Select(static month => (ToLabel(month), 0))];
            foreach ((string month, int articles) in months)
            {
                bars[ToNumber(month) - first].Articles = articles;
            }

            return bars;
        }

        ILookup<int, int> byYear = months.ToLookup(static month => ToNumber(month.Month) / 12, static month => month.Articles);
        // A slip of a thousand years leaves out the empty ones.
        int years = (first + count - 1) / 12 - (first / 12) + 1;
        IEnumerable<int> shown = years <= MostMonths * 2 ? Enumerable.Range(first / 12, years) : byYear.Select(static year => year.Key);
        return [.. shown.Select(year => (year.ToString("D4", CultureInfo.InvariantCulture), byYear[year].Sum()))];
    }

    private static bool IsYear((string Label, int Articles)[] bars) => bars[0].Label.Length == 4;

    private static int ToNumber(string month) =>
        (int.Parse(month.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture) * 12)
        + int.Parse(month.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture) - 1;

    private static string ToLabel(int month) => string.Create(CultureInfo.InvariantCulture, $"{month / 12:D4}-{(month % 12) + 1:D2}");

    private static string Show(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
