namespace ArticleGen.Benchmarks.Scale.Loop;

/// <summary>A goal that depends on the number of articles.</summary>
internal sealed class LoopGoal : Dictionary<int, double>
{
    /// <summary>What a build after an edit of a .cs file may take, in times the floor.</summary>
    public static LoopGoal ProgramEdited { get; } = new() { [100] = 1.03, [1_000] = 1.1, [10_000] = 1.5 };

    /// <summary>What a build after an edit of an article may take, in times the floor.</summary>
    public static LoopGoal ArticleEdited { get; } = new() { [10_000] = 1.6 };

    /// <summary>The processor time that a compiler in a new process may take, in times the floor.</summary>
    public static LoopGoal ColdProcessor { get; } = new() { [1] = 1.15, [1_000] = 1.6, [10_000] = 2.5 };

    /// <summary>The memory that a compiler in a new process may take, in times the floor.</summary>
    public static LoopGoal ColdMemory { get; } = new() { [10_000] = 2.2 };

    /// <summary>The size of the assembly, in times the text's.</summary>
    public static LoopGoal Assembly { get; } = new() { [10_000] = 1.15 };

    /// <summary>The goal for so many articles; null where there is none.</summary>
    public double? At(int count) => TryGetValue(count, out double goal) ? goal : null;
}
