namespace ArticleGen.Benchmarks.Scale.Processes;

/// <summary>A process that ended well.</summary>
/// <param name="Seconds">From its start to its end, by the clock.</param>
/// <param name="Output">What it printed.</param>
internal sealed record FinishedProcess(double Seconds, string Output);
