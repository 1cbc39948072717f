using System.CommandLine;

namespace ArticleGen.Benchmarks.Scale.Loop;

/// <summary>loop: where people wait. It prints the table of docs/archives.md.</summary>
internal static class LoopCommand
{
    public static Command Create()
    {
        Option<int[]> counts = new("--counts")
        {
            Description = "How many articles; each is measured. Programs and the editor are measured with the most of them.",
            DefaultValueFactory = static _ => [1, 100, 1_000, 10_000],
            AllowMultipleArgumentsPerToken = true,
        };
        Option<LoopPart[]> parts = new("--parts")
        {
            Description = "What to measure.",
            DefaultValueFactory = static _ => Enum.GetValues<LoopPart>(),
            AllowMultipleArgumentsPerToken = true,
        };
        Option<int> rounds = CorpusOptions.Rounds(5);
        Option<string> storage = Storage.Option();
        Option<string> package = CorpusOptions.Package();
        Command command = new(
            "loop",
            "Measures what people wait for, over the same project with the texts as embedded files and no generator, which is measured in "
                + "turns with it: builds after an edit with a warm compiler server, the compiler alone, programs, the editor and the "
                + "reading. Prints the Markdown table of docs/archives.md.") { counts, parts, rounds, storage, package };
        ArchiveChoice archive = ArchiveChoice.AddTo(command, mix: true);
        command.SetAction(arguments => FigureTable.ReportMarkdown(LoopFigures.Measure(
            archive.Archive(arguments),
            arguments.GetRequiredValue(counts),
            arguments.GetRequiredValue(parts),
            arguments.GetValue(rounds),
            arguments.GetRequiredValue(storage),
            arguments.GetValue(package))));
        return command;
    }
}
