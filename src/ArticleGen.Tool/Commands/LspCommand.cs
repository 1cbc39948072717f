using System.CommandLine;
using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.LanguageServer;

namespace ArticleGen.Tool.Commands;

/// <summary>lsp: the language server, which editors start.</summary>
internal static class LspCommand
{
    /// <summary>Makes the command.</summary>
    internal static Command Create(Surroundings here)
    {
        Option<bool> noProject = new("--no-project")
        {
            Description = "Asks no project: nothing of what is in the folders is run. For folders whose projects you do not trust.",
        };
        Command command = new(
            "lsp",
            "Starts the language server, over standard input and output: your editor does this. See docs/editors.md.\n\n"
            + "Exit codes: 0 ended by the editor; 1 the input has ended before; 2 wrong use, or input that is no Language Server Protocol.")
        {
            noProject,
            // Clients of VS Code's library add these; the protocol itself tells both.
            new Option<bool>("--stdio") { Hidden = true },
            new Option<string>("--clientProcessId") { Hidden = true },
        };
        command.SetAction((arguments, cancel) => Server.RunAsync(here, !arguments.GetValue(noProject), cancel));
        return command;
    }
}
