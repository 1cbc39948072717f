using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.Markdown.Blocks;

/// <summary>Finds markup that never ends and hides the rest of a file: a fence of code, a comment, a script.</summary>
internal static class UnclosedMarkup
{
    private const string CommentStart = "<!--";
    private const string CommentEnd = "-->";

    /// <summary>What is wrong with the leaf that is open at the end of a file; null where it hides no words, or needs no end.</summary>
    public static Problem? Find(string text, OpenLeaf leaf, CancellationToken cancel)
    {
        if (FindAdvice(text, leaf) is not { } advice || !HoldsWords(text, leaf.Line.End, cancel))
        {
            return null;
        }

        return new(ProblemKind.UnclosedMarkup, leaf.Line, Excerpt.Cut(text, leaf.Line), advice) { Edit = FindEdit(text, leaf) };
    }

    /// <summary>What is wrong with a code that begins a body which never ends.</summary>
    public static Problem Describe(string text, TextRange code, string close) =>
        new(ProblemKind.UnclosedMarkup, code, Excerpt.Cut(text, code), $"write {close} where it ends");

    private static string? FindAdvice(string text, OpenLeaf leaf) => leaf switch
    {
        { Kind: OpenLeafKind.Fence } => $"write {new string(leaf.FenceMark, leaf.FenceLength)} on a line of its own where the code ends",
        { Html: HtmlBlockKind.Raw } => $"write </{ReadName(text, leaf.Line)}> where it ends",
        { Html: HtmlBlockKind.Comment } => $"write {CommentEnd} where the comment ends",
        { Html: HtmlBlockKind.ProcessingInstruction } => "write ?> where it ends",
        { Html: HtmlBlockKind.CData } => "write ]]> where it ends",
        _ => null,
    };

    private static string ReadName(string text, TextRange line)
    {
        int end = line.Start + 1;
        while (end < line.End && Characters.IsLetter(text[end]))
        {
            end++;
        }

        return text.Substring(line.Start + 1, end - line.Start - 1).ToLowerInvariant();
    }

    /// <summary>A comment of one line above a blank one ends there. Where code ends, nobody can tell.</summary>
    private static TextEdit? FindEdit(string text, OpenLeaf leaf)
    {
        if (leaf.Html != HtmlBlockKind.Comment || leaf.Line.Length <= CommentStart.Length || !IsBlankBelow(text, leaf.Line.End))
        {
            return null;
        }

        string line = leaf.Line.In(text);
        int hyphens = line.Length - line.TrimEnd('-').Length;
        bool hasHyphens = hyphens >= 2 && line.Length > CommentStart.Length + hyphens;
        return new(new(leaf.Line.End, 0), hasHyphens ? ">" : " " + CommentEnd);
    }

    /// <summary>Whether the line below a line is blank.</summary>
    public static bool IsBlankBelow(string text, int lineEndOffset)
    {
        int i = lineEndOffset;
        for (int breaks = 0; i < text.Length && char.IsWhiteSpace(text[i]); i++)
        {
            breaks += text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')) ? 1 : 0;
            if (breaks == 2)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsWords(string text, int offset, CancellationToken cancel)
    {
        for (int i = offset; i < text.Length; i++)
        {
            cancel.PollAt(i);
            if (Characters.IsLetter(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
