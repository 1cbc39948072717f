namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>
/// Tells front matter from a text that starts with a rule or a line of hyphens: keys stand below the opening fence.
/// </summary>
internal static class FenceFinder
{
    private const int FenceLength = 3;
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
            int hyphens = CountMarks(source, opening, '-');
            return hyphens is 2 or 4 ? FindMisspelt(source, opening, hyphens) : null;
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
        if (FindClosing(source, opening, fence, content.Add) is { } closing && !content.IsBody)
        {
            return content.MayHaveKeys || content.HasAssignments ? Make(source, fence.Format, opening, closing) : null;
        }

        if (!content.StartsWithKey)
        {
            return null;
        }

        string mark = new(fence.Mark, FenceLength);
        return FindMisspeltClosing(source, opening, fence) ?? Fences.MakeOpen(
            fence.Format,
            TextRange.Between(opening.Start, source.TrimEnd(opening.Start, opening.End)),
            opening.Next,
            $"put a line {mark} below the last key",
            MissingFence.FindEdit(source, opening, mark, fence.Format));
    }

    /// <summary>Finds front matter that a line of other marks, or of more or fewer, closes: only keys stand above it.</summary>
    private static Fences? FindMisspeltClosing(FrontMatterSource source, SourceLine opening, Fence fence)
    {
        FenceContent content = new(source, fence.Format);
        for (int next = opening.Next; next < source.End;)
        {
            SourceLine line = source.ReadLine(next);
            if (Math.Max(CountMarks(source, line, '-'), CountMarks(source, line, '+')) is > 1 and int length)
            {
                TextRange range = new(line.Start, length);
                string mark = new(fence.Mark, FenceLength);
                string detail = $"front matter that opens with {mark} closes with {mark}; write {mark}";
                return content is { IsMadeOfKeys: true, StartsWithKey: true, IsBody: false, EndsWithOther: false }
                    ? Make(source, fence.Format, opening, line) with { Fault = new(range, detail) { Edit = new(range, mark) } }
                    : null;
            }

            content.Add(line);
            next = line.Next;
        }

        return null;
    }

    /// <summary>Finds front matter below a line of too few or too many hyphens: most lines down to the next fence have keys.</summary>
    private static Fences? FindMisspelt(FrontMatterSource source, SourceLine opening, int hyphenCount)
    {
        FenceContent content = new(source, FrontMatterFormat.Yaml);
        for (int next = opening.Next; next < source.End;)
        {
            SourceLine line = source.ReadLine(next);
            int length = CountMarks(source, line, '-');
            if (length == hyphenCount || length == FenceLength)
            {
                TextRange range = new(opening.Start, hyphenCount);
                string detail = length == FenceLength ? "front matter opens with three hyphens; write ---"
                    : "front matter is between two lines of three hyphens; write --- on both lines";
                return content is { IsMadeOfKeys: true, StartsWithKey: true, IsBody: false }
                    ? Make(source, FrontMatterFormat.Yaml, opening, line) with { Fault = new(range, detail) { Edit = new(range, "---") } }
                    : null;
            }

            content.Add(line);
            next = line.Next;
        }

        return null;
    }

    /// <summary>The number of marks of a kind of which the line is made; 0 if something else stands there.</summary>
    private static int CountMarks(FrontMatterSource source, SourceLine line, char mark)
    {
        int end = line.Start;
        while (end < line.End && source[end] == mark)
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
