namespace ArticleGen.Benchmarks.Corpora;

/// <summary>
/// The people in the stories: a newsroom's regulars, the first of whom return most often, and people who are in the news once.
/// </summary>
internal sealed class ArchivePeople
{
    private const int RegularCount = 400;

    private readonly string[] _regulars;

    public ArchivePeople(int seed)
    {
        Random random = new(seed);
        _regulars = [MostFrequent, .. Enumerable.Range(1, RegularCount - 1).Select(_ => Passer(random))];
    }

    /// <summary>Who is in more stories than anybody else, whatever the seed.</summary>
    public static string MostFrequent { get; } = $"{ArchiveWords.Given[0]} {ArchiveWords.SurnameStarts[0]}{ArchiveWords.SurnameEnds[0]}";

    /// <summary>A regular. The first is drawn once in twenty times, the last once in eight hundred.</summary>
    public string Regular(Random random)
    {
        double drawn = random.NextDouble();
        return _regulars[(int)(drawn * drawn * RegularCount)];
    }

    /// <summary>One of sixty thousand: few of them are drawn twice.</summary>
    public static string Passer(Random random) =>
        $"{random.One(ArchiveWords.Given)} {random.One(ArchiveWords.SurnameStarts)}{random.One(ArchiveWords.SurnameEnds)}";
}
