using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>Finds front matter in JSON: in braces at the start of a file, or between lines.</summary>
internal static class JsonFences
{
    /// <summary>
    /// The braces that open at an offset. Null if no key in quotation marks stands behind the brace: it is a word of the text, or a short
    /// code.
    /// </summary>
    public static Fences? FindBraces(FrontMatterSource source, int startOffset)
    {
        if (!HasKey(source, startOffset + 1))
        {
            return null;
        }

        TextRange opening = new(startOffset, 1);
        if (FindClosing(source, startOffset) is not { } close)
        {
            return Fences.MakeOpen(FrontMatterFormat.Json, opening, startOffset + 1, "close it with } after the last value", edit: null);
        }

        int behind = source.SkipBlanks(close + 1);
        int body = behind == source.FindLineEnd(behind) ? source.SkipLineBreak(behind) : close + 1;
        return new Fences(
            FrontMatterFormat.Json,
            opening,
            TextRange.Between(startOffset, close + 1),
            TextRange.Between(startOffset, close + 1),
            body,
            IsClosed: true);
    }

    /// <summary>The lines that open at a line; null if neither a brace nor a key in quotation marks stands below it.</summary>
    public static Fences? FindLines(FrontMatterSource source, SourceLine opening, Fence fence)
    {
        int first = SkipWhite(source, opening.Next);
        SourceLine? closing = FenceFinder.FindClosing(source, opening, fence, static _ => { });
        if (!HasKey(source, source[first] == '{' ? first + 1 : first) && closing?.Start != first)
        {
            return null;
        }

        string mark = new(fence.Mark, 3);
        return closing is { } close
            ? FenceFinder.Make(source, FrontMatterFormat.Json, opening, close)
            : Fences.MakeOpen(
                FrontMatterFormat.Json,
                TextRange.Between(opening.Start, source.TrimEnd(opening.Start, opening.End)),
                opening.Next,
                $"put a line {mark} below the last value",
                edit: null);
    }

    /// <summary>Whether a key in quotation marks with a colon behind it stands there, or the closing brace.</summary>
    private static bool HasKey(FrontMatterSource source, int offset)
    {
        int start = SkipWhite(source, offset);
        if (source[start] != '"')
        {
            return source[start] == '}' && start < source.End;
        }

        int lineEnd = source.FindLineEnd(start);
        int close = source.Text.IndexOf('"', start + 1, lineEnd - start - 1);
        return close > start && source[source.SkipBlanks(close + 1)] == ':';
    }

    /// <summary>The brace that closes the one at an offset. A text ends with its line, so that an open one hides no more.</summary>
    private static int? FindClosing(FrontMatterSource source, int startOffset)
    {
        int depth = 0;
        bool isInText = false;
        for (int i = startOffset; i < source.End; i++)
        {
            source.Cancel.PollAt(i);
            char c = source[i];
            if (isInText)
            {
                i += c == '\\' && source[i + 1] is not ('\n' or '\r') ? 1 : 0;
                isInText = c is not ('"' or '\n' or '\r');
            }
            else
            {
                isInText = c == '"';
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
                if (depth == 0)
                {
                    return i;
                }
            }
        }

        return null;
    }

    private static int SkipWhite(FrontMatterSource source, int offset)
    {
        while (offset < source.End && FrontMatterSource.IsBlankOrBreak(source[offset]))
        {
            offset++;
        }

        return offset;
    }
}
