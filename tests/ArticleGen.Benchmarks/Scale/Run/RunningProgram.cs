using System.Diagnostics;
using System.Globalization;
using ArticleGen.Benchmarks.Scale.Processes;

namespace ArticleGen.Benchmarks.Scale.Run;

/// <summary>A program that was built, and what it said of its runs.</summary>
/// <param name="name">What it is called in the figures.</param>
/// <param name="path">Its assembly.</param>
/// <param name="arguments">What it is told behind the work to do and the time it is started.</param>
internal sealed class RunningProgram(string name, string path, params string[] arguments)
{
    private readonly Dictionary<Work, List<Measured>> _runs = [];

    public string Name => name;

    /// <summary>Starts the program for one piece of work.</summary>
    public Measured Start(string work)
    {
        string folder = Path.GetDirectoryName(path)!;
        string now = Stopwatch.GetTimestamp().ToString(CultureInfo.InvariantCulture);
        return Measured.Parse(Tool.Dotnet(folder, ["exec", path, work, now, .. arguments]).Output);
    }

    /// <summary>Starts the program for one piece of work, and keeps what it said.</summary>
    public void Start(Work work)
    {
        if (!_runs.TryGetValue(work, out List<Measured>? runs))
        {
            _runs[work] = runs = [];
        }

        runs.Add(Start(work.ToString().ToLowerInvariant()));
    }

    /// <summary>The median of a figure over all runs.</summary>
    public double Median(Work work, Func<Measured, double> figure) => Rounds.Median([.. _runs[work].Select(figure)]);

    /// <summary>What the work came to, each time.</summary>
    public long Sum(Work work) => _runs[work].Select(static run => run.Sum).Distinct().Single();
}
