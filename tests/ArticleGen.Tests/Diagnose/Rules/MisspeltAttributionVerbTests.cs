using System.Collections.Immutable;
using ArticleGen.Diagnose.Reporting;
using ArticleGen.Diagnose.Rules;

namespace ArticleGen.Tests.Diagnose.Rules;

public class MisspeltAttributionVerbTests : RuleTextTest
{
    private const string Head = "Ferry resumes\n\nCoast News 14 March 2011 09:20 (UTC +01:00)\n\n";

    private protected override string Id => MisspeltAttributionVerb.Id;

    [Fact]
    public void Names_both_words() => Assert.Equal(
        "'undrelined' looks misspelt; did you mean 'underlined'?",
        MessageFor(new(ProblemKind.MisspeltCue, new(0, 10), "undrelined", "", "underlined")));

    [Fact]
    public void Does_without_a_suggestion() => Assert.Equal(
        "'sxid' looks misspelt",
        MessageFor(new(ProblemKind.MisspeltCue, new(0, 4), "sxid", "")));

    [Fact]
    public void Carries_the_suggestion_for_the_fix()
    {
        const string Text = "Calder undrelined";
        Diagnostic diagnostic = Assert.Single(Analysis.Of(
            new MisspeltAttributionVerb(),
            Text,
            new Problem(ProblemKind.MisspeltCue, new(7, 10), "undrelined", "", "underlined")));
        Assert.Equal(new TextChange(new TextSpan(7, 10), "underlined"), DiagnosticEdits.Read(diagnostic, SourceText.From(Text)));
    }

    [Fact]
    public Task Reports_the_word() => ReportsMarkedAsync(
        Head + "\"We reopen at dawn,\" Ines Calder ⟦undrelined⟧.\n",
        "'undrelined' looks misspelt; did you mean 'underlined'?");

    [Theory]
    [InlineData("\"We reopen at dawn,\" Ines Calder underlined.\n")]
    [InlineData("Ines Calder aided the crew, and the ferry was sailed home.\n")]
    public Task Is_silent_about_words_spelt_right(string body) => ReportsMarkedAsync(Head + body);

    [Fact]
    public async Task Is_the_only_thing_to_say_of_the_seed()
    {
        string path = Path.Combine(AppContext.BaseDirectory, "seeds", "russia-nato-slam-door.txt");
        string text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        ImmutableArray<Diagnostic> diagnostics = await Analysis.OfAsync(new TextFile("/desk/seeds/russia-nato-slam-door.txt", text));
        Diagnostic diagnostic = Assert.Single(diagnostics);
        Assert.Equal(
            "'reoported' looks misspelt; did you mean 'reported'?",
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        int column = text.Split('\n')[4].IndexOf("reoported", StringComparison.Ordinal);
        Assert.Equal(new LinePosition(4, column), diagnostic.Location.GetLineSpan().StartLinePosition);
        Assert.Equal(new LinePosition(4, column + "reoported".Length), diagnostic.Location.GetLineSpan().EndLinePosition);
    }
}
