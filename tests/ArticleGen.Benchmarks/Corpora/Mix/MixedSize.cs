namespace ArticleGen.Benchmarks.Corpora.Mix;

/// <summary>How long the texts of a mix are.</summary>
internal static class MixedSize
{
    private const int Least = 300;
    private const int Most = 60_000;
    private const double Median = 3_500;
    private const double Spread = 1.1;

    /// <summary>
    /// About how many bytes: as in real archives, the logarithm is spread as in a bell. Two of three texts are from 1,200 to 10,500 bytes
    /// long, one of a hundred is longer than 45,000.
    /// </summary>
    public static int Draw(Random random)
    {
        // By Box and Muller: two even draws give one of a normal distribution.
        double normal = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
        return (int)Math.Clamp(Median * Math.Exp(Spread * normal), Least, Most);
    }
}
