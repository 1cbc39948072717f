using System.CommandLine;

namespace ArticleGen.Benchmarks.Scale.Build;

/// <summary>build: dotnet build, each time from processes that start anew.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        Option<int> count = CorpusOptions.Count();
        Option<int> rounds = CorpusOptions.Rounds(5);
        Option<string> storage = Storage.Option();
        Option<string> package = CorpusOptions.Package();
        Command command = new(
            "build",
            "Measures whole builds without a compiler server, as in CI: with and without ArticleGen, and with one JSON file.")
        {
            count, rounds, storage, package
        };
        ArchiveChoice archive = ArchiveChoice.AddTo(command);
        command.SetAction(arguments => FigureTable.Report(BuildFigures.Measure(
            archive.Archive(arguments),
                arguments.GetValue(count),
                arguments.GetValue(rounds),
                arguments.GetRequiredValue(storage),
                arguments.GetValue(package))));
        return command;
    }
}
