namespace ArticleGen.Benchmarks;

/// <summary>Prints figures.</summary>
internal static class FigureTable
{
    public static void Write(IEnumerable<Figure> figures, TextWriter output)
    {
        output.WriteLine($"{"figure",-60} {"goal",-10} measured");
        foreach (Figure figure in figures)
        {
            output.WriteLine($"{figure.Name,-60} {figure.Goal,-10} {figure.Measured,10}{(figure.Met ? "" : "  MISSED")}");
        }
    }
}
