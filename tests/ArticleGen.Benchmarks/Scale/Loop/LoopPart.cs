namespace ArticleGen.Benchmarks.Scale.Loop;

/// <summary>The parts of what <c>loop</c> measures.</summary>
internal enum LoopPart
{
    /// <summary>Builds by a compiler server that is warm.</summary>
    Warm,

    /// <summary>The compiler alone, in a new process.</summary>
    Cold,

    /// <summary>A program's first article, and all headlines.</summary>
    Run,

    /// <summary>The generator in the editor.</summary>
    Driver,

    /// <summary>The reading of texts.</summary>
    Reading,
}
