using System.Globalization;
using System.Text;
using ArticleGen.Benchmarks.Corpora;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGen.Benchmarks;

/// <summary>
/// How fast articles are read: against the parser of the language they become, over their length, and by what is allocated.
/// </summary>
internal static class ReadingSpeed
{
    private const double MostAllocated = 2.5;
    private const double MostUneven = 0.20;

    private static readonly (string Name, int Size)[] Lengths = [
        ("1 KB", 1_000),
        ("10 KB", 10_000),
        ("100 KB", 100_000),
        ("1 MB", 1_000_000),
        ("5 MB", 5_000_000)
    ];

    public static IReadOnlyList<Figure> Measure(IReadOnlyList<string> articles, int rounds) =>
        [.. AgainstParser(articles, rounds), Allocation(articles), .. OverLength(articles, rounds)];

    private static IEnumerable<Figure> AgainstParser(IReadOnlyList<string> articles, int rounds)
    {
        IReadOnlyList<string> sources = SourceTexts.OfSizes([.. articles.Select(Bytes)]);
        double[] seconds = Rounds.Medians(rounds, () => Read(articles), () => Parse(sources));
        double reading = articles.Sum(Bytes) / seconds[0];
        double parsing = sources.Sum(Bytes) / seconds[1];
        yield return new Figure($"{articles.Count} articles, {Megabytes(articles.Sum(Bytes))}: read", "", PerSecond(reading));
        yield return new Figure($"{sources.Count} C# files, {Megabytes(sources.Sum(Bytes))}: parsed", "", PerSecond(parsing));
        yield return new Figure(
            "bytes read against bytes of C# parsed, in the same time",
            "> 1",
            Number(reading / parsing),
            reading > parsing);
    }

    private static Figure Allocation(IReadOnlyList<string> articles)
    {
        double perByte = (double)Rounds.Allocated(() => Read(articles)) / articles.Sum(Bytes);
        return new Figure(
            "bytes allocated for a byte read",
            "< " + MostAllocated.ToString(CultureInfo.InvariantCulture),
            Number(perByte),
            perByte < MostAllocated);
    }

    private static IEnumerable<Figure> OverLength(IReadOnlyList<string> articles, int rounds)
    {
        // The same paragraphs in the same order, cut into articles of another length each time.
        IReadOnlyList<string>[] cuts = [.. Lengths.Select(length => JoinedArticles.OfSize(articles, length.Size, Lengths[^1].Size))];
        double[] seconds = Rounds.Medians(rounds, [.. cuts.Select<IReadOnlyList<string>, Action>(cut => () => Read(cut))]);
        double[] perByte = [.. seconds.Select((time, i) => time / cuts[i].Sum(Bytes))];
        for (int i = 0; i < Lengths.Length; i++)
        {
            yield return new Figure($"articles of {Lengths[i].Name}: nanoseconds a byte", "", Number(perByte[i] * 1e9));
        }

        double uneven = (perByte.Max() / perByte.Min()) - 1;
        yield return new Figure(
            "the slowest length above the fastest, time a byte",
            "< " + MostUneven.ToString("P0", CultureInfo.InvariantCulture),
            uneven.ToString("P1", CultureInfo.InvariantCulture),
            uneven < MostUneven);
    }

    private static void Read(IReadOnlyList<string> articles)
    {
        foreach (string article in articles)
        {
            GC.KeepAlive(ArticleReader.Read(article));
        }
    }

    private static void Parse(IReadOnlyList<string> sources)
    {
        foreach (string source in sources)
        {
            GC.KeepAlive(CSharpSyntaxTree.ParseText(source).GetRoot());
        }
    }

    private static long Bytes(string text) => Encoding.UTF8.GetByteCount(text);

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB");

    private static string PerSecond(double bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.00} MB/s");
}
