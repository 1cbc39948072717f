using System.CommandLine;

namespace ArticleGen.Benchmarks.Scale.Build;

/// <summary>build: the compiler and dotnet build.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        Option<int> count = CorpusOptions.Count();
        Option<int> size = CorpusOptions.Size();
        Option<int> seed = CorpusOptions.Seed();
        Option<int> rounds = CorpusOptions.Rounds(5);
        Option<string> storage = Storage.Option();
        Option<string> package = CorpusOptions.Package();
        Command command = new(
            "build",
            "Measures the compiler and whole builds, with and without ArticleGen.") { count, size, seed, rounds, storage, package };
        command.SetAction(arguments => FigureTable.Report(BuildFigures.Measure(
            arguments.Archive(seed, size),
                arguments.GetValue(count),
                arguments.GetValue(rounds),
                arguments.GetRequiredValue(storage),
                arguments.GetValue(package))));
        return command;
    }
}
