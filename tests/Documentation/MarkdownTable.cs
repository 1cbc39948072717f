namespace ArticleGen.Documentation;

/// <summary>A table of the documentation that a test writes.</summary>
internal static class MarkdownTable
{
    private const string Rule = "|---";

    /// <summary>The text of a page with these rows in the first table below a heading. Its head stays.</summary>
    public static string ReplaceRows(string page, string heading, IEnumerable<string> rows)
    {
        List<string> lines = [.. page.Split('\n')];
        int start = lines.FindIndex(line => line.TrimStart('#') == " " + heading);
        Xunit.Assert.True(start >= 0, $"There is no heading '{heading}'.");
        int end = lines.FindIndex(start + 1, static line => line.StartsWith('#'));
        int rule = lines.FindIndex(start, static line => line.StartsWith(Rule, StringComparison.Ordinal));
        Xunit.Assert.True(rule >= 0 && (end < 0 || rule < end), $"There is no table below '{heading}'.");
        int behind = lines.FindIndex(rule, static line => !line.StartsWith('|'));
        return string.Join('\n', lines.Take(rule + 1).Concat(rows).Concat(lines.Skip(behind < 0 ? lines.Count : behind)));
    }
}
