using System.CommandLine;

namespace ArticleGen.Benchmarks.Scale.Run;

/// <summary>run: programs with articles, from their start on.</summary>
internal static class RunCommand
{
    public static Command Create()
    {
        Option<int> count = CorpusOptions.Count();
        Option<int> size = CorpusOptions.Size();
        Option<int> seed = CorpusOptions.Seed();
        Option<int> rounds = CorpusOptions.Rounds(11);
        Option<string> storage = Storage.Option();
        Option<bool> first = new("--first") { Description = "The first article only, and no other way to store it: for --count 100000." };
        Option<string> package = CorpusOptions.Package();
        Command command = new(
            "run",
            "Measures programs with articles, against the same data as JSON and in SQLite.") {
                count, size, seed, rounds, storage, first, package
            };
        command.SetAction(arguments => FigureTable.Report(RunFigures.Measure(
            arguments.Archive(seed, size),
                arguments.GetValue(count),
                arguments.GetValue(rounds),
                arguments.GetRequiredValue(storage),
                arguments.GetValue(first),
                arguments.GetValue(package))));
        return command;
    }
}
