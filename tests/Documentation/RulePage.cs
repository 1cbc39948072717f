using System.Text.RegularExpressions;

namespace ArticleGen.Documentation;

/// <summary>
/// The page of a rule. Its examples are tested: the rule reports the wrong one, no rule reports the right one, and a fix turns the one
/// into the other.
/// </summary>
internal sealed partial class RulePage(MarkdownPage page)
{
    private const string Folder = "src/ArticleGen.Package/rules/";

    /// <summary>The pages of all rules, in the order of their IDs.</summary>
    public static IReadOnlyList<RulePage> All { get; } =
    [
        .. MarkdownPage.All
            .Where(static page => page.Path.StartsWith(Folder + "ART", StringComparison.Ordinal))
            .Select(static page => new RulePage(page)),
    ];

    /// <summary>The pages that show articles; the others show project files or lexicons.</summary>
    public static IEnumerable<RulePage> WithArticles => All.Where(static page => page.FindArticle("Wrong") is not null);

    /// <summary>The index of the rules.</summary>
    public static MarkdownPage Index => MarkdownPage.Get(Folder + "README.md");

    /// <summary>The rule's ID.</summary>
    public string Id => Path.GetFileNameWithoutExtension(page.Path);

    /// <summary>The whole text.</summary>
    public string Text => page.Text;

    /// <summary>The headings below the title.</summary>
    public IEnumerable<string> Headings => page.Headings.Skip(1);

    /// <summary>The article that the rule reports.</summary>
    public string Wrong => FindArticle(nameof(Wrong))!;

    /// <summary>The article that no rule reports.</summary>
    public string Right => FindArticle(nameof(Right))!;

    /// <summary>The schema of the project that the articles are in; null where the page shows none.</summary>
    public string? Schema =>
        page.Blocks.FirstOrDefault(static block => block.Section == nameof(Wrong) && block.Language == MarkdownBlock.SchemaLanguage)?.Text;

    /// <summary>The extension of the articles: ".md" where markup matters.</summary>
    public string Extension => page.Blocks.Any(static block => IsMarkdown(block) && block.IsWrong) ? ".md" : ".txt";

    /// <summary>What the rule says of the wrong article; null where the page does not show it.</summary>
    public string? Message => Quoted().Match(page.Text) is { Success: true } message ? message.Groups[1].Value : null;

    /// <summary>Whether the page says that the rule has a fix.</summary>
    public bool HasFix => page.Text.Contains("\n| Fix | Yes", StringComparison.Ordinal);

    /// <summary>The page of a rule.</summary>
    public static RulePage Get(string id) => All.Single(page => page.Id == id);

    private string? FindArticle(string section) =>
        page.Blocks.FirstOrDefault(block => block.Section == section && (block.Language == "text" || IsMarkdown(block)))?.Text;

    private static bool IsMarkdown(MarkdownBlock block) => block.Language == "markdown";

    [GeneratedRegex("^> (.*)$", RegexOptions.Multiline)]
    private static partial Regex Quoted();
}
