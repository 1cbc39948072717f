namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>The lines that hold front matter between them.</summary>
/// <param name="Format">The language of what stands between them.</param>
/// <param name="Opening">The opening fence without blanks behind it.</param>
/// <param name="Content">What stands between the fences.</param>
/// <param name="Range">All of it, with both fences; the opening one alone if it never closes.</param>
/// <param name="BodyOffset">The start of the line below.</param>
/// <param name="IsClosed">Whether there is a closing fence.</param>
internal readonly record struct Fences(
    FrontMatterFormat Format,
    TextRange Opening,
    TextRange Content,
    TextRange Range,
    int BodyOffset,
    bool IsClosed);

/// <summary>
/// Tells front matter from a text that starts with a rule or a line of hyphens: keys stand below the opening fence.
/// </summary>
internal static class FenceFinder
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The fences at the start of a text; null if it starts with something else.</summary>
    public static Fences? Find(string text, CancellationToken cancel)
    {
        FrontMatterSource source = new(text, new(0, text.Length), cancel);
        int start = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;
        SourceLine opening = source.ReadLine(start);
        while (opening.IsBlank && opening.Next < text.Length)
        {
            opening = source.ReadLine(opening.Next);
        }

        if (ReadFence(source, opening) is not { } format || source[opening.Start] == '.')
        {
            return null;
        }

        FenceContent content = new(source, format);
        SourceLine? closing = null;
        for (int next = opening.Next; next < text.Length && closing is null;)
        {
            SourceLine line = source.ReadLine(next);
            if (ReadFence(source, line) == format)
            {
                closing = line;
            }
            else
            {
                content.Add(line);
            }

            next = line.Next;
        }

        TextRange fence = new(opening.Start, 3);
        return closing is { } close && !content.IsBody
            ? content.MayHaveKeys
                ? new Fences(
                    format,
                    fence,
                    TextRange.Between(opening.Next, close.Start),
                    TextRange.Between(opening.Start, close.End),
                    close.Next,
                    IsClosed: true)
                : null
            : content.StartsWithKey
                ? new Fences(format, fence, new(opening.Next, 0), fence, opening.Next, IsClosed: false)
                : null;
    }

    /// <summary>The language for which the line is a fence; null if it is none.</summary>
    private static FrontMatterFormat? ReadFence(FrontMatterSource source, SourceLine line)
    {
        char c = source[line.Start];
        return c is '-' or '.' or '+'
            && line.End - line.Start >= 3
            && source.Text[line.Start + 1] == c
            && source.Text[line.Start + 2] == c
            && source.SkipBlanks(line.Start + 3) == line.End
            ? c == '+' ? FrontMatterFormat.Toml : FrontMatterFormat.Yaml
            : null;
    }
}
