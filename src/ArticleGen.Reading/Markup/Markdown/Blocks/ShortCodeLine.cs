using ArticleGen.Reading.Markup.Markdown.Inlines;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.Markdown.Blocks;

/// <summary>Finds a short code alone in its paragraph that never ends: "{{&lt; figure src="a.jpg"".</summary>
internal static class ShortCodeLine
{
    /// <summary>What is wrong with the code that begins at an offset, at the start of a line; null where all is well.</summary>
    public static Problem? Find(string text, int offset, int lineEndOffset)
    {
        string? close = Begins(text, offset, "{{<") ? ">}}" : Begins(text, offset, "{{%") ? "%}}" : null;
        TextRange code = LeafStarts.Trim(text, offset, lineEndOffset);
        if (close is null || !HasName(text, code) || !UnclosedMarkup.IsBlankBelow(text, lineEndOffset)
            || code.In(text).IndexOf(close, StringComparison.Ordinal) >= 0)
        {
            return null;
        }

        // "}" or ">" at the end is a part of the mark.
        return new(ProblemKind.UnclosedMarkup, code, Excerpt.Cut(text, code), $"write {close} where the short code ends")
        {
            Edit = text[code.End - 1] is '}' or '>' or '%' ? null : new(new(code.End, 0), " " + close),
        };
    }

    private static bool HasName(string text, TextRange code)
    {
        int name = MarkdownCharacters.SkipBlanks(text, code.Start + 3, code.End);
        return name < code.End && MarkdownCharacters.IsAsciiLetter(text[name]);
    }

    private static bool Begins(string text, int offset, string mark) => string.CompareOrdinal(text, offset, mark, 0, mark.Length) == 0;
}
