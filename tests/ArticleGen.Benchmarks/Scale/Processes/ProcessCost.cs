namespace ArticleGen.Benchmarks.Scale.Processes;

/// <summary>What a process took from its start to its end.</summary>
/// <param name="Seconds">By the clock.</param>
/// <param name="ProcessorSeconds">Of all processors together.</param>
/// <param name="PeakBytes">The most memory that was resident at one time.</param>
internal sealed record ProcessCost(double Seconds, double ProcessorSeconds, long PeakBytes);
