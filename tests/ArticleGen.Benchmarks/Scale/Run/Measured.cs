using System.Globalization;

namespace ArticleGen.Benchmarks.Scale.Run;

/// <summary>What a program said of one run, as Programs/Clock.cs prints it.</summary>
/// <param name="SinceStart">Milliseconds from the start of the process to the end of the work.</param>
/// <param name="SinceMain">Milliseconds from the program's first statement to the end of the work.</param>
/// <param name="WorkingSet">The bytes that were resident then.</param>
/// <param name="Sum">What the work came to.</param>
internal sealed record Measured(double SinceStart, double SinceMain, long WorkingSet, long Sum)
{
    public static Measured Parse(string output)
    {
        string[] words = output.Split(' ');
        return new(
            double.Parse(words[0], CultureInfo.InvariantCulture),
            double.Parse(words[1], CultureInfo.InvariantCulture),
            long.Parse(words[2], CultureInfo.InvariantCulture),
            long.Parse(words[3], CultureInfo.InvariantCulture));
    }
}
