using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ArticleGen.Diagnose.Rules;
using ArticleGen.Documentation;

namespace ArticleGen.Tests.Diagnose.Rules;

public class LexiconNotUnderstoodTests
{
    private static readonly string Page = RulePage.Get(LexiconNotUnderstood.Id).Text;

    [Fact]
    public async Task Reports_the_words_at_their_line_and_column_with_the_word_that_was_meant()
    {
        Diagnostic reported = Assert.Single(await OfAsync("# wires\n\n  agencies: Harbour Wire\n"));
        Assert.Equal("/desk/newsroom.lexicon: (2,2)-(2,10)", reported.Location.GetLineSpan().ToString());
        Assert.Equal((LexiconNotUnderstood.Id, DiagnosticSeverity.Warning), (reported.Id, reported.Severity));
        Assert.EndsWith("; did you mean 'agency'?", reported.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains("agency", reported.Properties.Values);
    }

    [Theory]
    [InlineData("agency: Harbour Wire\n")]
    [InlineData("")]
    public async Task Is_silent_where_all_is_understood(string text) => Assert.Empty(await OfAsync(text));

    [Fact]
    public async Task A_lexicon_with_another_extension_is_one_by_its_item()
    {
        TextFile file = new("/desk/words.txt", "agencies: Harbour Wire\n") { Metadata = { ["ArticleGenLexicon"] = "true" } };
        Assert.Equal(LexiconNotUnderstood.Id, Assert.Single(await Analysis.OfAsync(file)).Id);
    }

    [Fact]
    public async Task Editorconfig_sets_its_severity()
    {
        TextFile file = new("/desk/newsroom.lexicon", "agencies: Harbour Wire\n")
        {
            EditorConfig = { ["articlegen.ART0026.severity"] = "error" },
        };
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(await Analysis.OfAsync(file)).Severity);
    }

    [Fact]
    public async Task The_rules_read_articles_with_the_lexicon()
    {
        TextFile article = new(
            "/desk/seeds/ferry.txt",
            "Ferry resumes\n\nBERGEN, March 3, 2011 (NTB) - The ferry runs again.\n\n\"We are glad,\" port director Ines Calder repled.\n");
        Assert.Equal([MisspeltAttributionVerb.Id], (await Analysis.OfAsync(article)).Select(diagnostic => diagnostic.Id));
        Assert.Empty(await Analysis.OfAsync(article, new TextFile("/desk/newsroom.lexicon", "verb: reple\n")));
    }

    [Fact]
    public async Task The_page_shows_what_is_reported()
    {
        ImmutableArray<Diagnostic> reported = await OfAsync(Example("Wrong"));
        Assert.Equal(
            Regex.Matches(Page, "^> (.+)$", RegexOptions.Multiline).Select(message => message.Groups[1].Value),
            reported.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        Assert.Empty(await OfAsync(Example("Right")));
        Assert.Empty(await OfAsync(Example("The lexicon")));
    }

    [Fact]
    public void The_page_lists_all_kinds_and_flags()
    {
        string section = Page[Page.IndexOf("\n## The lexicon\n", StringComparison.Ordinal)..];
        Assert.All(Names(), name => Assert.Contains($"`{name}`", section, StringComparison.Ordinal));
    }

    /// <summary>The kinds and flags, as the messages list them.</summary>
    private static IEnumerable<string> Names() => "no: x\nverb: x | no\ntitle: X | no\nperson: X | no".Split('\n')
        .SelectMany(
            line =>
                ArticleGen.Reading.Lexicon.Project.ArticleLexicon.Read(line).Problems.Single().Advice[
                    "write one of ".Length..].Split(", "));

    private static string Example(string heading) =>
        Regex.Match(Page, $"^## {heading}\n.*?```ini\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value;

    private static Task<ImmutableArray<Diagnostic>> OfAsync(string lexicon) =>
        Analysis.OfAsync(new TextFile("/desk/newsroom.lexicon", lexicon));
}
