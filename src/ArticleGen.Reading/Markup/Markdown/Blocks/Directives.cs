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
        List<MarkdownBlock> steps = [];
        for (int i = 0; i < blocks.Steps.Count; i++)
        {
            cancel.PollAt(i);
            MarkdownBlock block = blocks.Steps[i];
            if (block.Kind != BlockKind.Paragraph)
            {
                steps.Add(block);
                continue;
            }

            int first = block.FirstLine;
            bool isFirstInQuote = i > 0 && blocks.Steps[i - 1].Kind == BlockKind.QuoteStart;
            if (isFirstInQuote && FindAlertEnd(text, blocks.Lines[first]) is >= 0 and int markEnd)
            {
                AddTitle(text, blocks, block, markEnd, steps);
                first++;
            }
            else
            {
                first = SkipStatements(text, blocks.Lines, block);
            }

            steps.Add(first < block.EndLine ? block with { FirstLine = first } : block with { Kind = BlockKind.Other });
        }

        blocks.Steps.Clear();
        blocks.Steps.AddRange(steps);
    }

    /// <summary>Where "[!NOTE]" and the like end at the start of a line, with "+" or "-" for one that folds; -1 without any.</summary>
    private static int FindAlertEnd(string text, TextRange line)
    {
        TextRange words = LeafStarts.Trim(text, line.Start, line.End);
        int i = words.Start + 2;
        while (i < words.End && (MarkdownCharacters.IsAsciiLetterOrDigit(text[i]) || text[i] is '-' or '|'))
        {
            i++;
        }

        bool isMark = words.Length > 3 && text[words.Start] == '[' && text[words.Start + 1] == '!' && i > words.Start + 2
            && i < words.End && text[i] == ']';
        int end = i + 1 < words.End && text[i + 1] is '+' or '-' ? i + 2 : i + 1;
        return isMark && (end >= words.End || MarkdownCharacters.IsBlank(text[end])) ? end : -1;
    }

    /// <summary>Adds the title behind the mark. That of a quotation says whose it is.</summary>
    private static void AddTitle(string text, MarkdownBlocks blocks, MarkdownBlock block, int markEndOffset, List<MarkdownBlock> steps)
    {
        TextRange line = blocks.Lines[block.FirstLine];
        TextRange title = LeafStarts.Trim(text, markEndOffset, line.End);
        if (title.Length > 0)
        {
            int mark = LeafStarts.Trim(text, line.Start, line.End).Start + 2;
            bool isQuote = IsTypeAt(text, mark, "quote") || IsTypeAt(text, mark, "cite");
            blocks.Lines[block.FirstLine] = title;
            steps.Add(block with { Kind = isQuote ? BlockKind.Introduction : BlockKind.Paragraph, EndLine = block.FirstLine + 1 });
        }
    }

    private static bool IsTypeAt(string text, int offset, string type) =>
        string.Compare(text, offset, type, 0, type.Length, StringComparison.OrdinalIgnoreCase) == 0
        && text[offset + type.Length] is ']' or '|';

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
