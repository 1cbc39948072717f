using System.Text.Json;

namespace ArticleGen.Accuracy.Scoring;

/// <summary>The figures that the repository keeps (figures.json): each may rise and may not fall.</summary>
internal sealed class KeptFigures
{
    // Less than one attribution in the largest corpus.
    private const double Slack = 0.00005;

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping
    };

    private readonly SortedDictionary<string, SortedDictionary<string, double>> _figures;

    private KeptFigures(SortedDictionary<string, SortedDictionary<string, double>> figures) => _figures = figures;

    public static KeptFigures Load(string path) => new(File.Exists(path)
        ? JsonSerializer.Deserialize<SortedDictionary<string, SortedDictionary<string, double>>>(File.ReadAllText(path))!
        : []);

    public void Save(string path) => File.WriteAllText(path, JsonSerializer.Serialize(_figures, Indented) + "\n");

    /// <summary>What has fallen, in words.</summary>
    public IEnumerable<string> Fallen(string corpus, IEnumerable<Figure> figures) => figures
        .Where(figure => Of(corpus, figure) is { } kept && figure.Value < kept - Slack)
        .Select(
            figure =>
                FormattableString.Invariant($"{corpus}, {figure.Name}: {Of(corpus, figure):0.0000} has fallen to {figure.Value:0.0000}"));

    public void Keep(string corpus, IEnumerable<Figure> figures) =>
        _figures[corpus] = new(figures.ToDictionary(figure => figure.Name, figure => Math.Floor(figure.Value * 10000) / 10000));

    private double? Of(string corpus, Figure figure) =>
        _figures.TryGetValue(corpus, out SortedDictionary<string, double>? kept) && kept.TryGetValue(figure.Name, out double value)
            ? value
            : null;
}
