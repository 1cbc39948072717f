using System.Text;

namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>Reads values without marks, on one line or several.</summary>
internal sealed class YamlPlainText(FrontMatterSource source, YamlKeys keys)
{
    private const string ColonDetail =
        "a colon followed by a space makes the words before it a key; put the value in quotation marks";

    private readonly YamlCuts _cuts = new(source);

    /// <summary>Reads the value that starts at an offset of a line; lines that are indented deeper belong to it.</summary>
    /// <param name="startOffset">Where the value starts.</param>
    /// <param name="line">The line.</param>
    /// <param name="indent">The indentation of the key or hyphen.</param>
    public YamlScalar Read(int startOffset, SourceLine line, int indent)
    {
        int end = FindTextEnd(startOffset, line);
        bool hasColon = keys.FindPlainColon(startOffset, line.End) >= 0;
        bool isCommented = end < source.TrimEnd(startOffset, line.End);
        bool skips = false;
        int firstEnd = end;
        int breaks = 0;
        StringBuilder? folded = null;
        int next = line.Next;
        while (!isCommented && !skips && next < source.End)
        {
            SourceLine below = source.ReadLine(next);
            if (!below.IsBlank && (below.Indent <= indent || source[below.ContentStart] == '#'))
            {
                break;
            }

            if (!hasColon && keys.HasWordBeforeColon(below))
            {
                // A key that is indented by mistake: the value above is complete.
                break;
            }

            next = below.Next;
            if (below.IsBlank)
            {
                breaks++;
                continue;
            }

            end = FindTextEnd(below.ContentStart, below);
            TextRange part = TextRange.Between(below.ContentStart, end);
            skips = keys.FindPlainColon(part.Start, below.End) >= 0;
            if (skips && !hasColon)
            {
                source.Report(part, ColonDetail);
            }

            folded ??= new StringBuilder(source.Text, startOffset, firstEnd - startOffset, 0);
            folded.Append(breaks == 0 ? ' ' : '\n', Math.Max(1, breaks)).Append(source.Text, part.Start, part.Length);
            breaks = 0;
            isCommented = end < source.TrimEnd(part.Start, below.End);
        }

        TextRange range = TextRange.Between(startOffset, end);
        string text = folded?.ToString() ?? range.In(source.Text);
        if (hasColon)
        {
            source.Report(
                range,
                ColonDetail,
                folded is null ? new TextEdit(range, QuotationFix.Write(text)) : null);
        }
        else if (!(isCommented && folded is null && _cuts.Check(range, line.End, HasLineBelow(line))) && text[text.Length - 1] == ',')
        {
            source.ReportComma(end - 1);
            range = TextRange.Between(startOffset, source.TrimEnd(startOffset, end - 1));
            text = text.Substring(0, text.Length - 1).TrimEnd();
        }

        return new YamlScalar(new MetadataText(text, range, range, MetadataStyle.Plain), next, skips);
    }

    /// <summary>Whether the line below is indented, so that a fix for this line would leave it behind.</summary>
    public bool HasLineBelow(SourceLine line) =>
        line.Next < source.End && source.ReadLine(line.Next) is { IsBlank: false } next && next.ContentStart > next.Start;

    /// <summary>The end of the text of a line, without a comment.</summary>
    public int FindTextEnd(int startOffset, SourceLine line)
    {
        int end = startOffset + 1;
        while (end < line.End && !source.IsComment(end))
        {
            end++;
        }

        return Math.Max(startOffset + 1, source.TrimEnd(startOffset, end));
    }
}
