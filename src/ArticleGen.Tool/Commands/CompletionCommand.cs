using System.CommandLine;
using ArticleGen.Tool.Hosting;

namespace ArticleGen.Tool.Commands;

/// <summary>completion: the script by which a shell completes what is typed.</summary>
internal static class CompletionCommand
{
    // The shell, and what its scripts end with.
    private static readonly ImmutableDictionary<string, string> Extensions = ImmutableDictionary.CreateRange<string, string>(
    [
        new("bash", "bash"), new("zsh", "zsh"), new("fish", "fish"), new("pwsh", "ps1"),
    ]);

    /// <summary>Makes the command.</summary>
    internal static Command Create(Surroundings here)
    {
        Argument<string> shell = new("shell") { Description = "bash, zsh, fish or pwsh." };
        Choices.Accept(shell, [.. Extensions.Keys.Order(StringComparer.Ordinal)]);
        Command command = new(
            "completion",
            "Prints the script by which a shell completes commands, options and their values. Its first lines say where it belongs.\n\n"
            + "Exit codes: 0 printed; 2 wrong use.")
        {
            shell,
        };
        command.SetAction(arguments =>
        {
            using Stream script = Open(Extensions[arguments.GetRequiredValue(shell)]);
            script.CopyTo(here.Output);
            return ExitCodes.Fine;
        });
        return command;
    }

    private static Stream Open(string extension) =>
        typeof(CompletionCommand).Assembly.GetManifestResourceStream("articlegen." + extension)
        ?? throw new InvalidOperationException($"The script articlegen.{extension} is not in the assembly.");
}
