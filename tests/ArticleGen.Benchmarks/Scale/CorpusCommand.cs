using System.CommandLine;
using ArticleGen.Benchmarks.Corpora;

namespace ArticleGen.Benchmarks.Scale;

/// <summary>corpus: writes the articles that the other subcommands measure with.</summary>
internal static class CorpusCommand
{
    public static Command Create()
    {
        Argument<string> folder = new("folder") { Description = "Where the articles are written." };
        Option<int> count = CorpusOptions.Count();
        Command command = new("corpus", "Writes made-up articles.") { folder, count };
        ArchiveChoice archive = ArchiveChoice.AddTo(command, mix: true);
        command.SetAction(arguments =>
        {
            string target = arguments.GetRequiredValue(folder);
            Archive stories = archive.Archive(arguments);
            stories.Write(target, arguments.GetValue(count));
            FileInfo[] files = new DirectoryInfo(target).GetFiles("*", SearchOption.AllDirectories);
            foreach (ProjectFile file in stories.Files)
            {
                File.WriteAllText(Path.Combine(target, file.Name), file.Text);
            }

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
