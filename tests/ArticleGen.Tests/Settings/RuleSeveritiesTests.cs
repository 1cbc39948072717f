using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGen.Tests.Settings;

public class RuleSeveritiesTests
{
    [Theory]
    [InlineData("none", ReportDiagnostic.Suppress)]
    [InlineData("silent", ReportDiagnostic.Hidden)]
    [InlineData("suggestion", ReportDiagnostic.Info)]
    [InlineData("warning", ReportDiagnostic.Warn)]
    [InlineData("error", ReportDiagnostic.Error)]
    [InlineData(" Error ", ReportDiagnostic.Error)]
    [InlineData("eror", ReportDiagnostic.Default)]
    [InlineData("", ReportDiagnostic.Default)]
    public void Both_know_the_severities_of_editorconfig(string severity, ReportDiagnostic expected)
    {
        Assert.Equal(expected, Of("ART0003", metadata: null, ("articlegen.ART0003.severity", severity)));
        Assert.Equal(expected, Of("ART0003", metadata: $"ART0003={severity}"));
    }

    [Theory]
    [InlineData(null, null, null, ReportDiagnostic.Default)]
    [InlineData(null, null, "none", ReportDiagnostic.Suppress)]
    [InlineData(null, "error", "none", ReportDiagnostic.Error)]
    [InlineData("all=suggestion", "error", "none", ReportDiagnostic.Info)]
    [InlineData("all=suggestion,ART0003=warning", "error", "none", ReportDiagnostic.Warn)]
    [InlineData("art0003=warning,ALL=suggestion", "error", "none", ReportDiagnostic.Warn)]
    [InlineData("ART0002=none", "error", "none", ReportDiagnostic.Error)]
    [InlineData("ART0003=eror", "error", "none", ReportDiagnostic.Error)]
    [InlineData("ART0003=none,ART0003=error", null, null, ReportDiagnostic.Error)]
    [InlineData("ART0003=none,ART0003=eror", null, null, ReportDiagnostic.Suppress)]
    public void Metadata_go_before_editorconfig_and_a_rule_before_all(
        string? metadata,
        string? rule,
        string? all,
        ReportDiagnostic expected) =>
        Assert.Equal(
            expected,
            Of("ART0003", metadata, ("articlegen.ART0003.severity", rule ?? ""), ("articlegen.all.severity", all ?? "")));

    [Theory]
    [InlineData("ART0003=none", null)]
    [InlineData("all=none, art0003=Error", null)]
    [InlineData("ART0003=eror", "ArticleRules|ART0003=eror|ART0003= and one of none, silent, suggestion, warning, error")]
    [InlineData("ART0003", "ArticleRules|ART0003|ART0003= and one of none, silent, suggestion, warning, error")]
    [InlineData("all", "ArticleRules|all|all= and one of none, silent, suggestion, warning, error")]
    [InlineData("ART9=none", "ArticleRules|ART9=none|another ID than ART9")]
    [InlineData("=none", "ArticleRules|=none|another ID than ")]
    public void Metadata_that_are_not_understood_are_told(string metadata, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Invalid(Options(metadata)));

    [Theory]
    [InlineData("articlegen.ART0003.severity", "none", null)]
    [InlineData("articlegen.ART0003.severity", "", null)]
    [InlineData("articlegen.all.severity", "silent", null)]
    [InlineData("dotnet_diagnostic.ART9.severity", "eror", null)]
    [InlineData("articlegenerator.ART9.severity", "eror", null)]
    [InlineData("articlegen.ART0003.severity", "eror", "articlegen.ART0003.severity|eror|one of none, silent, suggestion, warning, error")]
    [InlineData("articlegen.ALL.severity", "eror", "articlegen.all.severity|eror|one of none, silent, suggestion, warning, error")]
    [InlineData("articlegen.ART9.severity", "none", "ArticleGen|articlegen.art9.severity|another ID than art9")]
    [InlineData("articlegen.ART0003", "none", "ArticleGen|articlegen.art0003|a key such as articlegen.ART0003.severity")]
    [InlineData("articlegen.severity", "none", "ArticleGen|articlegen.severity|a key such as articlegen.ART0003.severity")]
    [InlineData("articlegen..severity", "none", "ArticleGen|articlegen..severity|a key such as articlegen.ART0003.severity")]
    public void Keys_that_are_not_understood_are_told(string key, string severity, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Invalid(Options(null, (key, severity))));

    [Fact]
    public void A_host_need_not_list_its_keys()
    {
        Assert.Empty(Invalid(new UnlistedOptions()));
        Assert.Equal(ReportDiagnostic.Error, RuleSeverities.GetSeverity(new UnlistedOptions(), "ART0003"));
    }

    private static ReportDiagnostic Of(string id, string? metadata, params (string Key, string Value)[] editorConfig) =>
        RuleSeverities.GetSeverity(Options(metadata, editorConfig), id);

    private static IEnumerable<string> Invalid(AnalyzerConfigOptions options) => RuleSeverities
        .Invalid(options, id => id.Equals("ART0003", StringComparison.OrdinalIgnoreCase) ? null : $"another ID than {id}")
        .Select(invalid => $"{invalid.Property}|{invalid.Value}|{invalid.Expected}");

    private static MemoryOptions Options(string? metadata, params (string Key, string Value)[] editorConfig) => MemoryOptions
        .OfMetadata(metadata is null ? [] : [("ArticleRules", metadata)])
        .With(editorConfig.Select(pair => KeyValuePair.Create(pair.Key, pair.Value)));

    private sealed class UnlistedOptions : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "articlegen.all.severity" ? "error" : null;
            return value is not null;
        }
    }
}
