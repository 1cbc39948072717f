using System.CommandLine;
using ArticleGen.Benchmarks.Corpora;
using ArticleGen.Benchmarks.Scale;

namespace ArticleGen.Benchmarks;

/// <summary>reading: how fast texts are read. It is also what happens when no subcommand is named.</summary>
internal static class ReadingCommand
{
    public static Command Create()
    {
        Command command = new("reading", "Measures how fast articles are read.");
        AddTo(command);
        return command;
    }

    /// <summary>Makes a command measure the reading.</summary>
    public static void AddTo(Command command)
    {
        Argument<string> corpus = new("corpus")
        {
            Description = "A file of JSON lines with a \"text\" each, or a folder of .txt files. Without it, articles are made up.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<int> rounds = CorpusOptions.Rounds(15);
        command.Add(corpus);
        command.Add(rounds);
        command.SetAction(arguments => FigureTable.Report(ReadingSpeed.Measure(
            arguments.GetValue(corpus) is { } path ? ArticleTexts.Load(path) : MadeArticles.All(), arguments.GetValue(rounds))));
    }
}
