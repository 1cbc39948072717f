using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ArticleGen.Naming;
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
        Command articlegen = CreateRoot(args);
        articlegen.Add(noColour);
        articlegen.Add(CheckCommand.Create(here));
        articlegen.Add(FixCommand.Create(here));
        articlegen.Add(ReadCommand.Create(here));
        articlegen.Add(ExplainCommand.Create(here));
        articlegen.Add(RuleCommand.Create(here));
        articlegen.Add(PageCommand.Create(here));
        articlegen.Add(StatsCommand.Create(here));
        articlegen.Add(LspCommand.Create(here));
        articlegen.Add(CompletionCommand.Create(here));
        ParseResult result = articlegen.Parse(args);
        if (result.Action is ParseErrorAction)
        {
            IEnumerable<string> errors = FindUnknown(result, articlegen) is { } unknown ? [unknown]
                : result.Errors.Select(static error => error.Message.ReplaceLineEndings(" "));
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

    // Only a RootCommand answers shells that ask what could follow ("[suggest:8] ..."). It has the name of the assembly, which is not
    // what people type, so everything else has a command with the right name.
    private static Command CreateRoot(string[] args)
    {
        const string Description = "Checks, fixes, reads, explains and shows news articles kept as text, Markdown or HTML.";
        return args is [['[', ..], ..]
            ? new RootCommand(Description)
            : new Command("articlegen", Description) { new HelpOption(), new VersionOption() };
    }

    // All that follows a mistyped command is unknown as well, and not worth a line.
    private static string? FindUnknown(ParseResult result, Command articlegen)
    {
        if (result.CommandResult.Command != articlegen || result.UnmatchedTokens is not [[not '-', ..] typed, ..])
        {
            return null;
        }

        string[] known = [.. articlegen.Subcommands.Select(static command => command.Name)];
        string advice = NearestName.Find(typed, known) is { } meant ? $"did you mean '{meant}'?" : Choices.Advise(known);
        return $"there is no command '{typed.ReplaceLineEndings(" ")}': {advice}";
    }

    private static string CommandOf(ParseResult result) =>
        result.CommandResult.Command.Name is var name and not "articlegen" ? name + " " : "";

    private static int Fail(Surroundings here, string message)
    {
        here.Error.WriteLine($"articlegen: {message}");
        return ExitCodes.Failed;
    }
}
