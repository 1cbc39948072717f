using System.Reflection;
using ArticleGen.Documentation;

namespace ArticleGen.Tests.Documentation;

/// <summary>The examples of docs/reading.md are read by the patterns beside which they stand.</summary>
public class ReadingPageTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Get("docs/reading.md");

    // A row that tells of more than one paragraph has no sentence of its own to show.
    public static TheoryData<string, string> Examples => new(
        Rows.Where(row => !char.IsLower(row[1][0]) && !row[1].Contains("*(", StringComparison.Ordinal))
            .Select(row => (MarkdownPage.CodeIn(row[0]).Single(), row[1].Replace("**", "", StringComparison.Ordinal))));

    private static IEnumerable<string[]> Rows => Page.Rows("Patterns that need a cue").Concat(Page.Rows("Patterns without a cue"));

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_of_a_pattern_is_read_by_it(string pattern, string example) =>
        Assert.Contains(pattern, ArticleReader.Read("Harbour news\n\n21 August 2008\n\n" + example).Quotes.Select(quote => quote.Pattern));

    [Fact]
    public void Every_attribution_pattern_has_an_example_and_no_other_has() => Assert.Equal(
        typeof(AttributionPatterns).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(pattern => (string)pattern.GetRawConstantValue()!).Order(StringComparer.Ordinal),
        Rows.Select(row => MarkdownPage.CodeIn(row[0]).Single()).Order(StringComparer.Ordinal));
}
