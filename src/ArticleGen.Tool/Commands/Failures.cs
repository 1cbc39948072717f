namespace ArticleGen.Tool.Commands;

/// <summary>What is said of an exception that ends a run: one line, never the stack.</summary>
internal static class Failures
{
    private const string NoMemory =
        "there is not enough memory: look at fewer or smaller files at a time, or allow more (ulimit -v, the limit of the container)";

    /// <summary>The exit code and the line; no line where there is nothing to say.</summary>
    internal static (int ExitCode, string? Line) Describe(Exception failure) => Innermost(failure) switch
    {
        OperationCanceledException => (ExitCodes.Stopped, null),
        ToolException wrong => (ExitCodes.Failed, wrong.Message),
        OutOfMemoryException => (ExitCodes.Failed, NoMemory),
        // A pipe that nobody reads any more is none of these: the console's streams take what is written into it for written.
        { } system when ToolException.IsOfFile(system) => (ExitCodes.Failed, ToolException.Reason(system)),
        { } defect => (ExitCodes.Failed, DescribeDefect(defect)),
    };

    private static string DescribeDefect(Exception defect) =>
        $"a defect of articlegen, not of what it looks at: {defect.GetType().Name}, {defect.Message.ReplaceLineEndings(" ")} "
        + "Try the files one by one, and report the one it fails at";

    // What runs side by side, or in a type's initializer, wraps its exceptions; a lack of memory says more than what came of it.
    private static Exception Innermost(Exception failure)
    {
        if (failure is AggregateException several && several.Flatten().InnerExceptions is { Count: > 0 } all)
        {
            return Innermost(
                all.FirstOrDefault(static one => one is OutOfMemoryException)
                ?? all.FirstOrDefault(static one => one is not OperationCanceledException)
                ?? all[0]);
        }

        return failure is TypeInitializationException or System.Reflection.TargetInvocationException && failure.InnerException is { } inner
            ? Innermost(inner)
            : failure;
    }
}
