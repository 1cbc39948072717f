using System.Globalization;
using ArticleGen.Diagnose.Rules;

namespace ArticleGen.Tests.Diagnose.Rules;

public class UndecodableTextTests : RuleTextTest
{
    private const string Head = "Ferry resumes\n\nCoast News 14 March 2011 09:20 (UTC +01:00)\n\n";

    private protected override string Id => UndecodableText.Id;

    [Fact]
    public void Names_the_character_and_says_what_to_do() => Assert.Equal(
        "'U+FFFD' is not text: bytes that are not UTF-8 were lost here; save the file as UTF-8",
        MessageFor(
            new(ProblemKind.UndecodableText, new(0, 1), "U+FFFD", "bytes that are not UTF-8 were lost here; save the file as UTF-8")));

    [Theory]
    [InlineData(
        "The ferry stops at the caf⟦\uFFFD⟧, Ines Calder said.\n",
        "'U+FFFD' is not text: bytes that are not UTF-8 were lost here; the file looks like Windows-1252: read it so, save it as UTF-8")]
    [InlineData(
        "The ferry stops at the caf⟦\u00C3\u00A9⟧, Ines Calder said.\n",
        "'\u00C3\u00A9' is not text: UTF-8 was read as Windows-1252 here; take the text from its source again, or type it again")]
    [InlineData("The ferry⟦\0⟧ runs again, Ines Calder said.\n", "'U+0000' is not text: a NUL character stands here; remove it")]
    public Task Reports_what_is_not_text(string body, string message) => ReportsMarkedAsync(Head + body, message);

    [Fact]
    public async Task A_binary_file_is_reported_at_its_start_and_by_no_other_rule()
    {
        Diagnostic reported = Assert.Single(await Analysis.OfAsync(Binary()));
        Assert.Equal(
            (Id, DiagnosticSeverity.Warning, new LinePosition(0, 0)),
            (reported.Id, reported.Severity, reported.Location.GetLineSpan().StartLinePosition));
        Assert.Equal("/desk/seeds/ferry.txt", reported.Location.GetLineSpan().Path);
        Assert.Equal(
            "'ferry.txt' is not text: the compiler takes the file for a binary one, as it does UTF-32 without a byte order mark; save it "
                + "as UTF-8, or remove it from the articles",
            reported.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_binary_file_has_the_severity_that_the_project_or_the_file_asks_for()
    {
        Assert.Empty(await Analysis.OfAsync(Binary(rules: "ART0007=none")));
        Assert.Empty(await Analysis.OfAsync([Binary()], [], (Id, ReportDiagnostic.Suppress)));
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(await Analysis.OfAsync(Binary(editorConfig: "error"))).Severity);
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(await Analysis.WithWarningsAsErrorsAsync(Binary())).Severity);
    }

    [Fact]
    public async Task A_binary_file_takes_no_name_from_an_article() => Assert.Equal(
        [Id],
        (await Analysis.OfAsync(Binary(), new TextFile("/desk/wire/ferry.txt", Stories.FerryText))).Select(diagnostic => diagnostic.Id));

    [Theory]
    [InlineData("The ferry stops at the café \u26F4, Ines Calder said.\n")]
    [InlineData("Паром\tходит, Ines Calder said.\r\n")]
    public Task Is_silent_about_other_scripts_and_tabs(string body) => ReportsMarkedAsync(Head + body);

    // The text itself has another problem, which a check would find if it asked for the text.
    private static TextFile Binary(string rules = "", string editorConfig = "") =>
        new("/desk/seeds/ferry.txt", "\0\0\uFFFD\n\n\"No speaker\n")
        {
            Metadata = { ["ArticleGenBinary"] = "true", ["ArticleRules"] = rules },
            EditorConfig = editorConfig.Length > 0 ? new() { ["articlegen.ART0007.severity"] = editorConfig } : [],
        };
}
