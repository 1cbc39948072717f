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
    bool IsClosed)
{
    /// <summary>What is wrong with the fences, or with all that stands between them; null if nothing is.</summary>
    public FenceFault? Fault { get; init; }
}

/// <summary>Something that only looks like front matter, though it is meant to be.</summary>
/// <param name="Range">Its first line.</param>
/// <param name="Detail">What it should look like.</param>
/// <param name="HasKeys">Whether the keys can be read all the same.</param>
internal sealed record FenceFault(TextRange Range, string Detail, bool HasKeys);

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
            return CountHyphens(source, opening) is 2 or 4 ? FindMisspelt(source, opening) : null;
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
                : content.HasAssignments ? MakeFaulty(
                    source,
                    opening,
                    close,
                    new FenceFault(
                        content.FirstLine, "below --- a colon and a blank stand behind each key; write key: value", HasKeys: false))
                : null
            : content.StartsWithKey
                ? new Fences(format, fence, new(opening.Next, 0), fence, opening.Next, IsClosed: false)
                : null;
    }

    /// <summary>Finds front matter between fences of too few or too many hyphens: most lines between them have keys.</summary>
    private static Fences? FindMisspelt(FrontMatterSource source, SourceLine opening)
    {
        int hyphens = CountHyphens(source, opening);
        FenceContent content = new(source, FrontMatterFormat.Yaml);
        for (int next = opening.Next; next < source.End;)
        {
            SourceLine line = source.ReadLine(next);
            if (CountHyphens(source, line) == hyphens)
            {
                TextRange range = new(opening.Start, hyphens);
                FenceFault fault = new(
                    range, "three hyphens open front matter, and three close it; write --- on both lines", HasKeys: true);
                return content is { IsMadeOfKeys: true, StartsWithKey: true, IsBody: false }
                    ? MakeFaulty(source, opening, line, fault)
                    : null;
            }

            content.Add(line);
            next = line.Next;
        }

        return null;
    }

    private static Fences MakeFaulty(FrontMatterSource source, SourceLine opening, SourceLine closing, FenceFault fault) => new(
        FrontMatterFormat.Yaml,
        TextRange.Between(opening.Start, source.TrimEnd(opening.Start, opening.End)),
        TextRange.Between(opening.Next, closing.Start),
        TextRange.Between(opening.Start, closing.End),
        closing.Next,
        IsClosed: true)
    { Fault = fault };

    /// <summary>The number of hyphens of which the line is made; 0 if something else stands there.</summary>
    private static int CountHyphens(FrontMatterSource source, SourceLine line)
    {
        int end = line.Start;
        while (end < line.End && source[end] == '-')
        {
            end++;
        }

        return source.SkipBlanks(end) == line.End ? end - line.Start : 0;
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
