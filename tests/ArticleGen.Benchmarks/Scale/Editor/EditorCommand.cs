using System.CommandLine;

namespace ArticleGen.Benchmarks.Scale.Editor;

/// <summary>editor: the language server, as an editor sees it.</summary>
internal static class EditorCommand
{
    public static Command Create()
    {
        Option<int[]> counts = new("--counts")
        {
            Description = "How many articles the folder has; each is measured.",
            DefaultValueFactory = static _ => [2000, 10_000],
            AllowMultipleArgumentsPerToken = true,
        };
        Option<int> keys = new("--keys") { Description = "How many keys are pressed.", DefaultValueFactory = static _ => 200 };
        Command command = new(
            "editor",
            "Measures articlegen lsp on a folder: until it is open, from a key to the file's diagnostics (beside an empty request in the "
                + "same run), the processor when nobody types, and memory.") {
                counts,
                keys,
            };
        ArchiveChoice archive = ArchiveChoice.AddTo(command);
        command.SetAction(arguments => FigureTable.Report(
            arguments.GetValue(counts)!.SelectMany(count =>
                EditorFigures.Measure(archive.Archive(arguments), count, arguments.GetValue(keys)))));
        return command;
    }
}
