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
        string[] names = [.. ReportFormat.All.Select(static one => one.Name)];
        Option<string> format = new("--format", "-f")
        {
            Description = "text (as the build prints it), json, sarif (2.1.0), github (workflow commands), gitlab (Code Quality) or "
                + "rdjson (reviewdog).",
            DefaultValueFactory = _ => names[0],
            HelpName = string.Join('|', names),
        };
        Choices.Accept(format, names);
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
            IReadOnlyList<ArticleSet> sets = input.OpenAll(arguments, here, cancel);
            ReportFormat written = ReportFormat.All.Single(one => one.Name == arguments.GetRequiredValue(format));
            Report report = await SetsReport.CreateAsync(sets, written.ShowsFixes, here, cancel).ConfigureAwait(false);
            int unread = Unreadable.Report(sets.Select(static set => set.Texts), here);
            DiagnosticSeverity least = SeverityWords.Parse(arguments.GetValue(severity)) ?? DiagnosticSeverity.Warning;
            Report shown = report with { Remarks = [.. report.Remarks.Where(remark => remark.Severity >= least)] };
            written.Write(shown, here);
            Summarize(shown, sets, here);
            // Hidden diagnostics fail the run only if --fail-on says so.
            DiagnosticSeverity fails = SeverityWords.Parse(arguments.GetValue(failOn))
                ?? (least > DiagnosticSeverity.Warning ? least : DiagnosticSeverity.Warning);
            return unread > 0 ? ExitCodes.Failed
                : report.Remarks.Any(remark => remark.Severity >= fails) ? ExitCodes.Found
                : ExitCodes.Fine;
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
                    Choices.Advise(SeverityWords.All)));
        return option;
    }

    private static void Summarize(Report report, IReadOnlyList<ArticleSet> sets, Surroundings here)
    {
        foreach (ArticleSet set in sets.Where(static set => set.Project is not null && !set.Known.HasArticles))
        {
            here.Error.WriteLine(
                $"articlegen: {ShownPath.InLine(set.Project!, here.Directory)}: the project has no articles: "
                    + "put text files into its folder seeds, or name them with an Article item");
        }

        here.Error.WriteLine(
            $"{Counted.ToWords(report.Articles, "article")}: {Counted.ToWords(Count(DiagnosticSeverity.Error), "error")}, "
                + Counted.ToWords(Count(DiagnosticSeverity.Warning), "warning"));

        int Count(DiagnosticSeverity severity) => report.Remarks.Count(remark => remark.Severity == severity);
    }
}
