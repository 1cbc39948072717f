using System.Text.RegularExpressions;

namespace ArticleGen.Documentation;

/// <summary>A page of the documentation: its headings, blocks of code, tables, links and pieces of code in a line.</summary>
internal sealed partial class MarkdownPage
{
    private const string Fence = "```";

    private readonly List<(string Section, string Line)> _prose = [];

    private MarkdownPage(string path, string text)
    {
        Path = path;
        Text = text;
        Parse(text.Split('\n'));
    }

    /// <summary>
    /// All pages: every Markdown file but articles, examples of the tests, and the lists of released rules, which have a form of their own.
    /// </summary>
    public static IReadOnlyList<MarkdownPage> All { get; } =
    [
        .. Repository.Files
            .Where(static file => file.EndsWith(".md", StringComparison.Ordinal))
            .Where(static file => !file.Contains("seeds/", StringComparison.Ordinal))
            .Where(static file => !file.Contains("/Examples/", StringComparison.Ordinal))
            .Where(static file => !file.Contains("AnalyzerReleases", StringComparison.Ordinal))
            .Select(static file => new MarkdownPage(file, File.ReadAllText(Repository.PathOf(file)))),
    ];

    /// <summary>All blocks of all pages.</summary>
    public static IEnumerable<MarkdownBlock> AllBlocks => All.SelectMany(static page => page.Blocks);

    /// <summary>The path of the file, relative to the repository.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The blocks of code.</summary>
    public List<MarkdownBlock> Blocks { get; } = [];

    /// <summary>The headings, without the top one's mark.</summary>
    public List<string> Headings { get; } = [];

    /// <summary>The names by which links find the headings.</summary>
    public IEnumerable<string> Anchors => Headings.Select(static heading =>
        string.Concat(heading.ToLowerInvariant().Replace(' ', '-').Where(static c => char.IsLetterOrDigit(c) || c is '-' or '_')));

    /// <summary>Where the links lead that stand in the text.</summary>
    public IEnumerable<string> Links => _prose.SelectMany(static line => Link().Matches(Code().Replace(line.Line, "code")))
        .Select(static link => link.Groups[1].Value);

    /// <summary>The pieces of code in the lines of the text.</summary>
    public IEnumerable<string> CodeInLines => _prose.SelectMany(static line => CodeIn(line.Line));

    /// <summary>The page of this path.</summary>
    public static MarkdownPage Get(string path) => All.Single(page => page.Path == path);

    /// <summary>The pieces of code in some text.</summary>
    public static IEnumerable<string> CodeIn(string text) => Code().Matches(text).Select(static code => code.Groups[2].Value.Trim());

    /// <summary>The block that follows these words.</summary>
    public string BlockAfter(string words)
    {
        int line = Text[..Text.IndexOf(words, StringComparison.Ordinal)].Count(static c => c == '\n') + 1;
        return Blocks.First(block => block.Line > line).Text;
    }

    /// <summary>The lines of text below a heading, with those below smaller headings left out.</summary>
    public string Section(string heading)
    {
        Xunit.Assert.Contains(heading, Headings);
        return string.Join('\n', _prose.Where(line => line.Section == heading).Select(static line => line.Line));
    }

    /// <summary>The cells of all tables below a heading, without the heads.</summary>
    public IEnumerable<string[]> Rows(string heading)
    {
        string[] lines = Section(heading).Split('\n');
        Xunit.Assert.Contains(lines, IsRule);
        return lines
            .Where((line, i) => line.StartsWith('|') && !IsRule(line) && !(i + 1 < lines.Length && IsRule(lines[i + 1])))
            .Select(static line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries));
    }

    private static bool IsRule(string line) => line.StartsWith("|---", StringComparison.Ordinal);

    private void Parse(string[] lines)
    {
        string section = "";
        for (int i = 0; i < lines.Length; i++)
        {
            bool isFence = lines[i].StartsWith(Fence, StringComparison.Ordinal);
            if (isFence || (lines[i].StartsWith("    ", StringComparison.Ordinal) && (i == 0 || lines[i - 1].Length == 0)))
            {
                int from = i;
                List<string> text = [];
                for (i += isFence ? 1 : 0; i < lines.Length && !Ends(lines[i], isFence); i++)
                {
                    text.Add((isFence ? lines[i] : lines[i][4..]) + "\n");
                }

                Blocks.Add(new(Path, from + 1, section, isFence ? lines[from][Fence.Length..] : "", string.Concat(text)));
                continue;
            }

            if (Heading().Match(lines[i]) is { Success: true } heading)
            {
                section = heading.Groups[1].Value;
                Headings.Add(section);
            }

            _prose.Add((section, lines[i]));
        }
    }

    private static bool Ends(string line, bool isFence) =>
        isFence ? line.StartsWith(Fence, StringComparison.Ordinal) : !line.StartsWith("    ", StringComparison.Ordinal);

    [GeneratedRegex("^#+ (.*)$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"\[[^\]]*\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("(`+)(.+?)(?<!`)\\1(?!`)")]
    private static partial Regex Code();
}
