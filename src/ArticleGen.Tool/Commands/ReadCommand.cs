using System.CommandLine;
using ArticleGen.Reading.Lexicon.Project;
using ArticleGen.Settings;
using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.Input;
using ArticleGen.Tool.Json;

namespace ArticleGen.Tool.Commands;

/// <summary>read: who said what, as JSON.</summary>
internal static class ReadCommand
{
    /// <summary>Makes the command.</summary>
    internal static Command Create(Surroundings here)
    {
        Option<bool> lines = new("--lines") { Description = "JSON Lines, one article a line, also where there is one article only." };
        Option<bool> text = new("--text") { Description = "The text is a part of the output." };
        Option<bool> linkedData = new("--jsonld")
        {
            Description = "JSON-LD for the pages of the articles, in terms of schema.org only, one article a line: what Article.ToJsonLd() "
                + "gives in a project with this one article.",
        };
        Command command = new(
            "read",
            "Prints what is read from articles as JSON: one object, or JSON Lines for several. "
            + "read.schema.json, in the package, says what is in it.\n\n"
            + "Exit codes: 0 done; 2 wrong use, or a file that cannot be read; 130 stopped.")
        {
            lines, text, linkedData,
        };
        InputOptions input = InputOptions.WithoutRules(command);
        command.SetAction((arguments, cancel) => Task.Run(() =>
        {
            // Not among the command's validators: these run before it is known that each value is one that can be.
            if (arguments.GetValue(linkedData) && arguments.GetValue(text))
            {
                throw new ToolException("--jsonld does not go with --text: JSON-LD for a page leaves the text to the page");
            }

            return RunAsync(
                input.OpenTexts(arguments, here, cancel),
                arguments.GetValue(linkedData),
                arguments.GetValue(lines),
                arguments.GetValue(text),
                here,
                cancel);
        }));
        return command;
    }

    private static async Task<int> RunAsync(
        TextSet set,
        bool asLinkedData,
        bool asLines,
        bool withText,
        Surroundings here,
        CancellationToken cancel)
    {
        IReadOnlyList<TextFile> articles = [.. set.ChosenArticles];
        Action<GeneratedArticle> write = asLinkedData
            ? article => article.WriteLinkedData(here.Output)
            : article => article.WriteJson(here.Output, indented: !asLines && articles.Count == 1, withText);
        await ProgressLine.ShowAsync(
            here,
            "Reading",
            articles.Count,
            progress => Task.FromResult(WriteAll(set, articles, write, here, progress, cancel)),
            cancel).ConfigureAwait(false);
        Unreadable.ReportFaults(set, here);
        return Unreadable.Report([set], here) > 0 ? ExitCodes.Failed : ExitCodes.Fine;
    }

    private static int WriteAll(
        TextSet set,
        IReadOnlyList<TextFile> articles,
        Action<GeneratedArticle> write,
        Surroundings here,
        IProgress<int> progress,
        CancellationToken cancel)
    {
        ArticleLexicon lexicon = set.ReadLexicon();
        int written = 0;
        foreach (TextFile file in articles)
        {
            cancel.ThrowIfCancellationRequested();
            if (file.Read() is { Text: var words })
            {
                ArticleItem item = set.GetItem(file);
                ArticleReading reading = ArticleReader.Read(words, item.Format ?? ArticleFormats.FindByText(words), lexicon, cancel);
                write(GeneratedArticle.From(item, reading, ShownPath.UriOf(file.Path, here.Directory), cancel));
                here.Output.Write("\n"u8);
            }

            progress.Report(++written);
        }

        return written;
    }
}
