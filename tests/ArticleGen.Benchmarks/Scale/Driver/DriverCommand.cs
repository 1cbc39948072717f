using System.CommandLine;

namespace ArticleGen.Benchmarks.Scale.Driver;

/// <summary>driver: the generator in the editor.</summary>
internal static class DriverCommand
{
    public static Command Create()
    {
        Option<int[]> counts = new(
            "--counts")
        {
            Description = "How many articles.",
            DefaultValueFactory = _ => [1_000, 10_000, 30_000],
            AllowMultipleArgumentsPerToken = true
        };
        Option<int> rounds = CorpusOptions.Rounds(11);
        Option<string> storage = Storage.Option();
        Command command = new(
            "driver",
            "Measures the generator in a warm process after each kind of edit.") { counts, rounds, storage };
        ArchiveChoice archive = ArchiveChoice.AddTo(command, mix: true);
        command.SetAction(arguments => FigureTable.Report(DriverFigures.Measure(
            archive.Archive(arguments),
                arguments.GetRequiredValue(counts),
                arguments.GetValue(rounds),
                arguments.GetRequiredValue(storage))));
        return command;
    }
}
