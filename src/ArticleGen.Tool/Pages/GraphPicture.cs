using System.Globalization;
using ArticleGen.Tool.Statistics;

namespace ArticleGen.Tool.Pages;

/// <summary>
/// Draws who quotes whom, as an SVG: who quotes on the left, who is quoted on the right, and lines between them as wide as they have
/// quotes. Who does both stands on both sides.
/// </summary>
internal static class GraphPicture
{
    private const int MostEdges = 30;
    private const int MostOfSide = 14;
    private const int Width = 760;
    private const int Left = 250;
    private const int Right = 510;
    private const int Row = 30;
    private const int LongestName = 29;

    /// <summary>The lines that are drawn: those of the most quotes, as far as both ends have room.</summary>
    internal static IReadOnlyList<QuotingEdge> Choose(QuotingGraph graph)
    {
        HashSet<QuotingNode> left = [];
        HashSet<QuotingNode> right = [];
        List<QuotingEdge> chosen = [];
        foreach (QuotingEdge edge in graph.Edges)
        {
            bool hasRoom = (left.Contains(edge.From) || left.Count < MostOfSide) && (right.Contains(edge.To) || right.Count < MostOfSide);
            if (hasRoom && chosen.Count < MostEdges)
            {
                left.Add(edge.From);
                right.Add(edge.To);
                chosen.Add(edge);
            }
        }

        return chosen;
    }

    /// <summary>Draws the lines.</summary>
    internal static void Write(HtmlWriter html, IReadOnlyList<QuotingEdge> edges)
    {
        Dictionary<QuotingNode, Side> left = Arrange(edges, static edge => edge.From);
        Dictionary<QuotingNode, Side> right = Arrange(edges, static edge => edge.To);
        int rows = Math.Max(left.Count, right.Count);
        int height = (rows * Row) + 8;
        html.Open(
            "svg",
            ("viewBox", $"0 0 {Show(Width)} {Show(height)}"),
            ("class", "graph"),
            ("role", "img"),
            ("aria-label", "Who quotes whom: the table below has the same numbers"));
        // Thin lines lie on wide ones, and are seen.
        foreach (QuotingEdge edge in edges)
        {
            WriteLine(html, edge, left[edge.From], right[edge.To], height, (left.Count, right.Count), edges[0].Quotes);
        }

        WriteSide(html, left, height, Left, isLeft: true);
        WriteSide(html, right, height, Right, isLeft: false);
        html.Close();
    }

    private static Dictionary<QuotingNode, Side> Arrange(IReadOnlyList<QuotingEdge> edges, Func<QuotingEdge, QuotingNode> find)
    {
        Dictionary<QuotingNode, Side> sides = [];
        foreach (IGrouping<QuotingNode, QuotingEdge> node in edges.GroupBy(find)
            .OrderByDescending(static node => node.Sum(static edge => edge.Quotes))
            .ThenBy(static node => node.Key.Name, StringComparer.Ordinal))
        {
            sides.Add(node.Key, new(sides.Count, node.Sum(static edge => edge.Quotes)));
        }

        return sides;
    }

    private static void WriteLine(
        HtmlWriter html, QuotingEdge edge, Side from, Side to, int height, (int Left, int Right) counts, int most)
    {
        double y1 = Center(from.Place, counts.Left, height);
        double y2 = Center(to.Place, counts.Right, height);
        int middle = (Left + Right) / 2;
        html.Open(
            "path",
            ("d", $"M{Show(Left + 12)} {Show(y1)}C{Show(middle)} {Show(y1)} {Show(middle)} {Show(y2)} {Show(Right - 12)} {Show(y2)}"),
            ("class", $"s{Show(from.Place % StyleSheet.Colours)}"),
            ("stroke-width", Show(1.5 + (10.5 * edge.Quotes / most))));
        string quotes = Counted.ToWords(edge.Quotes, "quote");
        html.Element("title", $"{OneLine.From(edge.From.Name)} quotes {OneLine.From(edge.To.Name)}: {quotes}");
        html.Close();
    }

    private static void WriteSide(HtmlWriter html, Dictionary<QuotingNode, Side> nodes, int height, int x, bool isLeft)
    {
        foreach ((QuotingNode node, Side side) in nodes)
        {
            double y = Center(side.Place, nodes.Count, height);
            string style = isLeft ? $"s{Show(side.Place % StyleSheet.Colours)}" : "s-none";
            html.Open("circle", ("cx", Show(isLeft ? x + 8 : x - 8)), ("cy", Show(y)), ("r", "5"), ("class", style));
            html.Close();
            html.Element(
                "text",
                isLeft ? $"{Shorten(node.Name)}  {Counted.Show(side.Quotes)}" : $"{Counted.Show(side.Quotes)}  {Shorten(node.Name)}",
                ("x", Show(isLeft ? x - 6 : x + 6)),
                ("y", Show(y + 5)),
                ("text-anchor", isLeft ? "end" : "start"));
        }
    }

    // The shorter side is spread over the height of the longer one.
    private static double Center(int place, int count, int height) => 4 + ((place + 0.5) * (height - 8) / count);

    private static string Shorten(string name) => OneLine.Shorten(OneLine.From(name), LongestName);

    private static string Show(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private sealed record Side(int Place, int Quotes);
}
