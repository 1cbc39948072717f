using ArticleGen.Benchmarks.Scale.Driver;

namespace ArticleGen.Benchmarks.Scale.Limits;

/// <summary>A project larger than any newsroom's.</summary>
/// <param name="Name">The word by which the command line names it.</param>
/// <param name="What">What there is so much of.</param>
/// <param name="Properties">How many properties the generated lists have together, to the nearest thousand.</param>
/// <param name="Files">Makes the project's files.</param>
internal sealed record LimitCase(string Name, string What, int Properties, Func<IEnumerable<MemoryText>> Files);
