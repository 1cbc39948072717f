using ArticleGen.StepCounting;

namespace ArticleGen.Fuzz.Growth;

/// <summary>How much more a text of twice the length takes, counted in steps.</summary>
/// <remarks>
/// Looked at over two doublings, as the ratio of one: memory that grows by four shows in every second doubling (2.4, 1.6, 2.4), and is
/// in proportion all the same. What is quadratic has 4 either way.
/// </remarks>
internal static class GrowthCheck
{
    /// <summary>Twice the length may take so many times the steps.</summary>
    private const double Most = 2.3;

    /// <summary>
    /// The greatest ratio of a family, and where it was. Ends at the first that is too great: what is quadratic takes minutes at its end.
    /// </summary>
    public static Growth FindGreatest(Family family, int from, int to, StepCounter counter)
    {
        Growth greatest = new(family, 0, 0, 0);
        foreach (Growth growth in Measure(family, from, to, counter))
        {
            greatest = growth.Ratio > greatest.Ratio ? growth : greatest;
            if (growth.IsTooGreat)
            {
                break;
            }
        }

        return greatest;
    }

    /// <summary>Each doubling but the first.</summary>
    public static IEnumerable<Growth> Measure(Family family, int from, int to, StepCounter counter)
    {
        long twoBefore = Count(from);
        long before = Count(2 * from);
        for (long length = 4L * from; length <= to; length *= 2)
        {
            long steps = Count((int)length);
            yield return new(family, (int)length, steps, Math.Sqrt((double)steps / twoBefore));
            (twoBefore, before) = (before, steps);
        }

        long Count(int length) => counter.CountSteps(family.Write(length), family.Format);
    }

    /// <param name="Family">What was read.</param>
    /// <param name="Length">The length of the longer text.</param>
    /// <param name="Steps">The steps it took.</param>
    /// <param name="Ratio">How many times those of the text of half the length: the mean of two doublings.</param>
    internal sealed record Growth(Family Family, int Length, long Steps, double Ratio)
    {
        public bool IsTooGreat => Ratio > Most;

        public override string ToString() =>
            FormattableString.Invariant($"{Ratio:F2} at {Length:N0} characters ({Steps:N0} steps): {Family.Name}");
    }
}
