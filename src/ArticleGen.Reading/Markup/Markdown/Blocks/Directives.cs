using ArticleGen.Reading.Markup.Markdown.Inlines;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.Markdown.Blocks;

/// <summary>Finds lines that are for a site generator, and no words: ":::note", "import Chart from './chart'", "[!NOTE]".</summary>
internal static class Directives
{
    private const int ShortestFence = 3;

    private static readonly string[] Declarations =
        ["default ", "const ", "let ", "var ", "function ", "async function ", "class ", "{", "* from "];

    /// <summary>Whether the rest of a line begins or ends a container directive: ":::", ":::note Title", "::: {.wide}".</summary>
    public static bool BeginsOrEndsContainer(string text, in LineCursor cursor)
    {
        int name = cursor.Nonspace;
        while (name < cursor.End && text[name] == ':')
        {
            name++;
        }

        bool isFence = name - cursor.Nonspace >= ShortestFence;
        name = MarkdownCharacters.SkipBlanks(text, name, cursor.End);
        return isFence && (name >= cursor.End || text[name] == '{' || MarkdownCharacters.IsAsciiLetter(text[name]));
    }

    /// <summary>Takes the lines at the start of paragraphs that are statements of MDX, or name the kind of an alert.</summary>
    public static void LeaveOut(string text, MarkdownBlocks blocks, CancellationToken cancel)
    {
        for (int i = 0; i < blocks.Steps.Count; i++)
        {
            cancel.PollAt(i);
            MarkdownBlock block = blocks.Steps[i];
            if (block.Kind == BlockKind.Paragraph)
            {
                bool isFirstInQuote = i > 0 && blocks.Steps[i - 1].Kind == BlockKind.QuoteStart;
                int first = isFirstInQuote && NamesAlert(text, blocks.Lines[block.FirstLine])
                    ? block.FirstLine + 1
                    : SkipStatements(text, blocks.Lines, block);
                blocks.Steps[i] = first < block.EndLine ? block with { FirstLine = first } : block with { Kind = BlockKind.Other };
            }
        }
    }

    /// <summary>"[!NOTE]" and the like, alone on a line.</summary>
    private static bool NamesAlert(string text, TextRange line)
    {
        TextRange mark = LeafStarts.Trim(text, line.Start, line.End);
        int i = mark.Start + 2;
        while (i < mark.End && MarkdownCharacters.IsAsciiLetter(text[i]))
        {
            i++;
        }

        return mark.Length > 3 && text[mark.Start] == '[' && text[mark.Start + 1] == '!' && i == mark.End - 1 && text[i] == ']';
    }

    /// <summary>The first line of a paragraph that belongs to no statement.</summary>
    private static int SkipStatements(string text, List<TextRange> lines, MarkdownBlock block)
    {
        int line = block.FirstLine;
        while (!block.IsNested && line < block.EndLine && BeginsStatement(text, lines[line]))
        {
            // A statement goes on until its brackets are closed.
            int open = 0;
            do
            {
                open += CountOpen(text, lines[line]);
                line++;
            }
            while (open > 0 && line < block.EndLine);
        }

        return line;
    }

    private static bool BeginsStatement(string text, TextRange line)
    {
        string statement = line.In(text).TrimEnd(' ', '\t', ';');
        if (statement.StartsWith("import ", StringComparison.Ordinal))
        {
            string rest = statement.Substring("import ".Length).TrimStart();
            int from = rest.LastIndexOf(" from ", StringComparison.Ordinal);
            return (rest.Length > 0 && rest[0] == '{' && rest.IndexOf('}') < 0)
                || IsString(from < 0 ? rest : rest.Substring(from + " from ".Length).Trim());
        }

        return statement.StartsWith("export ", StringComparison.Ordinal)
            && Array.Exists(Declarations, word => statement.Substring("export ".Length).StartsWith(word, StringComparison.Ordinal));
    }

    private static bool IsString(string code) =>
        code.Length > 2 && code[0] is '"' or '\'' && code.IndexOf(code[0], 1) == code.Length - 1;

    private static int CountOpen(string text, TextRange line)
    {
        int open = 0;
        for (int i = line.Start; i < line.End; i++)
        {
            open += text[i] is '{' or '(' or '[' ? 1 : text[i] is '}' or ')' or ']' ? -1 : 0;
        }

        return open;
    }
}
