namespace ArticleGen.Tool.Tests.Output;

/// <summary>A workflow command, taken apart as a runner of GitHub Actions does it.</summary>
/// <param name="Name">error, warning or notice.</param>
/// <param name="Properties">The properties, with their escapes undone.</param>
/// <param name="Message">The message, with its escapes undone.</param>
internal sealed record WorkflowCommand(string Name, IReadOnlyDictionary<string, string> Properties, string Message)
{
    /// <summary>The command in a line.</summary>
    public static WorkflowCommand Parse(string line)
    {
        Assert.StartsWith("::", line, StringComparison.Ordinal);
        int end = line.IndexOf("::", 2, StringComparison.Ordinal);
        Assert.True(end > 0, line);
        string head = line[2..end];
        int space = head.IndexOf(' ', StringComparison.Ordinal);
        Dictionary<string, string> properties = new(StringComparer.Ordinal);
        foreach (string property in space < 0 ? [] : head[(space + 1)..].Split(','))
        {
            string[] parts = property.Split('=', 2);
            properties.Add(parts[0], UndoProperty(parts[1]));
        }

        return new(space < 0 ? head : head[..space], properties, Undo(line[(end + 2)..]));
    }

    // The sign of the escapes is the last to come back: "%250A" is "%0A" and no line break.
    private static string Undo(string text) => text
        .Replace("%0D", "\r", StringComparison.Ordinal)
        .Replace("%0A", "\n", StringComparison.Ordinal)
        .Replace("%25", "%", StringComparison.Ordinal);

    private static string UndoProperty(string text) => Undo(text
        .Replace("%3A", ":", StringComparison.Ordinal)
        .Replace("%2C", ",", StringComparison.Ordinal));
}
