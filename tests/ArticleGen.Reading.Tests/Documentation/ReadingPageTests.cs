using ArticleGen.Documentation;
using ArticleGen.Reading.Attribution.Patterns;

namespace ArticleGen.Reading.Tests.Documentation;

/// <summary>docs/reading.md lists the patterns as they are tried, with their own examples.</summary>
public class ReadingPageTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Get("docs/reading.md");

    [Fact]
    public void The_patterns_of_whole_sentences_are_shown_in_their_order() => Shows("Patterns of whole sentences", PatternOrder.Sentences);

    [Fact]
    public void The_patterns_of_a_noun_are_shown_in_their_order() => Shows("Patterns of a noun of saying", PatternOrder.Nouns);

    [Fact]
    public void The_patterns_of_a_cue_are_shown_in_their_order() => Shows("Patterns of a cue", PatternOrder.Cues);

    [Fact]
    public void The_patterns_of_what_is_left_over_are_shown_in_their_order() =>
        Shows("Patterns of what is left over", PatternOrder.Leftovers);

    private static void Shows(string heading, IEnumerable<AttributionPattern> patterns) => Assert.Equal(
        patterns.Select(static pattern => $"| `{pattern.Name}` | {pattern.Example.Replace("\n\n", " ¶ ", StringComparison.Ordinal)} |"),
        Page.Rows(heading).Select(static row => $"| {row[0]} | {row[1]} |"));
}
