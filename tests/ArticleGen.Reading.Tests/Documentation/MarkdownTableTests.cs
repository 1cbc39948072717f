using ArticleGen.Documentation;
using Xunit.Sdk;

namespace ArticleGen.Reading.Tests.Documentation;

public class MarkdownTableTests
{
    private const string Page =
        """
        # Page

        ## One

        Words.

        | A | B |
        |---|---|
        | 1 | 2 |

        ## Two

        Words only.

        ## Three

        | A |
        |---|
        | 3 |
        """;

    [Fact]
    public void The_rows_of_one_table_are_others_and_the_rest_stays()
    {
        string page = MarkdownTable.ReplaceRows(Page, "One", ["| 4 | 5 |", "| 6 | 7 |"]);
        Assert.Equal(Page.Replace("| 1 | 2 |", "| 4 | 5 |\n| 6 | 7 |", StringComparison.Ordinal), page);
        Assert.Equal(Page, MarkdownTable.ReplaceRows(page, "One", ["| 1 | 2 |"]));
    }

    [Fact]
    public void So_are_those_of_a_table_at_the_end_or_without_rows() => Assert.Equal(
        Page,
        MarkdownTable.ReplaceRows(MarkdownTable.ReplaceRows(Page, "Three", []), "Three", ["| 3 |"]));

    [Theory]
    [InlineData("Two", "There is no table below 'Two'.")]
    [InlineData("Four", "There is no heading 'Four'.")]
    public void Without_a_table_nothing_is_written(string heading, string expected) => Assert.Contains(
        expected,
        Assert.ThrowsAny<XunitException>(() => MarkdownTable.ReplaceRows(Page, heading, ["| 1 |"])).Message,
        StringComparison.Ordinal);
}
