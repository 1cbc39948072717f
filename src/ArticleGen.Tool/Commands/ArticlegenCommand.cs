using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ArticleGen.Tool.Hosting;

namespace ArticleGen.Tool.Commands;

/// <summary>articlegen: the commands together, and how a run that fails ends.</summary>
internal static class ArticlegenCommand
{
    /// <summary>Runs the tool. Nothing that goes wrong ends in a stack trace.</summary>
    internal static async Task<int> RunAsync(string[] args, Surroundings here, CancellationToken cancel = default)
    {
        Option<bool> noColour = new("--no-color")
        {
            Description = "No colours, also on a screen. NO_COLOR in the environment does the same.",
            Recursive = true,
        };
        here = args.Contains(noColour.Name) ? here with { ColourOutput = false } : here;
        Command articlegen = new("articlegen", "Checks, fixes, reads, explains and shows news articles kept as text, Markdown or HTML.")
        {
            CheckCommand.Create(here),
            FixCommand.Create(here),
            ReadCommand.Create(here),
            ExplainCommand.Create(here),
            RuleCommand.Create(here),
            PageCommand.Create(here),
            StatsCommand.Create(here),
            LspCommand.Create(here),
            noColour,
            new HelpOption(),
            new VersionOption(),
        };
        ParseResult result = articlegen.Parse(args);
        if (result.Action is ParseErrorAction)
        {
            IEnumerable<string> errors = result.Errors.Select(static error => error.Message.ReplaceLineEndings(" "));
            return Fail(
                here, string.Join(Environment.NewLine + "articlegen: ", errors) + $" (articlegen {CommandOf(result)}--help)");
        }

        try
        {
            using StreamWriter output = new(here.Output, bufferSize: -1, leaveOpen: true);
            InvocationConfiguration invocation = new() { Output = output, Error = here.Error, EnableDefaultExceptionHandler = false };
            return await result.InvokeAsync(invocation, cancel).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            (int exitCode, string? line) = Failures.Describe(failure);
            return line is null ? exitCode : Fail(here, line);
        }
    }

    private static string CommandOf(ParseResult result) =>
        result.CommandResult.Command.Name is var name and not "articlegen" ? name + " " : "";

    private static int Fail(Surroundings here, string message)
    {
        here.Error.WriteLine($"articlegen: {message}");
        return ExitCodes.Failed;
    }
}
