using System.CommandLine;
using ArticleGen.Tool.Checking;
using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.Input;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Tool.Commands;

/// <summary>check: what the build says of articles.</summary>
internal static class CheckCommand
{
    /// <summary>Makes the command.</summary>
    internal static Command Create(Surroundings here)
    {
        Option<string> format = new("--format", "-f")
        {
            Description = "text (as the build prints it), json or sarif (2.1.0).",
            DefaultValueFactory = _ => "text",
            HelpName = "text|json|sarif"
        };
        format.AcceptOnlyFromAmong("text", "json", "sarif");
        Option<string> severity = Severity("--severity", "The least severity that is shown: warning unless you say otherwise.");
        Option<string> failOn = Severity(
            "--fail-on",
            "The least severity that makes the exit code 1: warning unless you say otherwise, or what is shown if that is more severe.");
        Command command = new(
            "check",
            "Reports what dotnet build reports of articles.\n\n"
            + "Exit codes: 0 nothing at or above --fail-on; 1 something; 2 wrong use, or a file that cannot be read; 130 stopped.")
        {
            format, severity, failOn,
        };
        InputOptions input = InputOptions.WithRules(command);
        // Not on the thread that waits for Ctrl+C.
        command.SetAction((arguments, cancel) => Task.Run(async () =>
        {
            ArticleSet set = input.Open(arguments, here, cancel);
            List<Remark> remarks = await RemarksAsync(set, here, cancel).ConfigureAwait(false);
            int unread = Unreadable.Report(set, here);
            DiagnosticSeverity least = SeverityWords.Parse(arguments.GetValue(severity)) ?? DiagnosticSeverity.Warning;
            Write([.. remarks.Where(remark => remark.Severity >= least)], set, arguments.GetRequiredValue(format), here);
            // Hidden diagnostics fail the run only if --fail-on says so.
            DiagnosticSeverity fails = SeverityWords.Parse(arguments.GetValue(failOn))
                ?? (least > DiagnosticSeverity.Warning ? least : DiagnosticSeverity.Warning);
            return unread > 0 ? ExitCodes.Failed : remarks.Any(remark => remark.Severity >= fails) ? ExitCodes.Found : ExitCodes.Fine;
        }));
        return command;
    }

    private static Option<string> Severity(string name, string description)
    {
        Option<string> option = new(name) { Description = description, HelpName = string.Join('|', SeverityWords.All) };
        option.CompletionSources.Add([.. SeverityWords.All]);
        option.Validators.Add(
            static option =>
                InputOptions.Refuse(
                    option,
                    static value => SeverityWords.Parse(value) is not null,
                    $"write one of {string.Join(", ", SeverityWords.All)}"));
        return option;
    }

    private static async Task<List<Remark>> RemarksAsync(ArticleSet set, Surroundings here, CancellationToken cancel)
    {
        ImmutableArray<Diagnostic> diagnostics = await ProgressLine.ShowAsync(
            here, "Reading", set.Files.Length, progress => Checker.DiagnosticsAsync(set, progress, cancel), cancel).ConfigureAwait(false);
        return
        [
            .. Remark.Sorted(set.BuildRemarks
                .Concat(set.FaultRemarks)
                .Concat(diagnostics.Select(diagnostic => Remark.From(diagnostic, set.Project)))),
        ];
    }

    private static void Write(IReadOnlyList<Remark> remarks, ArticleSet set, string format, Surroundings here)
    {
        int articles = set.Articles.Count();
        switch (format)
        {
            case "json":
                JsonReport.Write(remarks, articles, here);
                break;
            case "sarif":
                SarifReport.Write(remarks, here);
                break;
            default:
                TextReport.Write(remarks, here);
                break;
        }

        if (set.Project is { } project && !set.Known.HasArticles)
        {
            here.Error.WriteLine(
                $"articlegen: {ShownPath.InLine(project, here.Directory)}: the project has no articles: "
                    + "put text files into its folder seeds, or name them with an Article item");
        }

        here.Error.WriteLine(
            $"{Counted.ToWords(articles, "article")}: {Counted.ToWords(remarks.Count(IsError), "error")}, "
                + Counted.ToWords(remarks.Count(IsWarning), "warning"));
    }

    private static bool IsError(Remark remark) => remark.Severity == DiagnosticSeverity.Error;

    private static bool IsWarning(Remark remark) => remark.Severity == DiagnosticSeverity.Warning;
}
