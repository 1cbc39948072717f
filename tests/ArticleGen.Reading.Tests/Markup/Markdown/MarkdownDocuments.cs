using System.Text;

namespace ArticleGen.Reading.Tests.Markup.Markdown;

/// <summary>Makes small Markdown documents at random, and the same ones from the same seed.</summary>
internal sealed class MarkdownDocuments(int seed)
{
    private const int DeepestContainer = 3;
    private const int DeepestInline = 3;
    private const int MostCrumbs = 12;

    private static readonly string[] Words =
    [
        "ferry", "quay", "mole", "tide", "rope", "gulls", "sail,", "port.", "\"noon\"", "don't", "(north)", "12", "\u00E9t\u00E9",
        "\u201Cyes\u201D",
    ];

    // Without runs of "*" that overlap, references beside "*", and link definitions: Markdig reads these in its own way.
    private static readonly string[] Crumbs =
    [
        "*a*", " **b** ", " _c_ ", "`", "``", "x(", ")", "[x](y)", "![x](y)", "<", ">", " &amp; ", "!", "a", "b c", " ", "  ", "\n",
        "\n\n", "\n> ", "\n- ", "\n1. ", "\n# ", "\n---\n", "\n===\n", "\n    ", "\n```\n", "<b>", "</b>", "\n\t", "+ ",
        "0) ", ":", "<https://x>", "\n~~~\n", ".", "\n<div>\n", "-->", "<br>", "\u00A0", "\n* ", "\n  ", ">", "\t", "[a]",
    ];

    // What Markdig knows nothing of, or reads in another way.
    private static readonly string[] OwnCrumbs =
    [
        "<q>", "</q>", "![<q>", "](x)", "~~", "\n| a | b |\n|---|---|\n| c |", " | d | e \\| f |", "`\\|`", "[^1]", "\n\n[^1]: ",
        "{{< a >}}", "{% b %}", "{{", "{/*", "*/}", ">}}", "\n> a\n> \u2014 Ines Calder\n", "\n- Ines Calder\n", "\n\nInes Calder said:\n",
        "> **Ines Calder**", "<cite>", "<footer>", "</footer>", "\n<div hidden>", "</div>", "<svg>", "</svg>", "<script>", "\n<blockquote>",
        "&#10;", "&#x2028;", "\u2028", "\u0085", "&#146;", "&amp", "\n:::note\n", "\n> [!NOTE]\n", "\nimport 'a'\n", "- [x] ", "{#a}",
        "\n===\n", "\n[a]: b", "\0", "\uD83D", "\r", "<td>", "<pre>", "</pre>", "<button>", "</button>", "<!--", "<?", "<![CDATA[", "]]>",
    ];

    private readonly Random _random = new(seed);

    /// <summary>A document with every kind of block and inline markup, well formed or nearly so.</summary>
    public string MakeDocument()
    {
        StringBuilder document = new();
        AddBlocks(document, "", DeepestContainer);
        if (Chance(3))
        {
            document.Append("\n[quay]: /x 'title'\n[mole]: <y>\n");
        }

        return document.ToString();
    }

    /// <summary>Pieces of markup and words in no order.</summary>
    public string MakeCrumbs()
    {
        StringBuilder crumbs = new();
        int count = _random.Next(1, MostCrumbs);
        for (int i = 0; i < count; i++)
        {
            crumbs.Append(Pick(Crumbs));
        }

        return crumbs.ToString();
    }

    /// <summary>Pieces of all the markup that is read, and words, in no order.</summary>
    public string MakeOwnCrumbs()
    {
        StringBuilder crumbs = new();
        int count = _random.Next(1, 2 * MostCrumbs);
        for (int i = 0; i < count; i++)
        {
            crumbs.Append(Pick(Chance(2) ? OwnCrumbs : Crumbs));
        }

        return crumbs.ToString();
    }

    private void AddBlocks(StringBuilder document, string prefix, int depth)
    {
        int count = _random.Next(1, 4);
        for (int i = 0; i < count; i++)
        {
            if (i > 0 && !Chance(4))
            {
                document.Append(prefix.TrimEnd()).Append('\n');
            }

            AddBlock(document, i == 0 ? "" : prefix, prefix, depth);
        }
    }

    /// <summary>Adds a block. Its first line may stand behind a marker that is written already.</summary>
    private void AddBlock(StringBuilder document, string first, string prefix, int depth)
    {
        document.Append(first);
        switch (_random.Next(depth > 0 ? 11 : 7))
        {
            case 0:
                document.Append('#', _random.Next(1, 7)).Append(' ').Append(MakeInlines(DeepestInline)).Append(Chance(3) ? " ##\n" : "\n");
                break;
            case 1:
                document.Append(MakeInlines(DeepestInline)).Append('\n').Append(prefix).Append(Chance(2) ? "===\n" : "---\n");
                break;
            case 2:
                document.Append("```\n").Append(prefix).Append("code *x*\n").Append(prefix).Append("```\n");
                break;
            case 3:
                document.Append(Chance(2) ? "***\n" : "<div>words &amp; more</div>\n");
                break;
            case 7 or 8:
                document.Append("> ");
                AddBlocks(document, prefix + "> ", depth - 1);
                break;
            case 9 or 10:
                string marker = Pick(["- ", "* ", "1. ", "10) ", "-   "]);
                document.Append(marker);
                AddBlocks(document, prefix + new string(' ', marker.Length), depth - 1);
                break;
            default:
                AddParagraph(document, prefix);
                break;
        }
    }

    private void AddParagraph(StringBuilder document, string prefix)
    {
        int lines = _random.Next(1, 4);
        for (int i = 0; i < lines; i++)
        {
            // A line without the marks of the containers around it goes on lazily.
            string before = i == 0 ? "" : Chance(5) ? "" : prefix;
            document.Append(before).Append(MakeInlines(DeepestInline)).Append(Pick(["\n", "\n", "  \n", "\\\n"]));
        }
    }

    private string MakeInlines(int depth)
    {
        StringBuilder inlines = new();
        int count = _random.Next(1, 5);
        for (int i = 0; i < count; i++)
        {
            inlines.Append(i > 0 ? " " : "").Append(MakeInline(depth));
        }

        return inlines.ToString();
    }

    private string MakeInline(int depth)
    {
        string inner = Pick(Words) + (depth > 0 && !Chance(2) ? " " + MakeInlines(depth - 1) + " " + Pick(Words) : "");
        return _random.Next(16) switch
        {
            0 => $"*{inner}*",
            1 => $"**{inner}**",
            2 => $"_{inner}_",
            3 => $"__{inner}__",
            4 => $"[{Pick(Words)} *{Pick(Words)}* {Pick(Words)}](/x \"t\")",
            5 => $"[{Pick(Words)} `c`][quay]",
            6 => Pick(["[quay]", "[mole][]", "![quay]"]),
            7 => $"![{Pick(Words)} **{Pick(Words)}**](/i)",
            8 => Pick(["`code`", "``a`b``", "` c `"]),
            9 => Pick(["R&amp;D", "caf&eacute;s", "a&#8212;b", "&none;", "&"]),
            10 => Pick(["\\*", "\\[", "\\", "\\_x\\_"]),
            11 => Pick(["<b>", "</b>", "<a href='x'>", "<br>", "<!-- c -->", "<https://example.org>", "<"]),
            12 => Pick(["*", "**", "_", "!", "(x)", "snake_case_word", "5*6"]),
            _ => inner,
        };
    }

    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    private string Pick(string[] values) => values[_random.Next(values.Length)];
}
