using ArticleGen.Reading.Markup.Markdown.Blocks;
using ArticleGen.Reading.Markup.Markdown.Inlines;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.Markdown;

/// <summary>
/// Makes block quotes of those that are written with codes of site generators: "{% quote(author="Ines Calder") %}" up to "{% end %}",
/// "{{&lt; quote author="Ines Calder" &gt;}}" up to "{{&lt; /quote &gt;}}", "{% blockquote Ines Calder %}" up to "{% endblockquote %}".
/// </summary>
internal static class QuoteCodes
{
    private static readonly string[] Names = ["quote", "blockquote", "pullquote"];
    private static readonly string[] AuthorKeys = ["author", "name", "by", "speaker", "attribution", "cite"];

    /// <summary>Puts the block quotes among the steps through the blocks of a file.</summary>
    public static MarkdownBlocks Find(string text, MarkdownBlocks blocks, CancellationToken cancel)
    {
        List<MarkdownBlock> steps = [];
        Stack<Opening?> open = new();
        open.Push(null);
        for (int i = 0; i < blocks.Steps.Count; i++)
        {
            cancel.PollAt(i);
            MarkdownBlock block = blocks.Steps[i];
            if (block.Kind is BlockKind.QuoteStart or BlockKind.ItemStart)
            {
                open.Push(null);
            }
            else if (block.Kind is BlockKind.QuoteEnd or BlockKind.ItemEnd)
            {
                open.Pop();
            }

            if (block.Kind == BlockKind.Paragraph && ReadOpening(text, blocks.Lines[block.FirstLine]) is { } opening)
            {
                // What the code begins is a block quote once its end is found.
                _ = open.Pop();
                open.Push(opening with { Step = steps.Count });
                steps.Add(block with { Kind = BlockKind.Other });
                steps.Add(block with { Kind = BlockKind.Other });
            }

            steps.Add(block);
            if (block.Kind == BlockKind.Paragraph && open.Peek() is { } begun && Ends(text, blocks.Lines[block.EndLine - 1], begun.Name))
            {
                _ = open.Pop();
                open.Push(null);
                steps[begun.Step] = steps[begun.Step] with { Kind = BlockKind.QuoteStart };
                if (begun.Author.Length > 0)
                {
                    blocks.Lines.Add(begun.Author);
                    steps[begun.Step + 1] = steps[begun.Step + 1] with
                    {
                        Kind = BlockKind.Introduction,
                        FirstLine = blocks.Lines.Count - 1,
                        EndLine = blocks.Lines.Count,
                    };
                }

                // A paragraph that is no more than the code stands below the words.
                bool isCodeAlone = IsCodeAlone(text, blocks, block);
                steps.Insert(steps.Count - (isCodeAlone ? 1 : 0), block with { Kind = BlockKind.QuoteEnd });
            }
        }

        blocks.Steps.Clear();
        blocks.Steps.AddRange(steps);
        return blocks;
    }

    private static Opening? ReadOpening(string text, TextRange line)
    {
        TextRange words = LeafStarts.Trim(text, line.Start, line.End);
        if (words.Length == 0 || text[words.Start] != '{' || FindNameStart(text, words) is not (> 0 and int start))
        {
            return null;
        }

        int end = start;
        while (end < words.End && MarkdownCharacters.IsAsciiLetter(text[end]))
        {
            end++;
        }

        string name = text.Substring(start, end - start);
        int codeEnd = Array.IndexOf(Names, name) < 0 ? -1 : ShortCodes.FindCodeEnd(text, words.Start);
        return codeEnd < 0 || codeEnd > words.End ? null : new(name, FindAuthor(text, end, codeEnd), 0);
    }

    private static int FindNameStart(string text, TextRange code)
    {
        int start = code.Start + (string.CompareOrdinal(text, code.Start, "{%", 0, 2) == 0 ? 2
            : string.CompareOrdinal(text, code.Start, "{{<", 0, 3) == 0 || string.CompareOrdinal(text, code.Start, "{{%", 0, 3) == 0 ? 3
            : code.Length);
        while (start < code.End && text[start] is ' ' or '\t' or '-')
        {
            start++;
        }

        return start < code.End ? start : -1;
    }

    /// <summary>Where the code names who is quoted; an empty range where it does not.</summary>
    private static TextRange FindAuthor(string text, int startOffset, int endOffset)
    {
        string arguments = text.Substring(startOffset, endOffset - startOffset).TrimEnd('}', '%', '>', '-', ' ', '\t', ')');
        foreach (string key in AuthorKeys)
        {
            int at = arguments.IndexOf(key + "=", StringComparison.Ordinal);
            int open = at + key.Length + 1;
            bool isKey = at > 0 && !MarkdownCharacters.IsAsciiLetterOrDigit(arguments[at - 1])
                && open < arguments.Length && arguments[open] is '"' or '\'';
            int close = isKey ? arguments.IndexOf(arguments[open], open + 1) : -1;
            if (isKey)
            {
                return TextRange.Between(startOffset + open + 1, startOffset + (close < 0 ? arguments.Length : close));
            }
        }

        // "{% blockquote Ines Calder, The Mole %}"
        int comma = arguments.IndexOf(',');
        int end = comma < 0 ? arguments.Length : comma;
        return arguments.IndexOfAny(['=', '"', '('], 0, end) >= 0
            ? default
            : LeafStarts.Trim(text, startOffset, startOffset + end);
    }

    private static bool Ends(string text, TextRange line, string name)
    {
        TextRange words = LeafStarts.Trim(text, line.Start, line.End);
        if (words.Length == 0 || text[words.End - 1] != '}')
        {
            return false;
        }

        int start = text.LastIndexOf('{', words.End - 1, words.Length);
        string code = start < 0 ? "" : text.Substring(start, words.End - start).Trim('{', '}', '%', '<', '>', '-', ' ', '\t');
        return code == "end" || code == "end" + name
            || (code.StartsWith("/", StringComparison.Ordinal) && code.Substring(1).Trim() == name);
    }

    private static bool IsCodeAlone(string text, MarkdownBlocks blocks, MarkdownBlock block)
    {
        TextRange line = blocks.Lines[block.EndLine - 1];
        TextRange words = LeafStarts.Trim(text, line.Start, line.End);
        return block.EndLine - block.FirstLine == 1 && text[words.Start] == '{'
            && ShortCodes.FindCodeEnd(text, words.Start) == words.End;
    }

    /// <summary>A code that begins a block quote.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Author">Who it says is quoted.</param>
    /// <param name="Step">The first of the two steps that are kept for it.</param>
    private readonly record struct Opening(string Name, TextRange Author, int Step);
}
