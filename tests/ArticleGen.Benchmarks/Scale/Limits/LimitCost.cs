using System.Globalization;

namespace ArticleGen.Benchmarks.Scale.Limits;

/// <summary>What one step of a project's compilation took.</summary>
/// <param name="Step">The step.</param>
/// <param name="Seconds">By the clock.</param>
/// <param name="ProcessorSeconds">Of all processors together: on a busy machine the better measure.</param>
/// <param name="AllocatedBytes">All that was allocated.</param>
/// <param name="LiveBytes">What of the heap is in use at the end of the step: what the project, the compiler and ArticleGen hold.</param>
/// <param name="PeakBytes">The most memory that was resident in the process until then.</param>
internal sealed record LimitCost(string Step, double Seconds, double ProcessorSeconds, long AllocatedBytes, long LiveBytes, long PeakBytes)
{
    /// <summary>A line that <see cref="Parse"/> understands.</summary>
    public string Line =>
        string.Create(CultureInfo.InvariantCulture, $"{Step} {Seconds} {ProcessorSeconds} {AllocatedBytes} {LiveBytes} {PeakBytes}");

    /// <summary>Reads such a line.</summary>
    public static LimitCost Parse(string line)
    {
        string[] words = line.Split(' ');
        return new(
            words[0],
            double.Parse(words[1], CultureInfo.InvariantCulture),
            double.Parse(words[2], CultureInfo.InvariantCulture),
            long.Parse(words[3], CultureInfo.InvariantCulture),
            long.Parse(words[4], CultureInfo.InvariantCulture),
            long.Parse(words[5], CultureInfo.InvariantCulture));
    }

    /// <summary>The medians of several rounds of one step; of the peaks the highest.</summary>
    public static LimitCost Median(IReadOnlyList<LimitCost> costs) => new(
        costs[0].Step,
        Rounds.Median([.. costs.Select(static cost => cost.Seconds)]),
        Rounds.Median([.. costs.Select(static cost => cost.ProcessorSeconds)]),
        (long)Rounds.Median([.. costs.Select(static cost => (double)cost.AllocatedBytes)]),
        (long)Rounds.Median([.. costs.Select(static cost => (double)cost.LiveBytes)]),
        costs.Max(static cost => cost.PeakBytes));
}
