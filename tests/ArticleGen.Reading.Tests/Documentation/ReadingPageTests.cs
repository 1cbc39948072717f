using ArticleGen.Documentation;
using ArticleGen.Reading.Attribution.Patterns;

namespace ArticleGen.Reading.Tests.Documentation;

/// <summary>docs/reading.md lists the patterns as they are tried, with their own examples. Who accepts a change has it written.</summary>
public class ReadingPageTests
{
    private const string PagePath = "docs/reading.md";

    private const string Command =
        $"{Acceptance.Variable}=true dotnet test --project tests/ArticleGen.Reading.Tests --filter-class '*{nameof(ReadingPageTests)}'";

    [Fact]
    public void The_tables_are_made_of_the_patterns() =>
        Acceptance.Check(PagePath, WithTables(File.ReadAllText(Repository.PathOf(PagePath))), Command);

    [Fact]
    public void Contributors_are_told_the_command() => Assert.Contains(
        MarkdownPage.Get("CONTRIBUTING.md").Blocks.SelectMany(static block => block.Commands), static command => command == Command);

    private static string WithTables(string page)
    {
        page = MarkdownTable.ReplaceRows(page, "Patterns of whole sentences", PatternOrder.Sentences.Select(ToRow));
        page = MarkdownTable.ReplaceRows(page, "Patterns of a noun of saying", PatternOrder.Nouns.Select(ToRow));
        page = MarkdownTable.ReplaceRows(page, "Patterns of a cue", PatternOrder.Cues.Select(ToRow));
        return MarkdownTable.ReplaceRows(page, "Patterns of what is left over", PatternOrder.Leftovers.Select(ToRow));
    }

    private static string ToRow(AttributionPattern pattern) =>
        $"| `{pattern.Name}` | {pattern.Example.Replace("\n\n", " ¶ ", StringComparison.Ordinal)} |";
}
