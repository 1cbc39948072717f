namespace ArticleGen.Reading.Markup.FrontMatter;

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

        if (source[opening.ContentStart] == '{')
        {
            return JsonFences.FindBraces(source, opening.ContentStart);
        }

        if (ReadOpening(source, opening) is not { } fence)
        {
            return CountHyphens(source, opening) is 2 or 4 ? FindMisspelt(source, opening) : null;
        }

        return fence.Format == FrontMatterFormat.Json ? JsonFences.FindLines(source, opening, fence) : FindLines(source, opening, fence);
    }

    /// <summary>The line that closes front matter; null if none does.</summary>
    /// <param name="source">The text.</param>
    /// <param name="opening">The line that opens it.</param>
    /// <param name="fence">How it opens.</param>
    /// <param name="add">Takes each line between the two.</param>
    public static SourceLine? FindClosing(FrontMatterSource source, SourceLine opening, Fence fence, Action<SourceLine> add)
    {
        for (int next = opening.Next; next < source.End;)
        {
            SourceLine line = source.ReadLine(next);
            if (Closes(source, line, fence))
            {
                return line;
            }

            add(line);
            next = line.Next;
        }

        return null;
    }

    /// <summary>The fences around the lines between two.</summary>
    public static Fences Make(FrontMatterSource source, FrontMatterFormat format, SourceLine opening, SourceLine closing) => new(
        format,
        TextRange.Between(opening.Start, source.TrimEnd(opening.Start, opening.End)),
        TextRange.Between(opening.Next, closing.Start),
        TextRange.Between(opening.Start, closing.End),
        closing.Next,
        IsClosed: true);

    private static Fences? FindLines(FrontMatterSource source, SourceLine opening, Fence fence)
    {
        FenceContent content = new(source, fence.Format);
        SourceLine? closing = FindClosing(source, opening, fence, content.Add);
        if (closing is { } close && !content.IsBody)
        {
            return content.MayHaveKeys ? Make(source, fence.Format, opening, close)
                : content.HasAssignments ? Make(source, fence.Format, opening, close) with
                {
                    Fault = new FenceFault(
                        content.FirstLine, "below --- a colon and a blank stand behind each key; write key: value", HasKeys: false),
                }
                : null;
        }

        string mark = new(fence.Mark, 3);
        return content.StartsWithKey
            ? Fences.MakeOpen(
                fence.Format,
                TextRange.Between(opening.Start, source.TrimEnd(opening.Start, opening.End)),
                opening.Next,
                $"put a line {mark} below the last key",
                MissingFence.FindEdit(source, opening, mark, fence.Format))
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
                FenceFault fault = new(
                    new(opening.Start, hyphens),
                    "three hyphens open front matter, and three close it; write --- on both lines",
                    HasKeys: true);
                return content is { IsMadeOfKeys: true, StartsWithKey: true, IsBody: false }
                    ? Make(source, FrontMatterFormat.Yaml, opening, line) with { Fault = fault }
                    : null;
            }

            content.Add(line);
            next = line.Next;
        }

        return null;
    }

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

    /// <summary>How a line opens front matter; null if it does not. Behind three hyphens the language may stand: ---json.</summary>
    private static Fence? ReadOpening(FrontMatterSource source, SourceLine line)
    {
        char mark = source[line.Start];
        if (mark is not ('-' or '+' or ';') || source[line.Start + 1] != mark || source[line.Start + 2] != mark)
        {
            return null;
        }

        int wordStart = source.SkipBlanks(line.Start + 3);
        string word = source.Text.Substring(wordStart, source.TrimEnd(wordStart, line.End) - wordStart);
        return (mark, word.ToLowerInvariant()) switch
        {
            ('-', "" or "yaml" or "yml") => new Fence(mark, FrontMatterFormat.Yaml),
            ('+', "") or ('-', "toml") => new Fence(mark, FrontMatterFormat.Toml),
            (';', "") or ('-', "json") => new Fence(mark, FrontMatterFormat.Json),
            _ => null,
        };
    }

    private static bool Closes(FrontMatterSource source, SourceLine line, Fence fence)
    {
        char mark = source[line.Start];
        return (mark == fence.Mark || (mark == '.' && fence is { Mark: '-', Format: FrontMatterFormat.Yaml }))
            && source[line.Start + 1] == mark
            && source[line.Start + 2] == mark
            && source.SkipBlanks(line.Start + 3) == line.End;
    }
}

/// <summary>How front matter opens.</summary>
/// <param name="Mark">The character of which its fences are made.</param>
/// <param name="Format">Its language.</param>
internal readonly record struct Fence(char Mark, FrontMatterFormat Format);
