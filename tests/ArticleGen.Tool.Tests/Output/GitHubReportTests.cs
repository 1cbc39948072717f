using ArticleGen.Tool.Output;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Tool.Tests.Output;

public sealed class GitHubReportTests
{
    private const string Text = "Harbour to reopen\n\nThe 'pier'\nwas shut.\n";

    [Fact]
    public async Task Each_remark_is_a_command_with_its_place()
    {
        using Desk desk = new Desk { Variable = static _ => null }.Write("seeds/a b.txt", Texts.Slips);

        ToolRun run = await desk.RunAsync("check", "seeds", "--format", "github");

        Assert.Equal((1, 2, "1 article: 0 errors, 2 warnings\n"), (run.ExitCode, run.Lines.Length, run.Error));
        Assert.Equal(
            "::warning file=seeds/a b.txt,line=3,col=8,endLine=3,endColumn=13,title=ART0001::The dateline's 'Narch' cannot be: "
                + "there is no such month; did you mean 'March'?",
            run.Lines[0]);
        WorkflowCommand second = WorkflowCommand.Parse(run.Lines[1]);
        Assert.Equal(
            ("warning", "ART0005", "3", "52"),
            (second.Name, second.Properties["title"], second.Properties["line"], second.Properties["col"]));
    }

    [Theory]
    [InlineData("100%0A.txt", "50 % more: \"yes\", he said")]
    [InlineData("a,line=9.txt", "one\ntwo\r\nthree")]
    [InlineData("c:d::e.txt", "::error file=x::no")]
    [InlineData("caf\u00e9%25%3A%2C.txt", "%25%0D%0A%3A")]
    [InlineData("one\ntwo\r.txt", "")]
    public void Escapes_are_undone_by_the_runner(string name, string message)
    {
        string written = WrittenReport.Write(
            GitHubReport.Write, WrittenReport.Report(Text, WrittenReport.Remark("/desk/" + name, Text, "pier", message)), "/desk");

        WorkflowCommand command = WorkflowCommand.Parse(Assert.Single(written.TrimEnd('\n').Split('\n')));
        Assert.Equal((name, message), (command.Properties["file"], command.Message));
        Assert.Equal(["col", "endColumn", "endLine", "file", "line", "title"], command.Properties.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/news/repo/desk/a.txt", "/news/repo", "desk/a.txt")]
    [InlineData("/news/repo/desk/a.txt", "/news/repo/", "desk/a.txt")]
    [InlineData("/news/repo/b.txt", "/news/repo", "b.txt")]
    // Not the workspace, and below the current folder.
    [InlineData("/news/repo/desk/a.txt", "/news/rep", "a.txt")]
    [InlineData("/news/repo/desk/a.txt", "repo", "a.txt")]
    [InlineData("/news/repo/desk/a.txt", "", "a.txt")]
    [InlineData("/news/repo/desk/a.txt", null, "a.txt")]
    // In neither.
    [InlineData("/elsewhere/a.txt", "/news/repo", "/elsewhere/a.txt")]
    public void Paths_are_seen_from_the_workspace(string path, string? workspace, string shown)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Paths are others there.");
        string written = WrittenReport.Write(
            GitHubReport.Write,
            WrittenReport.Report(Text, WrittenReport.Whole(path)),
            "/news/repo/desk",
            (GitHubReport.WorkspaceVariable, workspace!));

        Assert.Equal($"::warning file={shown},title=ART0021::Odd.\n", written);
    }

    [Fact]
    public void What_has_several_lines_has_no_columns_and_what_is_in_no_file_has_a_title()
    {
        string written = WrittenReport.Write(
            GitHubReport.Write,
            WrittenReport.Report(
                Text,
                WrittenReport.Remark("/desk/a.txt", Text, "'pier'\nwas", severity: DiagnosticSeverity.Error),
                WrittenReport.Remark("/desk/a.txt", Text, "Harbour", severity: DiagnosticSeverity.Info),
                WrittenReport.Whole(path: null)),
            "/desk");

        Assert.Equal(
            "::error file=a.txt,line=3,endLine=4,title=ART0001::Odd.\n"
            + "::notice file=a.txt,line=1,col=1,endLine=1,endColumn=8,title=ART0001::Odd.\n"
            + "::warning title=ART0021::Odd.\n",
            written);
    }
}
