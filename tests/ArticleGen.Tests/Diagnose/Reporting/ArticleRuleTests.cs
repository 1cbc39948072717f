using ArticleGen.Diagnose.Rules;

namespace ArticleGen.Tests.Diagnose.Reporting;

/// <summary>What all rules have from their base.</summary>
public class ArticleRuleTests
{
    [Theory]
    [InlineData("BannedSymbols.txt")]
    [InlineData("BannedSymbols.Desk.txt")]
    [InlineData("PublicAPI.Shipped.txt")]
    [InlineData("PublicAPI.Unshipped.txt")]
    [InlineData("CodeMetricsConfig.txt")]
    [InlineData("Desk.verified.txt")]
    [InlineData("appsettings.json")]
    public async Task Files_of_others_are_never_reported(string name) => Assert.Empty(await Analysis.OfAsync(
        new TextFile($"/desk/{name}", ""),
        new TextFile($"/desk/other/{name}", "\"No speaker\0")));

    [Fact]
    public async Task A_missing_file_is_no_crash_and_no_report() => Assert.Empty(await Analysis.OfAsync(
        new TextFile("/desk/seeds/missing.txt", null)));

    [Fact]
    public async Task An_Article_item_may_have_any_extension()
    {
        Dictionary<string, string> article = new() { ["ArticleGenItem"] = "true" };
        Assert.Contains(
            await Analysis.OfAsync(
                new TextFile("/desk/stories/ferry.story", "A") { Metadata = article },
                new TextFile("/desk/wire/ferry.story", "B") { Metadata = article }),
            diagnostic => diagnostic.Id == DuplicateArticleName.Id);
    }

    [Theory]
    [InlineData(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    [InlineData(ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    [InlineData(ReportDiagnostic.Hidden, DiagnosticSeverity.Hidden)]
    public async Task Severity_follows_the_globalconfig(ReportDiagnostic asked, DiagnosticSeverity shown) => Assert.Equal(
        shown,
        Assert.Single(await SettingDiagnosticsAsync(asked)).Severity);

    [Fact]
    public async Task None_in_the_globalconfig_silences() => Assert.Empty(await SettingDiagnosticsAsync(ReportDiagnostic.Suppress));

    private static async Task<IReadOnlyList<Diagnostic>> SettingDiagnosticsAsync(ReportDiagnostic severity) => await Analysis.OfAsync(
        [],
        new() { ["ArticleGen_ReferenceDate"] = "soon" },
        (SettingNotUnderstood.Id, severity));
}
