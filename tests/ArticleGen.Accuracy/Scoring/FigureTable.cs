using System.Globalization;

namespace ArticleGen.Accuracy.Scoring;

/// <summary>Prints figures.</summary>
internal static class FigureTable
{
    public static void Write(string corpus, IEnumerable<Figure> figures, TextWriter output)
    {
        output.WriteLine(corpus);
        foreach (Figure figure in figures)
        {
            output.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"  {figure.Name,-52} {figure.Value:0.0000}  {figure.Counts}").TrimEnd());
        }
    }
}
