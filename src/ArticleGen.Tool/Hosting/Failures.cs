namespace ArticleGen.Tool.Hosting;

/// <summary>Describes an exception that ends a run: in one line, without the stack.</summary>
internal static class Failures
{
    private const string NoMemory =
        "there is not enough memory: look at fewer or smaller files at a time, or allow more (ulimit -v, the limit of the container)";

    /// <summary>The exit code and the line; no line where there is nothing to say.</summary>
    internal static (int ExitCode, string? Line) Describe(Exception failure) => Innermost(failure) switch
    {
        OperationCanceledException => (ExitCodes.Stopped, null),
        OutputClosedException => (ExitCodes.Fine, null),
        ToolException wrong => (ExitCodes.Failed, wrong.Message),
        OutOfMemoryException => (ExitCodes.Failed, NoMemory),
        // A pipe without a reader never gets here: the console's streams ignore that a write failed, and PipeOutput says it otherwise.
        { } system when ToolException.IsOfFile(system) => (ExitCodes.Failed, ToolException.Reason(system)),
        { } defect => (ExitCodes.Failed, DescribeDefect(defect)),
    };

    private static string DescribeDefect(Exception defect) =>
        $"a defect of articlegen, not of what it looks at: {defect.GetType().Name}, {defect.Message.ReplaceLineEndings(" ")} "
        + "Try the files one by one, and report the one it fails at";

    // Parallel work and type initializers wrap their exceptions. A lack of memory explains more than the errors that follow from it.
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
