namespace ArticleGen.Documentation;

/// <summary>A block of code on a page.</summary>
/// <param name="Page">The page's path.</param>
/// <param name="Line">The line at which the block starts, from 1 on.</param>
/// <param name="Section">The heading above it.</param>
/// <param name="Language">The word behind the fence; empty for an indented block.</param>
/// <param name="Text">The lines of the block, each with its end.</param>
internal sealed record MarkdownBlock(string Page, int Line, string Section, string Language, string Text)
{
    /// <summary>The word behind the fence of a schema of fields.</summary>
    public const string SchemaLanguage = "schema";

    /// <summary>Where it is, as a theory's argument: the page and the line.</summary>
    public string Place => $"{Page}:{Line}";

    /// <summary>Whether the page shows it as something to avoid.</summary>
    public bool IsWrong => Section == "Wrong";

    /// <summary>The lines that somebody types into a shell.</summary>
    public IEnumerable<string> Commands => Language switch
    {
        "" => Text.Split('\n', StringSplitOptions.RemoveEmptyEntries),
        "text" => Text.Split('\n').Where(static line => line.StartsWith("$ ", StringComparison.Ordinal)).Select(static line => line[2..]),
        _ => [],
    };
}
