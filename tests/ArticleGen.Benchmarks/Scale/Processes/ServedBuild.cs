namespace ArticleGen.Benchmarks.Scale.Processes;

/// <summary>What a build took that a compiler server served.</summary>
/// <param name="Seconds">The whole <c>dotnet build</c>, by the clock.</param>
/// <param name="CompilerSeconds">The build's call of the compiler alone, by the clock.</param>
/// <param name="ServerProcessorSeconds">The processors' time in the server.</param>
internal sealed record ServedBuild(double Seconds, double CompilerSeconds, double ServerProcessorSeconds);
