using System.Collections.Immutable;
using System.Globalization;
using ArticleGen.Diagnose.Rules;

namespace ArticleGen.Tests.Diagnose;

/// <summary>How the severities of a file and of the project combine.</summary>
public class FileSeverityTests
{
    private const string Id = MisspeltAttributionVerb.Id;
    private const string Text =
        "Ferry resumes\n\nBERGEN, March 3, 2011 (NTB) - The ferry runs again.\n\n\"We are glad,\" port director Ines Calder undrelined.\n";

    [Theory]
    [InlineData("silent", DiagnosticSeverity.Hidden)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("error", DiagnosticSeverity.Error)]
    public async Task A_file_has_a_severity_of_its_own(string asked, DiagnosticSeverity expected)
    {
        TextFile other = new("/desk/seeds/pier.txt", Text);
        TextFile[][] projects = [[ByEditorConfig(asked), other], [ByMetadata(asked), other]];
        foreach (TextFile[] project in projects)
        {
            ImmutableArray<Diagnostic> reported = await Analysis.OfAsync(project);
            Assert.Equal([expected, DiagnosticSeverity.Warning], reported.Select(diagnostic => diagnostic.Severity));
            Assert.All(reported, diagnostic => Assert.Equal((Id, DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.DefaultSeverity)));
            // What a code fix needs is there at each severity.
            Assert.All(reported, diagnostic => Assert.Contains("underlined", diagnostic.Properties.Values));
        }
    }

    [Fact]
    public async Task None_silences_the_rule_in_the_file()
    {
        Assert.Empty(await Analysis.OfAsync(ByEditorConfig("none")));
        Assert.Empty(await Analysis.OfAsync(ByMetadata("none")));
    }

    [Fact]
    public async Task A_value_that_is_not_understood_changes_nothing() =>
        Assert.Equal([SettingNotUnderstood.Id, Id], (await Analysis.OfAsync(ByEditorConfig("nonne"))).Select(diagnostic => diagnostic.Id));

    // What the project says of the rule by its ID, in .globalconfig, NoWarn or WarningsAsErrors, the compiler applies last.
    [Theory]
    [InlineData("error", ReportDiagnostic.Suppress, null)]
    [InlineData("error", ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    [InlineData("error", ReportDiagnostic.Warn, DiagnosticSeverity.Warning)]
    [InlineData("suggestion", ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    [InlineData("silent", ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    [InlineData("none", ReportDiagnostic.Error, null)]
    public async Task The_severity_of_the_project_for_the_rule_goes_before_all_but_none(
        string asked,
        ReportDiagnostic project,
        DiagnosticSeverity? expected) =>
        Assert.Equal(
        expected,
        (await Analysis.OfAsync([ByEditorConfig(asked)], [], (Id, project))).SingleOrDefault()?.Severity);

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("warning", DiagnosticSeverity.Error)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("silent", DiagnosticSeverity.Hidden)]
    [InlineData("none", null)]
    public async Task TreatWarningsAsErrors_is_for_what_is_a_warning_in_the_file(string asked, DiagnosticSeverity? expected) =>
        Assert.Equal(
        expected,
        (await Analysis.WithWarningsAsErrorsAsync(ByEditorConfig(asked))).SingleOrDefault()?.Severity);

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    public async Task WarningsNotAsErrors_leaves_the_severity_of_the_file(string asked, DiagnosticSeverity expected) => Assert.Equal(
        expected,
        Assert.Single(await Analysis.WithWarningsAsErrorsAsync(ByEditorConfig(asked), (Id, ReportDiagnostic.Default))).Severity);

    [Fact]
    public async Task Two_articles_with_one_name_are_silent_in_the_file_that_says_so() => Assert.Equal(
        "/desk/stories/west/ferry.txt",
        Assert.Single(await Analysis.OfAsync(
            new TextFile("/desk/stories/east/ferry.txt", Text) { Metadata = { ["ArticleRules"] = "all=none" } },
            new TextFile("/desk/stories/north/ferry.txt", Text) { Metadata = { ["ArticleRules"] = "all=none" } },
            new TextFile(
                "/desk/stories/west/ferry.txt",
                Text)
            { Metadata = { ["ArticleRules"] = "all=none ART0008=error" } })).Location.GetLineSpan().Path);

    [Theory]
    [InlineData("ART0099", "write the ID of a rule, such as ART0003, or all;")]
    [InlineData("", "write the ID of a rule, such as ART0003, or all;")]
    [InlineData("ART0021", "for the build reports ART0021 before they are read;")]
    [InlineData("art0024", "for the build reports ART0024 before they are read;")]
    [InlineData("ART0022", "for ART0022 is about the whole project;")]
    [InlineData("art0023", "for ART0023 is about the whole project;")]
    [InlineData("ART0025", "for ART0025 is about the whole project;")]
    public async Task A_rule_that_no_file_can_set_is_told_with_the_reason(string id, string reason)
    {
        Diagnostic reported = Assert.Single(
            await Analysis.OfAsync(
                new TextFile("/desk/seeds/ferry.txt", Stories.FerryText) { Metadata = { ["ArticleRules"] = id + "=none" } }));
        Assert.Equal(SettingNotUnderstood.Id, reported.Id);
        Assert.StartsWith(
            $"ArticleRules does not understand '{id}=none': write ",
            reported.GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
        Assert.Contains(reason, reported.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static TextFile ByEditorConfig(string severity) =>
        new("/desk/seeds/ferry.txt", Text) { EditorConfig = { [$"articlegen.{Id}.severity"] = severity } };

    private static TextFile ByMetadata(string severity) =>
        new("/desk/seeds/ferry.txt", Text) { Metadata = { ["ArticleRules"] = $"{Id}={severity}" } };
}
