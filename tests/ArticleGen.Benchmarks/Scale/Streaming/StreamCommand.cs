using System.CommandLine;

namespace ArticleGen.Benchmarks.Scale.Streaming;

/// <summary>stream: articlegen read with lines from standard input, beside counting the words and beside one core that reads.</summary>
internal static class StreamCommand
{
    public static Command Create()
    {
        Option<int> count = CorpusOptions.Count();
        Option<int> rounds = CorpusOptions.Rounds(3);
        Command command = new(
            "stream",
            "Pipes made-up articles through articlegen read --input jsonl, beside wc -w and beside one core that only reads them.") {
                count,
                rounds,
            };
        ArchiveChoice archive = ArchiveChoice.AddTo(command);
        command.SetAction(arguments => FigureTable.Report(StreamFigures.Measure(
            archive.Archive(arguments), arguments.GetValue(count), arguments.GetValue(rounds))));
        return command;
    }
}
