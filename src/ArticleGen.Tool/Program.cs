using ArticleGen.Tool.Commands;
using ArticleGen.Tool.Hosting;

// For failures on other threads, and before the command runs.
AppDomain.CurrentDomain.UnhandledException += static (_, unhandled) => Environment.Exit(End((Exception)unhandled.ExceptionObject));
try
{
    return await ArticlegenCommand.RunAsync(args, Surroundings.OfThisProcess());
}
catch (Exception failure)
{
    return End(failure);
}

static int End(Exception failure)
{
    (int exitCode, string? line) = Failures.Describe(failure);
    if (line is not null)
    {
        Console.Error.WriteLine($"articlegen: {line}");
    }

    return exitCode;
}
