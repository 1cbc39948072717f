using System.CommandLine;
using System.Text;
using ArticleGen.Tool.Archives;
using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.Input;
using ArticleGen.Tool.Statistics;
using ArticleGen.Tool.Statistics.Writing;
using Spectre.Console;

namespace ArticleGen.Tool.Commands;

/// <summary>stats: who is quoted how often.</summary>
internal static class StatsCommand
{
    private const int ShownRows = 10;

    // Wide enough for names, and on paper.
    private const int WidthOfFiles = 80;

    /// <summary>Makes the command.</summary>
    internal static Command Create(Surroundings here)
    {
        Option<string> format = new("--format", "-f")
        {
            Description = "table, csv (RFC 4180) or json. The last two have all rows.",
            DefaultValueFactory = _ => "table",
            HelpName = "table|csv|json",
        };
        Choices.Accept(format, "table", "csv", "json");
        Option<int> top = new("--top")
        {
            Description = "How many rows each table has at most: 10 unless you say otherwise.",
            DefaultValueFactory = _ => ShownRows,
            HelpName = "ROWS",
        };
        top.Validators.Add(static option =>
            InputOptions.Refuse(option, static value => int.TryParse(value, out int rows) && rows > 0, "write a number from 1 on"));
        Command command = new(
            "stats",
            "Counts who is quoted: the most quoted, unnamed sources, quotes by kind, section and month, datelines by place.\n\n"
            + "Exit codes: 0 counted; 2 wrong use, or a file that cannot be read; 130 stopped.")
        {
            format, top,
        };
        InputOptions input = InputOptions.WithoutRules(command);
        command.SetAction((arguments, cancel) => Task.Run(() => RunAsync(
            input.Open(arguments, here, cancel), arguments.GetRequiredValue(format), arguments.GetValue(top), here, cancel)));
        return command;
    }

    private static async Task<int> RunAsync(ArticleSet set, string format, int top, Surroundings here, CancellationToken cancel)
    {
        Archive archive = await ProgressLine.ShowAsync(
            here,
            "Reading",
            set.Files.Length,
            progress => Task.FromResult(ArchiveReader.Read(set, withRemarks: false, progress, cancel)),
            cancel).ConfigureAwait(false);
        Write(ArchiveStatistics.Count(archive.Models, archive.Catalogue, cancel), format, top, here);
        Unreadable.ReportFaults(set.Texts, here);
        return Unreadable.Report([set.Texts], here) > 0 ? ExitCodes.Failed : ExitCodes.Fine;
    }

    private static void Write(ArchiveStatistics statistics, string format, int top, Surroundings here)
    {
        if (format == "json")
        {
            StatisticsJson.Write(statistics, here.Output);
            return;
        }

        UTF8Encoding encoding = new(encoderShouldEmitUTF8Identifier: false);
        using StreamWriter output = new(here.Output, encoding, bufferSize: -1, leaveOpen: true);
        if (format == "csv")
        {
            StatisticsCsv.Write(statistics, output);
            return;
        }

        output.NewLine = "\n";
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = here.ColourOutput ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = here.ColourOutput ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        });
        console.Profile.Width = here.ColourOutput ? Math.Max(console.Profile.Width, 40) : WidthOfFiles;
        new StatisticsTable(console, top).Write(statistics);
    }
}
