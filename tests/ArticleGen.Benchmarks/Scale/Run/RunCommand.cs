using System.CommandLine;

namespace ArticleGen.Benchmarks.Scale.Run;

/// <summary>run: programs with articles, from their start on.</summary>
internal static class RunCommand
{
    public static Command Create()
    {
        Option<int> count = CorpusOptions.Count();
        Option<int> rounds = CorpusOptions.Rounds(11);
        Option<string> storage = Storage.Option();
        Option<string> package = CorpusOptions.Package();
        Command command = new(
            "run",
            "Measures programs with articles, against the same data as JSON and in SQLite.") {
                count, rounds, storage, package
            };
        ArchiveChoice archive = ArchiveChoice.AddTo(command);
        command.SetAction(arguments => FigureTable.Report(RunFigures.Measure(
            archive.Archive(arguments),
            arguments.GetValue(count),
            arguments.GetValue(rounds),
            arguments.GetRequiredValue(storage),
            arguments.GetValue(package))));
        return command;
    }
}
