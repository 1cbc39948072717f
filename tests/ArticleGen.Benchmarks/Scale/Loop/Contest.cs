using ArticleGen.Benchmarks.Scale.Build;

namespace ArticleGen.Benchmarks.Scale.Loop;

/// <summary>A project that uses ArticleGen and its floor, measured in turns.</summary>
/// <typeparam name="T">What a measure of either gives.</typeparam>
internal sealed class Contest<T>
{
    private readonly List<(T With, T Floor)> _rounds = [];

    /// <summary>Measures both, the floor first.</summary>
    public void Measure(ArticleProject with, ArticleProject floor, Func<ArticleProject, T> measure)
    {
        T below = measure(floor);
        _rounds.Add((measure(with), below));
    }

    /// <summary>How many times the floor's figure the project's is: the median of the rounds, each of which has its own floor.</summary>
    public Figure Times(string name, double? goal, Func<T, double> figure, string unit)
    {
        (double With, double Floor)[] figures = [.. _rounds.Select(round => (figure(round.With), figure(round.Floor)))];
        double ratio = Rounds.Median([.. figures.Select(static round => round.With / round.Floor)]);
        string with = Figure.Number(Rounds.Median([.. figures.Select(static round => round.With)]));
        string floor = Figure.Number(Rounds.Median([.. figures.Select(static round => round.Floor)]));
        Figure times = Figure.Below(name, goal, ratio, "x");
        return times with { Measured = $"{times.Measured} ({with} over {floor} {unit})" };
    }
}
