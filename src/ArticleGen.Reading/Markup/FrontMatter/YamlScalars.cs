using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>A single value, and what comes below it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Next">The start of the next line.</param>
/// <param name="SkipsBelow">Whether indented lines below belong to what was not understood.</param>
internal readonly record struct YamlScalar(MetadataText Value, int Next, bool SkipsBelow);

/// <summary>Reads single values behind a key or a hyphen, in all styles of YAML.</summary>
internal sealed class YamlScalars(FrontMatterSource source, YamlKeys keys, YamlQuoted quoted)
{
    private readonly YamlBlockText _blockText = new(source);
    private readonly YamlPlainText _plain = new(source, keys);

    /// <summary>Reads the value that starts at an offset of a line.</summary>
    /// <param name="startOffset">Where the value starts.</param>
    /// <param name="line">The line.</param>
    /// <param name="indent">The indentation of the key or hyphen: further lines of the value are indented deeper.</param>
    public YamlScalar Read(int startOffset, SourceLine line, int indent) => source[startOffset] switch
    {
        '"' or '\'' => ReadQuoted(startOffset, line, indent),
        '|' or '>' => _blockText.Read(startOffset, line, indent)
            ?? ReadBehindBar(startOffset, line, indent)
            ?? Refuse(startOffset, line, ExplainBlock(startOffset), isClear: true),
        '{' => Refuse(
            startOffset,
            line,
            $"a value cannot start with {source[startOffset]}{source[startOffset + 1]}; put the whole value in quotation marks",
            isClear: true),
        '@' or '`' or '%' or ',' or ']' or '}' => Refuse(startOffset, line, ExplainIndicator(startOffset), isClear: true),
        '*' => Refuse(
            startOffset,
            line,
            "aliases such as *port are not read; put the value in quotation marks, or write the value itself",
            HasBlank(startOffset, line)),
        '&' => Refuse(
            startOffset,
            line,
            "anchors such as &port are not read; put the value in quotation marks, or take the anchor out",
            IsBlankBehind(startOffset)),
        '!' => Refuse(
            startOffset,
            line,
            "tags such as !!str are not read; put the value in quotation marks, or take the tag out",
            IsBlankBehind(startOffset)),
        '-' when IsBlankBehind(startOffset) => Refuse(
            startOffset,
            line,
            "a list cannot start on the line of its key; move it to the next line, or put the value in quotation marks",
            isClear: false),
        '?' or ':' when IsBlankBehind(startOffset) => Refuse(startOffset, line, ExplainIndicator(startOffset), isClear: true),
        _ => _plain.Read(startOffset, line, indent),
    };

    private string ExplainIndicator(int startOffset) => $"a value cannot start with {source[startOffset]}; put it in quotation marks";

    private string ExplainBlock(int startOffset) =>
        $"the text after {source[startOffset]} has to be on indented lines below; move it there, or put the value in quotation marks";

    private bool IsBlankBehind(int startOffset) => FrontMatterSource.IsBlankOrBreak(source[startOffset + 1]);

    /// <summary>"*Port* reopens" is emphasis; "*port" may be an alias.</summary>
    private bool HasBlank(int startOffset, SourceLine line) =>
        source.Text.IndexOf(' ', startOffset, _plain.FindTextEnd(startOffset, line) - startOffset) >= 0;

    /// <summary>Reports a value that is not understood, and takes it as it stands.</summary>
    private YamlScalar Refuse(int startOffset, SourceLine line, string detail, bool isClear)
    {
        TextRange range = TextRange.Between(startOffset, _plain.FindTextEnd(startOffset, line));
        string text = range.In(source.Text);
        source.Report(range, detail, isClear && !_plain.HasLineBelow(line) ? new TextEdit(range, QuotationFix.Write(text)) : null);
        return new YamlScalar(new MetadataText(text, range, range, MetadataStyle.Plain), line.Next, SkipsBelow: true);
    }

    /// <summary>Reads "| The ferry" as if the bar did not stand there; null if the text behind it needs marks, or lines follow.</summary>
    private YamlScalar? ReadBehindBar(int startOffset, SourceLine line, int indent)
    {
        int start = startOffset + 1;
        while (source[start] is '+' or '-')
        {
            start++;
        }

        int textStart = source.SkipBlanks(start);
        if (textStart == start
            || !(Characters.IsLetter(source[textStart]) || Characters.IsDigit(source[textStart]))
            || keys.FindPlainColon(textStart, line.End) >= 0
            || _plain.HasLineBelow(line))
        {
            return null;
        }

        source.Report(
            TextRange.Between(startOffset, _plain.FindTextEnd(startOffset, line)),
            $"the text after {source[startOffset]} has to be on indented lines below; move it there, or take {source[startOffset]} out",
            new TextEdit(TextRange.Between(startOffset, textStart), ""));
        return Read(textStart, line, indent);
    }

    private YamlScalar ReadQuoted(int startOffset, SourceLine line, int indent)
    {
        QuotedText text = quoted.Read(startOffset, indent);
        char mark = source[startOffset];
        if (!text.IsClosed)
        {
            int textEnd = source.TrimEnd(startOffset + 1, line.End);
            TextRange range = TextRange.Between(startOffset, textEnd);
            TextRange content = TextRange.Between(startOffset + 1, textEnd);
            bool isClear = mark == '"' && content.Length > 0 && source[textEnd - 1] != '\\' && !_plain.HasLineBelow(line);
            source.Report(
                range,
                mark == '"' ? "the quotation mark never closes; close it at the end of the value"
                    : "the mark ' never closes; close it at the end of the value, or put the value in double marks if it is an apostrophe",
                isClear ? new TextEdit(new(textEnd, 0), "\"") : null);
            return new YamlScalar(new MetadataText(text.Text, range, content, MetadataStyle.Quoted), text.End, SkipsBelow: false);
        }

        int behind = source.SkipBlanks(text.End);
        int lineEnd = source.FindLineEnd(behind);
        int next = source.SkipLineBreak(lineEnd);
        int rest = source[behind] == ',' ? source.SkipBlanks(behind + 1) : behind;
        if (rest == lineEnd || source.IsComment(rest))
        {
            if (rest > behind)
            {
                source.ReportComma(behind);
            }

            TextRange content = TextRange.Between(startOffset + 1, text.End - 1);
            TextRange range = TextRange.Between(startOffset, text.End);
            return new YamlScalar(new MetadataText(text.Text, range, content, MetadataStyle.Quoted), next, SkipsBelow: false);
        }

        if (text.End <= line.End && ReadWrapped(startOffset, text.End - 1, line) is { } wrapped)
        {
            return wrapped;
        }

        const string Detail = "text follows the closing mark; put the whole value in quotation marks";
        if (text.End <= line.End)
        {
            return Refuse(startOffset, line, Detail, isClear: true);
        }

        TextRange textBehind = TextRange.Between(behind, source.TrimEnd(behind, lineEnd));
        source.Report(textBehind, Detail);
        TextRange all = TextRange.Between(startOffset, textBehind.End);
        return new YamlScalar(new MetadataText(text.Text, all, all, MetadataStyle.Quoted), next, SkipsBelow: true);
    }

    /// <summary>
    /// Reads 'It's back': the value ends with the mark that it starts with, and the first mark between them does not close it. Null if the
    /// marks come in pairs, as in "Ferry" and "port".
    /// </summary>
    private YamlScalar? ReadWrapped(int startOffset, int innerMarkOffset, SourceLine line)
    {
        char mark = source[startOffset];
        TextRange range = TextRange.Between(startOffset, _plain.FindTextEnd(startOffset, line));
        bool opens = FrontMatterSource.IsBlank(source[innerMarkOffset - 1]) || Characters.IsLetter(source[innerMarkOffset + 1])
            || Characters.IsDigit(source[innerMarkOffset + 1]);
        if (range.End - 1 <= innerMarkOffset || source[range.End - 1] != mark || !(opens || (mark == '\'' && HasOddMarks(range))))
        {
            return null;
        }

        TextRange content = TextRange.Between(startOffset + 1, range.End - 1);
        string text = QuotationFix.ReadWrapped(mark, content.In(source.Text));
        source.ReportInnerMark(range, _plain.HasLineBelow(line) ? null : QuotationFix.WriteWrapped(mark, content.In(source.Text)));
        return new YamlScalar(new MetadataText(text, range, content, MetadataStyle.Quoted), line.Next, SkipsBelow: true);
    }

    private bool HasOddMarks(TextRange range)
    {
        bool isOdd = false;
        for (int i = range.Start; i < range.End; i++)
        {
            isOdd ^= source[i] == source[range.Start];
        }

        return isOdd;
    }
}
