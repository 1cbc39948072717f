using ArticleGen.Tool.Checking;
using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.Input;
using ArticleGen.Tool.Output;

namespace ArticleGen.Tool.Tests.Checking;

public sealed class SetsReportTests
{
    // To find them costs time, and most formats do not show them.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Fixes_are_found_only_where_they_are_wanted(bool wanted)
    {
        using Desk desk = new Desk().Write("a.txt", Texts.Slips);
        Surroundings here = new(desk.Folder, Stream.Null, Stream.Null, TextWriter.Null, ColourOutput: false, ErrorIsScreen: false);
        ArticleSet set = TextInput.Open(["a.txt"], [], "stdin.txt", new(), here, TestContext.Current.CancellationToken);

        Report report = await SetsReport.CreateAsync([set], wanted, here, TestContext.Current.CancellationToken);

        Assert.Equal(2, report.Remarks.Count);
        Assert.All(report.Remarks, remark => Assert.Equal(wanted, remark.Fix is not null));
    }

    [Fact]
    public void They_are_wanted_where_a_format_has_a_place_for_them() => Assert.Equal(
        ["rdjson", "sarif"],
        ReportFormat.All.Where(static format => format.ShowsFixes).Select(static format => format.Name).Order(StringComparer.Ordinal));

    // Two projects may share a file: what both say is said once, as severe as the one that is stricter has it.
    [Fact]
    public async Task What_several_sets_say_of_a_file_is_said_once()
    {
        using Desk desk = new Desk().Write("a.txt", Texts.Slips);
        Surroundings here = new(desk.Folder, Stream.Null, Stream.Null, TextWriter.Null, ColourOutput: false, ErrorIsScreen: false);

        Report report = await SetsReport.CreateAsync(
            [With("ART0005=suggestion"), With("ART0005=error"), With("ART0001=none")],
            withFixes: false,
            here,
            TestContext.Current.CancellationToken);

        Assert.Equal(1, report.Articles);
        Assert.Equal(
            [("ART0001", "warning"), ("ART0005", "error")],
            report.Remarks.Select(static remark => (remark.Id, SeverityWords.GetWord(remark.Severity))));

        ArticleSet With(string rules) => TextInput.Open(
            ["a.txt"], [], "stdin.txt", new() { Rules = rules }, here, TestContext.Current.CancellationToken);
    }
}
