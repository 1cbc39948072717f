using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ArticleGen.Diagnose.Rules;
using ArticleGen.Documentation;

namespace ArticleGen.Tests.Diagnose.Rules;

public class SchemaNotUnderstoodTests
{
    [Fact]
    public async Task Reports_the_words_at_their_line_and_column_with_the_type_that_was_meant()
    {
        Diagnostic reported = Assert.Single(await OfAsync("# fields\n\n  Rating: integer?\n"));
        Assert.Equal("/desk/articles.schema: (2,10)-(2,17)", reported.Location.GetLineSpan().ToString());
        Assert.Equal((SchemaNotUnderstood.Id, DiagnosticSeverity.Warning), (reported.Id, reported.Severity));
        Assert.EndsWith("; did you mean 'int'?", reported.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains("int", reported.Properties.Values);
    }

    [Theory]
    [InlineData("Rating: int\n")]
    [InlineData("# nothing\n")]
    [InlineData("")]
    public async Task Is_silent_where_all_is_understood(string text) => Assert.Empty(await OfAsync(text));

    [Fact]
    public async Task Two_files_that_declare_one_field_are_told_in_the_later_one()
    {
        Diagnostic reported = Assert.Single(
            await Analysis.OfAsync(Schema("/desk/a.schema", "Rating: int\n"), Schema("/desk/b.schema", "Section: string\nRating: int\n")));
        Assert.Equal("/desk/b.schema: (1,0)-(1,6)", reported.Location.GetLineSpan().ToString());
        Assert.Contains("line 1 of a.schema has it already", reported.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Rating: integer", "write one of bool, int, ", "; did you mean 'int'?; there is no such type, and the field is left out")]
    [InlineData("Section: string, Section: int", "'Section'", "line 1 of a.schema has it already, and the field is left out")]
    public async Task A_fault_of_the_property_is_one_of_a_setting(string property, params string[] words)
    {
        ImmutableArray<Diagnostic> all = await Analysis.OfAsync(
            [Schema("/desk/a.schema", "Section: string\n")], new() { ["ArticleGen_Fields"] = property });
        Assert.NotEmpty(all);
        Assert.All(all, reported => Assert.Equal(SettingNotUnderstood.Id, reported.Id));
        string message = all[0].GetMessage(CultureInfo.InvariantCulture);
        Assert.StartsWith("ArticleGen_Fields does not understand '", message, StringComparison.Ordinal);
        Assert.All(words, word => Assert.Contains(word, message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Editorconfig_sets_its_severity()
    {
        TextFile file = Schema("/desk/articles.schema", "Rating: x\n");
        file.EditorConfig["articlegen.ART0035.severity"] = "error";
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(await Analysis.OfAsync(file)).Severity);
    }

    [Fact]
    public async Task The_page_shows_what_is_reported()
    {
        string page = RulePage.Get(SchemaNotUnderstood.Id).Text;
        Assert.Equal(
            Regex.Matches(page, "^> (.+)$", RegexOptions.Multiline).Select(message => message.Groups[1].Value),
            (await OfAsync(Example("Wrong"))).Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        Assert.Empty(await OfAsync(Example("Right")));

        string Example(string heading) => Regex.Match(
            page, $"^## {heading}\n.*?```schema\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value;
    }

    private static Task<ImmutableArray<Diagnostic>> OfAsync(string schema) => Analysis.OfAsync(Schema("/desk/articles.schema", schema));

    private static TextFile Schema(string path, string text) => new(path, text) { Metadata = { ["ArticleGenSchema"] = "true" } };
}
