using System.CommandLine;

namespace ArticleGen.Benchmarks.Scale.Check;

/// <summary>check: the command line, beside counting the words and beside a build.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        Option<int> count = CorpusOptions.Count();
        Option<int> rounds = CorpusOptions.Rounds(3);
        Option<string> package = CorpusOptions.Package();
        Command command = new(
            "check",
            "Measures articlegen check on a folder and on a project, beside wc -w and dotnet build, "
                + "and compares what check and build report.") {
                count,
                rounds,
                package
            };
        ArchiveChoice archive = ArchiveChoice.AddTo(command);
        command.SetAction(arguments => FigureTable.Report(CheckFigures.Measure(
            archive.Archive(arguments), arguments.GetValue(count), arguments.GetValue(rounds), arguments.GetValue(package))));
        return command;
    }
}
