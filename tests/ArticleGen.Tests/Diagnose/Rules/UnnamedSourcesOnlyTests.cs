using System.Globalization;
using ArticleGen.Diagnose.Rules;

namespace ArticleGen.Tests.Diagnose.Rules;

public class UnnamedSourcesOnlyTests
{
    private const string Id = UnnamedSourcesOnly.Id;
    private const string Text =
        "Port to reopen\n\nBERGEN, March 14 (NTB) - The port will reopen, a senior official said.\n\n"
            + "\"The mole is safe,\" said two diplomats.\n";

    [Fact]
    public async Task Reports_once_at_the_first_source_and_names_them()
    {
        Diagnostic reported = Assert.Single(await Analysis.OfAsync([Article()], [], (Id, ReportDiagnostic.Warn)));
        Assert.Equal("a senior official", Text.Substring(reported.Location.SourceSpan.Start, reported.Location.SourceSpan.Length));
        Assert.Equal(
            "The article rests on unnamed sources only (a senior official, two diplomats): name one, or a document",
            reported.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Names_three_and_counts_the_others()
    {
        const string more = Text
            + "\n\"It is,\" said a sailor, one of the workers. \"Yes,\" an analyst said. "
                + "\"No,\" a resident said. \"Maybe,\" an expert said.\n";
        Diagnostic reported = Assert.Single(
            await Analysis.OfAsync(
                [new TextFile("/desk/seeds/ferry.txt", more.Replace("a sailor, one of the workers", "a worker", StringComparison.Ordinal))],
                [],
                (Id, ReportDiagnostic.Warn)));
        Assert.Contains(
            "(a senior official, two diplomats, a worker and 3 more)",
            reported.GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_silent_where_somebody_is_named() =>
        Assert.Empty(
            await Analysis.OfAsync(
                [new TextFile("/desk/seeds/ferry.txt", Text.Replace("two diplomats", "Ines Calder", StringComparison.Ordinal))],
                [],
                (Id, ReportDiagnostic.Warn)));

    [Fact]
    public async Task Is_off_by_default() => Assert.Empty(await Analysis.OfAsync(Article()));

    // By the project: in .globalconfig, WarningsAsErrors, a rule set.
    [Theory]
    [InlineData(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    [InlineData(ReportDiagnostic.Warn, DiagnosticSeverity.Warning)]
    [InlineData(ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    [InlineData(ReportDiagnostic.Hidden, DiagnosticSeverity.Hidden)]
    [InlineData(ReportDiagnostic.Suppress, null)]
    [InlineData(ReportDiagnostic.Default, null)]
    public async Task The_project_switches_it_on(ReportDiagnostic project, DiagnosticSeverity? expected) =>
        Assert.Equal(expected, (await Analysis.OfAsync([Article()], [], (Id, project))).SingleOrDefault()?.Severity);

    [Theory]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("none", null)]
    public async Task A_file_switches_it_on(string asked, DiagnosticSeverity? expected)
    {
        TextFile other = new("/desk/seeds/pier.txt", Text);
        Assert.Equal(expected, (await Analysis.OfAsync(Article(config: $"{Id}={asked}"), other)).SingleOrDefault()?.Severity);
        Assert.Equal(expected, (await Analysis.OfAsync(Article(rules: $"{Id}={asked}"), other)).SingleOrDefault()?.Severity);
    }

    [Fact]
    public async Task What_is_said_of_all_rules_does_not_switch_it_on()
    {
        Assert.Empty(await Analysis.OfAsync(Article(config: "all=error")));
        Assert.Empty(await Analysis.OfAsync(Article(rules: "all=error")));
        Assert.Empty(await Analysis.WithWarningsAsErrorsAsync(Article()));
    }

    [Theory]
    // None for the article goes before what the project says; the severity of the project before that of the article.
    [InlineData("ART0016=none", "", ReportDiagnostic.Error, null)]
    [InlineData("ART0016=suggestion", "", ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    [InlineData("ART0016=warning", "", ReportDiagnostic.Suppress, null)]
    // ArticleRules go before .editorconfig, and all before what stands in the other.
    [InlineData("ART0016=suggestion", "ART0016=error", ReportDiagnostic.Default, DiagnosticSeverity.Error)]
    [InlineData("ART0016=suggestion", "ART0016=none", ReportDiagnostic.Default, null)]
    [InlineData("ART0016=none", "all=error", ReportDiagnostic.Default, null)]
    [InlineData("ART0016=suggestion", "all=error", ReportDiagnostic.Default, DiagnosticSeverity.Error)]
    [InlineData("all=suggestion", "ART0016=error", ReportDiagnostic.Default, DiagnosticSeverity.Error)]
    public async Task What_counts_is_what_counts_for_all_rules(
        string config,
        string rules,
        ReportDiagnostic project,
        DiagnosticSeverity? expected) =>
        Assert.Equal(expected, (await Analysis.OfAsync([Article(config, rules)], [], (Id, project))).SingleOrDefault()?.Severity);

    private static TextFile Article(string config = "", string rules = "")
    {
        TextFile file = new("/desk/seeds/ferry.txt", Text);
        if (config.Length > 0)
        {
            file.EditorConfig[$"articlegen.{config.Split('=')[0]}.severity"] = config.Split('=')[1];
        }

        if (rules.Length > 0)
        {
            file.Metadata["ArticleRules"] = rules;
        }

        return file;
    }
}
