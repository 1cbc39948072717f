namespace ArticleGen.Benchmarks;

/// <summary>Something measured.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Goal">What it should be; empty when the figure only explains another one.</param>
/// <param name="Measured">What it is.</param>
/// <param name="Met">Whether it is as it should be.</param>
internal sealed record Figure(string Name, string Goal, string Measured, bool Met = true);
