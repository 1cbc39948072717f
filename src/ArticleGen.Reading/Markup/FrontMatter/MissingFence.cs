namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>Finds where a closing fence is missing.</summary>
internal static class MissingFence
{
    /// <summary>
    /// The change that puts a fence below the last key, when an empty line or prose shows where the front matter ends; else null.
    /// </summary>
    public static TextEdit? FindEdit(FrontMatterSource source, SourceLine opening, string fence, FrontMatterFormat format)
    {
        string lineBreak = source.Text.Substring(opening.End, opening.Next - opening.End);
        return FindEnd(source, opening.Next, format) is { } end && lineBreak.Length > 0
            ? new TextEdit(new(end, 0), lineBreak + fence)
            : null;
    }

    /// <summary>The end of the last line that is clearly front matter; null if no line clearly is the first below it.</summary>
    private static int? FindEnd(FrontMatterSource source, int startOffset, FrontMatterFormat format)
    {
        FenceContent content = new(source, format);
        int? end = null;
        bool isBelowBlank = false;
        bool isBelowComment = false;
        for (int next = startOffset; next < source.End;)
        {
            SourceLine line = source.ReadLine(next);
            next = line.Next;
            if (line.IsBlank)
            {
                isBelowBlank = true;
            }
            else if (source[line.Start] == '#')
            {
                // Right below a key it may be a comment or the heading of the text.
                isBelowComment |= !isBelowBlank;
            }
            else if (line.ContentStart > line.Start)
            {
                end = line.End;
            }
            else if (IsPart(source, content, line, format))
            {
                if (isBelowBlank)
                {
                    return null;
                }

                (end, isBelowComment) = (line.End, false);
            }
            else
            {
                bool isBody = isBelowBlank ? !IsRule(source, line) : content.IsProse(line);
                return isBody && !isBelowComment ? end : null;
            }
        }

        return isBelowComment ? null : end;
    }

    private static bool IsPart(FrontMatterSource source, FenceContent content, SourceLine line, FrontMatterFormat format) =>
        content.HasKey(line)
        || (format == FrontMatterFormat.Yaml && source[line.Start] == '-' && FrontMatterSource.IsBlankOrBreak(source[line.Start + 1]))
        || (format == FrontMatterFormat.Toml && source[line.Start] is ']' or '}');

    /// <summary>A line such as "---" or "+++" may be meant as the fence.</summary>
    private static bool IsRule(FrontMatterSource source, SourceLine line) =>
        source[line.Start] is '-' or '+' or '.' or ';' or '*'
        && source[line.Start + 1] == source[line.Start]
        && source[line.Start + 2] == source[line.Start];
}
