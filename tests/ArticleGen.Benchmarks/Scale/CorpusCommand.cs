using System.CommandLine;

namespace ArticleGen.Benchmarks.Scale;

/// <summary>corpus: writes the articles that the other subcommands measure with.</summary>
internal static class CorpusCommand
{
    public static Command Create()
    {
        Argument<string> folder = new("folder") { Description = "Where the articles are written." };
        Option<int> count = CorpusOptions.Count();
        Command command = new("corpus", "Writes made-up articles.") { folder, count };
        ArchiveChoice archive = ArchiveChoice.AddTo(command);
        command.SetAction(arguments =>
        {
            string target = arguments.GetRequiredValue(folder);
            archive.Archive(arguments).Write(target, arguments.GetValue(count));
            FileInfo[] files = new DirectoryInfo(target).GetFiles("*.txt", SearchOption.AllDirectories);
            FigureTable.Write(
                [
                    Figure.Plain("articles", files.Length, ""),
                    Figure.Plain("MB", files.Sum(static file => file.Length) / 1e6, ""),
                ],
                Console.Out);
            return 0;
        });
        return command;
    }
}
