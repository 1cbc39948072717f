namespace ArticleGen.Tool.Hosting;

/// <summary>
/// What a run of the tool reads from and writes to. Nothing else in the tool uses the console or the environment, except <c>Program</c>,
/// which writes there what ended the run.
/// </summary>
/// <param name="Directory">The current directory.</param>
/// <param name="Input">Standard input, as bytes.</param>
/// <param name="Output">Standard output, as bytes.</param>
/// <param name="Error">Standard error.</param>
/// <param name="ColourOutput">Whether standard output is a screen that shows colours, and somebody wants them.</param>
/// <param name="ErrorIsScreen">Whether standard error is a screen, on which progress can be shown.</param>
internal sealed record Surroundings(string Directory, Stream Input, Stream Output, TextWriter Error, bool ColourOutput, bool ErrorIsScreen)
{
    /// <summary>The variables of the environment.</summary>
    internal Func<string, string?> Variable { get; init; } = Environment.GetEnvironmentVariable;

    /// <summary>Whether standard input is a screen: somebody types it.</summary>
    internal bool InputIsScreen { get; init; }

    /// <summary>Standard output for long work: where it is a pipe, it says when nobody reads it any more.</summary>
    internal Stream LongOutput { get; init; } = Output;

    /// <summary>The console, the directory and the environment of the process.</summary>
    internal static Surroundings OfThisProcess() => new(
        CurrentDirectory(),
        Console.OpenStandardInput(),
        Console.OpenStandardOutput(),
        Console.Error,
        ColourOutput: !Console.IsOutputRedirected && WantsColour(),
        ErrorIsScreen: !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb")
    {
        InputIsScreen = !Console.IsInputRedirected,
        LongOutput = PipeOutput.Find() ?? Console.OpenStandardOutput(),
    };

    /// <summary>A full path, seen from the current directory.</summary>
    internal string FullPath(string path) => Path.GetFullPath(path, Directory);

    private static string CurrentDirectory()
    {
        try
        {
            return Environment.CurrentDirectory;
        }
        catch (Exception failure) when (ToolException.IsOfFile(failure))
        {
            throw new ToolException($"the current folder cannot be used ({ToolException.Reason(failure)}): go to another");
        }
    }

    // https://no-color.org
    private static bool WantsColour() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";
}
