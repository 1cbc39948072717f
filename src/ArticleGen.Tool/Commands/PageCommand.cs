using System.CommandLine;
using System.Text;
using ArticleGen.Tool.Archives;
using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.Input;
using ArticleGen.Tool.Pages;
using ArticleGen.Tool.Statistics;
using ArticleGen.Tool.Statistics.Writing;

namespace ArticleGen.Tool.Commands;

/// <summary>page: articles as a site to look at.</summary>
internal static class PageCommand
{
    private const string Html = "html";

    /// <summary>Makes the command.</summary>
    internal static Command Create(Surroundings here)
    {
        Option<string> folder = new("--output", "-o")
        {
            Description = "The folder of the site: a new one, an empty one, or one that articlegen page has made before.",
            HelpName = "DIR",
        };
        Option<string> format = new("--format", "-f")
        {
            Description = "html (the site), or who quotes whom as text on standard output: mermaid, or dot of Graphviz.",
            DefaultValueFactory = _ => Html,
            HelpName = "html|mermaid|dot",
        };
        Choices.Accept(format, Html, "mermaid", "dot");
        Option<string> title = new("--title") { Description = "The name of the site, on each page.", HelpName = "TEXT" };
        title.DefaultValueFactory = static _ => "Who says what";
        Command command = new(
            "page",
            "Makes a site of articles that needs no server, no script and no network: a page for each article with its quotes in colours, "
            + "one for everybody who is quoted, and an overview.\n\n"
            + "Exit codes: 0 made; 1 the project or the list has no articles; 2 wrong use, such as a folder without articles, or a file "
            + "that cannot be read or written; 130 stopped.")
        {
            folder, format, title,
        };
        InputOptions input = InputOptions.WithRules(command);
        title.Validators.Add(static option => InputOptions.Refuse(
            option, static value => !string.IsNullOrWhiteSpace(value), "give the site a name, or leave the option out"));
        command.SetAction((arguments, cancel) => Task.Run(() =>
        {
            string? shown = arguments.GetValue(folder);
            Refuse(arguments.GetRequiredValue(format), shown);
            if (shown is not null)
            {
                // Before anything long is done.
                SiteFolder.Check(here.FullPath(shown), shown);
            }

            ArticleSet set = input.Open(arguments, here, cancel);
            return RunAsync(set, shown, arguments.GetRequiredValue(format), arguments.GetRequiredValue(title), here, cancel);
        }));
        return command;
    }

    // Here and not among the command's validators: these run before it is known that each value is one that can be.
    private static void Refuse(string format, string? folder)
    {
        if (format == Html && string.IsNullOrEmpty(folder))
        {
            throw new ToolException("--output: name the folder of the site, as in -o site");
        }

        if (format != Html && folder is not null)
        {
            throw new ToolException("--output: the site is html: --format mermaid and dot print to standard output");
        }
    }

    private static async Task<int> RunAsync(
        ArticleSet set, string? folder, string format, string title, Surroundings here, CancellationToken cancel)
    {
        Archive archive = await ProgressLine.ShowAsync(
            here,
            "Reading",
            set.Files.Length,
            progress => Task.FromResult(ArchiveReader.Read(set, withRemarks: folder is not null, progress, cancel)),
            cancel).ConfigureAwait(false);
        Unreadable.ReportFaults(set.Texts, here);
        int unread = Unreadable.Report([set.Texts], here);
        if (archive.Articles.Count == 0)
        {
            here.Error.WriteLine("articlegen: there are no articles: no page is made");
            return unread > 0 ? ExitCodes.Failed : ExitCodes.Found;
        }

        ArchiveStatistics statistics = ArchiveStatistics.Count(archive.Models, archive.Catalogue, cancel);
        if (folder is null)
        {
            WriteGraph(statistics.Quoting, format, here);
        }
        else
        {
            await WriteSiteAsync(SiteBuilder.Plan(archive, statistics, title), folder, here, cancel).ConfigureAwait(false);
            here.Error.WriteLine(
                $"{Counted.ToWords(archive.Articles.Count, "article")}, {Counted.ToWords(statistics.Sources.All, "quote")}: "
                + $"open {ShownPath.InLine(Path.Combine(here.FullPath(folder), SiteMap.Overview.Path), here.Directory)}");
        }

        return unread > 0 ? ExitCodes.Failed : ExitCodes.Fine;
    }

    private static Task<int> WriteSiteAsync(SiteBuilder site, string folder, Surroundings here, CancellationToken cancel) =>
        ProgressLine.ShowAsync(
            here,
            "Writing",
            site.PageCount,
            progress =>
            {
                site.Write(here.FullPath(folder), folder, progress, cancel);
                return Task.FromResult(site.PageCount);
            },
            cancel);

    private static void WriteGraph(QuotingGraph graph, string format, Surroundings here) =>
        here.Output.Write(Encoding.UTF8.GetBytes(format == "dot" ? GraphWords.ToDot(graph) : GraphWords.ToMermaid(graph)));
}
