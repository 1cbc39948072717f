namespace ArticleGen.Benchmarks;

/// <summary>Prints figures.</summary>
internal static class FigureTable
{
    public static void Write(IEnumerable<Figure> figures, TextWriter output)
    {
        output.WriteLine($"{"figure",-64} {"goal",-10} measured");
        foreach (Figure figure in figures)
        {
            output.WriteLine($"{figure.Name,-64} {figure.Goal,-10} {figure.Measured,10}{(figure.Met ? "" : "  MISSED")}");
        }
    }

    /// <summary>Prints figures as a table in Markdown.</summary>
    /// <returns>The exit code: 1 when a goal was missed.</returns>
    public static int ReportMarkdown(IEnumerable<Figure> figures)
    {
        bool met = true;
        Console.WriteLine("| figure | goal | measured |");
        Console.WriteLine("|---|---|---|");
        foreach (Figure figure in figures)
        {
            met &= figure.Met;
            Console.WriteLine($"| {figure.Name.Trim()} | {figure.Goal} | {figure.Measured}{(figure.Met ? "" : ", missed")} |");
        }

        return met ? 0 : 1;
    }

    /// <summary>Prints each figure as soon as it is there.</summary>
    /// <returns>The exit code: 1 when a goal was missed.</returns>
    public static int Report(IEnumerable<Figure> figures)
    {
        bool met = true;
        Write(figures.Select(Seen), Console.Out);
        return met ? 0 : 1;

        Figure Seen(Figure figure)
        {
            met &= figure.Met;
            return figure;
        }
    }
}
