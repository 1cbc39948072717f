using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArticleGen.Reading.Tests.Markup.Markdown;

/// <summary>The words that Markdig sees in a text, a string for each paragraph, heading and row of a table.</summary>
internal static partial class MarkdigWords
{
    private const char HardBreak = '\u23CE';

    private static readonly MarkdownPipeline CommonMark = new MarkdownPipelineBuilder().Build();

    private static readonly MarkdownPipeline Extended = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseFootnotes()
        .UseTaskLists()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .Build();

    private static readonly HashSet<string> BlockTags = new(StringComparer.OrdinalIgnoreCase)
    {
        "div", "p", "table", "tr", "td", "th", "ul", "ol", "li", "h1", "h2", "h3", "blockquote", "section", "article", "hr", "dl", "dt",
        "dd", "center", "main", "header", "footer", "aside", "figure", "figcaption", "details", "summary", "caption", "thead", "tbody",
        "form", "body", "html", "pre",
    };

    /// <summary>The words of CommonMark; with <paramref name="extended"/>, of tables, footnotes and struck text as well.</summary>
    public static string[] Read(string markdown, bool extended = false)
    {
        List<string> paragraphs = [];
        AddBlocks(Markdig.Markdown.Parse(markdown, extended ? Extended : CommonMark), paragraphs);
        return Normalize(paragraphs);
    }

    /// <summary>The paragraphs of a plain view, to be compared with these.</summary>
    public static string[] Normalize(string plain) => Normalize(plain.Split("\n\n").Select(static text => text.Replace('\n', HardBreak)));

    private static string[] Normalize(IEnumerable<string> paragraphs) =>
    [
        .. paragraphs
            .Select(static text => BreakBlanks().Replace(text, HardBreak.ToString()).Trim(HardBreak))
            .Select(static text => Blanks().Replace(text, " ").Trim())
            .Where(static text => text.Length > 0),
    ];

    private static void AddBlocks(IEnumerable<Block> blocks, List<string> paragraphs)
    {
        foreach (Block block in blocks)
        {
            switch (block)
            {
                case LinkReferenceDefinitionGroup or CodeBlock or ThematicBreakBlock or FootnoteLinkReferenceDefinition:
                    break;
                case HtmlBlock html:
                    AddHtml(html, paragraphs);
                    break;
                case Table table:
                    paragraphs.AddRange(table.OfType<TableRow>().Select(ReadRow));
                    break;
                case ContainerBlock container:
                    AddBlocks(container, paragraphs);
                    break;
                case LeafBlock leaf:
                    paragraphs.Add(ReadInlines(leaf.Inline));
                    break;
            }
        }
    }

    private static string ReadRow(TableRow row) =>
        string.Join(
            " | ",
            row.Cast<TableCell>()
                .Select(static cell => string.Concat(cell.OfType<LeafBlock>().Select(static leaf => ReadInlines(leaf.Inline)))));

    private static string ReadInlines(ContainerInline? inlines)
    {
        StringBuilder words = new();
        foreach (Inline inline in inlines ?? [])
        {
            words.Append(inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline code => code.Content,
                LineBreakInline lineBreak => lineBreak.IsHard ? HardBreak.ToString() : " ",
                AutolinkInline link => link.Url,
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                HtmlInline html => html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) ? HardBreak.ToString() : "",
                LinkInline { IsImage: true } or FootnoteLink or TaskList => "",
                DelimiterInline delimiter => delimiter.ToLiteral() + ReadInlines(delimiter),
                ContainerInline container => ReadInlines(container),
                _ => throw new NotSupportedException(inline.GetType().Name),
            });
        }

        return words.ToString();
    }

    private static void AddHtml(HtmlBlock block, List<string> paragraphs)
    {
        string html = NoProse().Replace(
            block.Lines.ToString(),
            static part => part.Groups[2].Value.Equals("pre", StringComparison.OrdinalIgnoreCase) ? "<p>" : "");
        html = Tags().Replace(html, static tag => tag.Groups["name"].Value switch
        {
            "br" => HardBreak.ToString(),
            string name => BlockTags.Contains(name) ? "\0" : "",
        });
        paragraphs.AddRange(System.Net.WebUtility.HtmlDecode(html).Split('\0'));
    }

    [GeneratedRegex("\\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex("\\s*\u23CE[\\s\u23CE]*")]
    private static partial Regex BreakBlanks();

    [GeneratedRegex(
        "<!--.*?(-->|\\z)|<\\?.*?\\?>|<!\\[CDATA\\[.*?\\]\\]>|<(script|style|pre|textarea)\\b.*?(</\\2\\s*>|\\z)",
        RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex NoProse();

    [GeneratedRegex("</?(?<name>[a-z][a-z0-9-]*)(?:\\s(?:[^<>\"']|\"[^\"]*\"|'[^']*')*|/)?>|<![a-z][^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Tags();
}
