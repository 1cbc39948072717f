using System.Text.Json;
using ArticleGen.Tool.Output;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Tool.Tests.Output;

public sealed class GitLabReportTests
{
    [Fact]
    public async Task The_report_has_what_GitLab_asks_for()
    {
        using Desk desk = new Desk { Variable = static _ => null }
            .Write("seeds/a.txt", Texts.Slips)
            .Write("seeds/b.txt", "")
            .Write("seeds/c.txt", [.. "Harbour"u8, 0xFF, 0, 0]);

        ToolRun run = await desk.RunAsync("check", "seeds", "--format", "gitlab", "--severity", "hidden");

        JsonElement[] all = [.. ReportSchema.Check("gitlab", run.Output).EnumerateArray()];
        Assert.Equal(
            ("ART0001", "minor", "seeds/a.txt", 3),
            (all[0].GetProperty("check_name").GetString(), all[0].GetProperty("severity").GetString(), PathOf(all[0]), LineOf(all[0])));
        Assert.StartsWith("The dateline's 'Narch'", all[0].GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Equal(["seeds/a.txt", "seeds/b.txt", "seeds/c.txt"], all.Select(PathOf).Distinct());
        Assert.Equal(all.Length, all.Select(FingerprintOf).Distinct().Count());
    }

    [Fact]
    public async Task Nothing_to_say_is_an_empty_array()
    {
        using Desk desk = new Desk().Write("a.txt", Texts.Clean);

        ToolRun run = await desk.RunAsync("check", "a.txt", "--format", "gitlab");

        Assert.Equal((0, 0), (run.ExitCode, ReportSchema.Check("gitlab", run.Output).GetArrayLength()));
    }

    [Fact]
    public async Task A_fingerprint_stays_when_lines_are_put_in_above()
    {
        using Desk desk = new Desk().Write("a.txt", Texts.Slips);

        ToolRun first = await desk.RunAsync("check", "a.txt", "--format", "gitlab");
        ToolRun second = await desk.Write("a.txt", Texts.Slips.Replace("\n\n", "\n\n\n\n", StringComparison.Ordinal))
            .RunAsync("check", "a.txt", "--format", "gitlab");
        JsonElement[] before = [.. ReportSchema.Check("gitlab", first.Output).EnumerateArray()];
        JsonElement[] after = [.. ReportSchema.Check("gitlab", second.Output).EnumerateArray()];

        Assert.Equal([3, 3], before.Select(LineOf));
        Assert.Equal([5, 5], after.Select(LineOf));
        Assert.Equal(before.Select(FingerprintOf), after.Select(FingerprintOf));
    }

    [Fact]
    public void Paths_are_seen_from_the_folder_of_the_project_and_severities_are_those_of_GitLab()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Paths are others there.");
        const string Text = "The pier\nwas shut.\n";
        Remark remark = WrittenReport.Remark("/builds/desk/news/a.txt", Text, "pier\nwas", severity: DiagnosticSeverity.Error);
        string written = WrittenReport.Write(
            GitLabReport.Write,
            WrittenReport.Report(
                Text,
                remark,
                remark with { Severity = DiagnosticSeverity.Hidden },
                WrittenReport.Whole("/else/b.txt"),
                WrittenReport.Whole(path: null)),
            "/builds/desk/news",
            (GitLabReport.ProjectVariable, "/builds/desk"));

        JsonElement[] all = [.. ReportSchema.Check("gitlab", written).EnumerateArray()];
        Assert.Equal(["news/a.txt", "news/a.txt", "/else/b.txt", "."], all.Select(PathOf));
        Assert.Equal(["major", "info", "minor", "minor"], all.Select(static one => one.GetProperty("severity").GetString()));
        Assert.Equal((1, 2), (LineOf(all[0]), all[0].GetProperty("location").GetProperty("lines").GetProperty("end").GetInt32()));
    }

    private static string? PathOf(JsonElement violation) => violation.GetProperty("location").GetProperty("path").GetString();

    private static int LineOf(JsonElement violation) =>
        violation.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32();

    private static string? FingerprintOf(JsonElement violation) => violation.GetProperty("fingerprint").GetString();
}
