using System.Globalization;

namespace ArticleGen.Benchmarks;

/// <summary>Something measured.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Goal">What it should be; empty when the figure only explains another one.</param>
/// <param name="Measured">What it is.</param>
/// <param name="Met">Whether it is as it should be.</param>
internal sealed record Figure(string Name, string Goal, string Measured, bool Met = true)
{
    /// <summary>A figure that should be below its goal, if it has one.</summary>
    public static Figure Below(string name, double? goal, double measured, string unit) =>
        new(name, goal is { } most ? $"< {Number(most)}{unit}" : "", Number(measured) + unit, goal is null || measured < goal);

    /// <summary>A figure that should be above its goal, if it has one.</summary>
    public static Figure Above(string name, double? goal, double measured, string unit) =>
        new(name, goal is { } least ? $"> {Number(least)}{unit}" : "", Number(measured) + unit, goal is null || measured > goal);

    /// <summary>A figure without a goal.</summary>
    public static Figure Plain(string name, double measured, string unit) => Below(name, null, measured, unit);

    /// <summary>A number in three digits: they say all that a measure on a busy machine is good for.</summary>
    public static string Number(double value) => Math.Abs(value) switch
    {
        >= 100 => value.ToString("0", CultureInfo.InvariantCulture),
        >= 10 => value.ToString("0.#", CultureInfo.InvariantCulture),
        _ => value.ToString("0.##", CultureInfo.InvariantCulture),
    };
}
