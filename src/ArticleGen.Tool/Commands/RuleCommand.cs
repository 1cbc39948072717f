using System.CommandLine;
using System.CommandLine.Completions;
using ArticleGen.Tool.Hosting;

namespace ArticleGen.Tool.Commands;

/// <summary>rule: what a rule is about.</summary>
internal static class RuleCommand
{
    /// <summary>Makes the command.</summary>
    internal static Command Create(Surroundings here)
    {
        RulePageFiles pages = RulePageFiles.OfThisProgram();
        Argument<string> id = new("id") { Description = "The rule, as diagnostics name it: ART0001.", HelpName = "id" };
        id.CompletionSources.Add(_ => pages.Names.Select(static name => new CompletionItem(name)));
        Command command = new(
            "rule",
            "Prints the page of a rule: what it finds, why, and what to do.\n\n"
            + "Exit codes: 0 printed; 2 there is no such rule.")
        {
            id,
        };
        command.SetAction(arguments =>
        {
            string name = arguments.GetRequiredValue(id);
            string page = pages.Find(name)
                ?? throw new ToolException($"{name}: there is no such rule: the rules are {string.Join(", ", pages.Names)}");
            using FileStream text = File.OpenRead(page);
            text.CopyTo(here.Output);
            return ExitCodes.Fine;
        });
        return command;
    }
}
