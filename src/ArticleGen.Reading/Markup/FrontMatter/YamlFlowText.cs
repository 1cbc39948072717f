using System.Text;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>Reads values and keys without marks inside brackets.</summary>
internal sealed class YamlFlowText(FrontMatterSource source, YamlKeys keys)
{
    /// <summary>Reads the text that starts at an offset.</summary>
    /// <param name="startOffset">Its first character.</param>
    /// <param name="indent">The indentation of the key in front of the brackets.</param>
    /// <param name="isKey">Whether it may be a key, which ends at a colon.</param>
    /// <returns>The text, the offset behind it, and whether the brackets were never closed.</returns>
    public (MetadataText Text, int End, bool IsCut) Read(int startOffset, int indent, bool isKey)
    {
        StringBuilder? folded = null;
        bool hasColon = false;
        bool isCut = false;
        int end = startOffset;
        int partStart = startOffset;
        int offset = startOffset;
        while (true)
        {
            (int partEnd, bool colon) = FindEnd(partStart, isKey);
            hasColon |= colon;
            end = source.TrimEnd(partStart, partEnd);
            folded?.Append(source.Text, partStart, end - partStart);
            offset = partEnd;
            if (offset < source.End && source[offset] is not ('\n' or '\r'))
            {
                break;
            }

            (int next, int breaks, isCut) = SkipBreaks(offset, indent);
            offset = next;
            if (isCut || IsEnd(next, isKey) || source.IsComment(next))
            {
                break;
            }

            CheckIndent(next, indent);
            folded ??= new StringBuilder(source.Text, startOffset, end - startOffset, 0);
            folded.Append(breaks == 0 ? ' ' : '\n', Math.Max(1, breaks));
            partStart = next;
        }

        // A character that can start nothing is gone past all the same.
        end = Math.Max(end, startOffset + 1);
        TextRange range = TextRange.Between(startOffset, end);
        string text = folded?.ToString() ?? range.In(source.Text);
        Check(range, text, hasColon, isOnOneLine: folded is null);
        return (new MetadataText(text, range, range, MetadataStyle.Plain), Math.Max(offset, end), isCut);
    }

    /// <summary>Reports a tab in front of a text that goes on.</summary>
    private void CheckIndent(int offset, int indent)
    {
        int lineStart = offset;
        while (FrontMatterSource.IsBlank(source.Text[lineStart - 1]))
        {
            lineStart--;
        }

        SourceLine line = source.ReadLine(lineStart);
        if (line.IsIndentedByTab && line.Indent <= indent)
        {
            source.Report(
                TextRange.Between(offset, source.TrimEnd(offset, line.End)),
                "it is indented with a tab; use spaces",
                new TextEdit(TextRange.Between(line.Start, offset), new string(' ', indent + 2)));
        }
    }

    private void Check(TextRange range, string text, bool hasColon, bool isOnOneLine)
    {
        char first = source[range.Start];
        bool isMark = first is '&' or '*' or '!' or '|' or '>' or '@' or '`' or '%' or '#' or '[' or '{';
        bool isAlone = first is '-' or '?' or ':' && (range.Length == 1 || FrontMatterSource.IsBlankOrBreak(source[range.Start + 1]));
        if (isMark || isAlone || hasColon)
        {
            source.Report(
                range,
                first == '*' ? "aliases such as *port are not read; put the value in quotation marks, or write the value itself"
                    : isMark || isAlone ? $"a value cannot start with {first}; put it in quotation marks"
                    : "the colon makes the words before it a key; put the value in quotation marks, or key and value in braces",
                isOnOneLine && (first != '*' || text.IndexOf(' ') > 0) ? new TextEdit(range, QuotationFix.Write(text)) : null);
        }
    }

    /// <summary>The end of a text on its line, and whether a colon that would end a key stands in it.</summary>
    private (int End, bool HasColon) FindEnd(int startOffset, bool isKey)
    {
        bool hasColon = false;
        int offset = startOffset;
        while (offset < source.End && source[offset] is not ('\n' or '\r'))
        {
            source.Cancel.PollAt(offset);
            if ((offset > startOffset || isKey) && IsEnd(offset, isKey) || (offset > startOffset && source.IsComment(offset)))
            {
                break;
            }

            hasColon |= IsColon(offset);
            offset++;
        }

        return (offset, hasColon);
    }

    private bool IsEnd(int offset, bool isKey) => source[offset] is ',' or '[' or ']' or '{' or '}' || (isKey && IsColon(offset));

    private bool IsColon(int offset) =>
        source[offset] == ':' && source[offset + 1] is ' ' or '\t' or '\n' or '\r' or ',' or '[' or ']' or '{' or '}';

    private (int Offset, int Breaks, bool IsCut) SkipBreaks(int lineEndOffset, int indent)
    {
        int breaks = -1;
        int offset = lineEndOffset;
        while (offset < source.End && source[offset] is '\n' or '\r')
        {
            offset = source.SkipLineBreak(offset);
            breaks++;
            if (offset >= source.End || keys.IsLineOutside(offset, indent))
            {
                return (offset, breaks, true);
            }

            offset = source.SkipBlanks(offset);
        }

        return (offset, breaks, offset >= source.End);
    }
}
