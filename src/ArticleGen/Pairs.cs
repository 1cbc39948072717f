namespace ArticleGen;

/// <summary>Two values of the generator's pipeline.</summary>
/// <remarks>
/// Roslyn keeps the values of a step in generic tables. All classes share one compiled code of them, which the compiler brings along. For
/// each struct, and each new mix of structs in the tuples that Combine makes, the runtime compiles some fifty methods of Roslyn again in
/// every process. So values are classes, and this one stands for a tuple: only pairs of classes are ever combined.
/// </remarks>
internal sealed record Pair<TLeft, TRight>(TLeft Left, TRight Right)
    where TLeft : class?
    where TRight : class?;

/// <summary>Puts values of the pipeline together.</summary>
internal static class Pairs
{
    /// <summary>The value with that of another step.</summary>
    internal static IncrementalValueProvider<Pair<TLeft, TRight>> Pair<TLeft, TRight>(
        this IncrementalValueProvider<TLeft> left,
        IncrementalValueProvider<TRight> right)
        where TLeft : class?
        where TRight : class? =>
        left.Combine(right).Select(static (both, _) => new Pair<TLeft, TRight>(both.Left, both.Right));

    /// <summary>Each value with that of another step.</summary>
    internal static IncrementalValuesProvider<Pair<TLeft, TRight>> Pair<TLeft, TRight>(
        this IncrementalValuesProvider<TLeft> left,
        IncrementalValueProvider<TRight> right)
        where TLeft : class?
        where TRight : class? =>
        left.Combine(right).Select(static (both, _) => new Pair<TLeft, TRight>(both.Left, both.Right));
}
