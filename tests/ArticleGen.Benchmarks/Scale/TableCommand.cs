using System.CommandLine;
using ArticleGen.Benchmarks.Corpora;
using ArticleGen.Benchmarks.Scale.Build;
using ArticleGen.Benchmarks.Scale.Driver;
using ArticleGen.Benchmarks.Scale.Run;

namespace ArticleGen.Benchmarks.Scale;

/// <summary>table: what docs/archives.md says many articles cost.</summary>
internal static class TableCommand
{
    private const int Articles = 10_000;
    private const int ManyArticles = 30_000;

    public static Command Create()
    {
        Option<int> size = CorpusOptions.Size();
        Option<int> seed = CorpusOptions.Seed();
        Option<int> rounds = CorpusOptions.Rounds(5);
        Option<string> package = CorpusOptions.Package();
        Command command = new(
            "table",
            "Measures all of driver, build and run at 10,000 articles, and the driver at 30,000 as well; prints what has a goal, and "
                + "whole builds, as the Markdown table of docs/archives.md.") {
                size,
                seed,
                rounds,
                package
            };
        command.SetAction(arguments => FigureTable.ReportMarkdown(
            Measure(arguments.Archive(seed, size), arguments.GetValue(rounds), arguments.GetValue(package)).Where(
                static figure => figure.Goal.Length > 0 || figure.Name.StartsWith("dotnet build", StringComparison.Ordinal))));
        return command;
    }

    private static IEnumerable<Figure> Measure(Archive archive, int rounds, string? package) =>
    [
        .. DriverFigures.Measure(archive, [Articles, ManyArticles], rounds, Storage.Resource),
        .. BuildFigures.Measure(archive, Articles, rounds, Storage.Resource, package),
        .. RunFigures.Measure(archive, Articles, rounds, Storage.Resource, firstOnly: false, package),
    ];
}
