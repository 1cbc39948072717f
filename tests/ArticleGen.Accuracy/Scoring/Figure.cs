namespace ArticleGen.Accuracy.Scoring;

/// <summary>One measured figure.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Value">From 0 to 1; higher is better.</param>
/// <param name="Counts">What it is a share of, in words.</param>
internal sealed record Figure(string Name, double Value, string Counts);
