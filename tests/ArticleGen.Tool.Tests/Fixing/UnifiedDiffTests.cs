using System.Text;
using ArticleGen.Tool.Fixing;

namespace ArticleGen.Tool.Tests.Fixing;

public sealed class UnifiedDiffTests
{
    [Fact]
    public void Changes_far_apart_are_hunks_of_their_own_and_near_ones_share_one()
    {
        string before = string.Concat(Enumerable.Range(1, 20).Select(static line => $"line {line}\n"));
        string after = before.Replace("line 2\n", "line two\n", StringComparison.Ordinal)
            .Replace("line 7\n", "line seven\n", StringComparison.Ordinal)
            .Replace("line 20\n", "line twenty\n", StringComparison.Ordinal);

        string[] headers = [.. Difference(before, after).Split('\n').Where(static line => line.StartsWith("@@", StringComparison.Ordinal))];

        Assert.Equal(["@@ -1,10 +1,10 @@", "@@ -17,4 +17,4 @@"], headers);
    }

    [Fact]
    public void The_end_of_a_text_without_a_line_break_is_marked_and_carriage_returns_stay()
    {
        Assert.Equal(
            "--- a/x.txt\n+++ b/x.txt\n@@ -1,2 +1,2 @@\n one\r\n-tow\n\\ No newline at end of file\n+two\n\\ No newline at end of file\n",
            Difference("one\r\ntow", "one\r\ntwo"));
    }

    [Fact]
    public void Lines_that_are_added_move_those_behind_them()
    {
        Assert.Equal("--- a/x.txt\n+++ b/x.txt\n@@ -1 +1,2 @@\n one\n+two\n", Difference("one\n", "one\ntwo\n"));
        Assert.Equal("--- a/x.txt\n+++ b/x.txt\n@@ -0,0 +1 @@\n+one\n", Difference("", "one\n"));
    }

    private static string Difference(string before, string after)
    {
        using MemoryStream output = new();
        UnifiedDiff.Write("x.txt", Encoding.UTF8.GetBytes(before), Encoding.UTF8.GetBytes(after), output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
