using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>Reads lists and maps in brackets, on one line or several: [a, "b, c"] and {name: Ines}.</summary>
internal sealed class YamlFlow(FrontMatterSource source, YamlKeys keys, YamlQuoted quoted, YamlAnchors anchors)
{
    private readonly YamlFlowText _texts = new(source, keys);
    private YamlFlowCursor _at = new(source, keys, startOffset: 0, indent: 0);
    private bool _isReported;
    private int _cut;

    /// <summary>Reads the collection that opens at an offset.</summary>
    /// <param name="startOffset">The offset of the bracket.</param>
    /// <param name="indent">The indentation of the key.</param>
    /// <param name="level">The level of the collection, from 1.</param>
    /// <returns>The collection, null if it is too deep, and the start of the first line behind it.</returns>
    public (MetadataValue? Value, int Next) Read(int startOffset, int indent, int level)
    {
        (_at, _isReported, _cut) = (new YamlFlowCursor(source, keys, startOffset, indent), false, 0);
        MetadataValue? value = ReadCollection(level);
        if (_at.IsCut)
        {
            int lineEnd = source.FindLineEnd(startOffset);
            if (!_isReported)
            {
                source.ReportOpenBracket(startOffset, _cut == 1 && _at.Offset <= source.SkipLineBreak(lineEnd));
            }

            return (value, Math.Max(_at.Offset, source.SkipLineBreak(lineEnd)));
        }

        int behind = source.SkipBlanks(_at.Offset);
        int end = source.FindLineEnd(behind);
        if (behind < end && !source.IsComment(behind))
        {
            source.ReportBehind(
                TextRange.Between(behind, FindTextEnd(behind, end)),
                "text follows the closing bracket; put the whole value in quotation marks, or take the text out");
        }

        return (value, source.SkipLineBreak(end));
    }

    /// <summary>The end of a comma that stands alone, or with a comment behind it; else of all that stands on the line.</summary>
    private int FindTextEnd(int startOffset, int lineEndOffset) =>
        source[startOffset] == ',' && source.IsComment(source.SkipBlanks(startOffset + 1))
            ? startOffset + 1
            : source.TrimEnd(startOffset, lineEndOffset);

    private MetadataValue? ReadCollection(int level)
    {
        if (level > FrontMatterSource.MostLevels)
        {
            SkipCollection();
            return null;
        }

        return source[_at.Offset] == '[' ? ReadList(level) : ReadMap(level);
    }

    private MetadataList ReadList(int level)
    {
        int start = _at.Offset++;
        List<MetadataValue> items = [];
        while (ReachItem())
        {
            MetadataValue? item = ReadNode(level);
            if (item is not null)
            {
                items.Add(item);
            }

            EndItem();
        }

        Close(']');
        return new MetadataList(TextRange.Between(start, _at.Offset), ValueList<MetadataValue>.Holding([.. items]));
    }

    private MetadataMap ReadMap(int level)
    {
        int start = _at.Offset++;
        MetadataEntries entries = new();
        while (ReachItem())
        {
            MetadataEntry entry = ReadEntry(level);
            if (!entries.TryAdd(entry))
            {
                source.Report(entry.KeyRange, "this key is already used above; leave out one of the two");
            }

            EndItem();
        }

        Close('}');
        return new MetadataMap(TextRange.Between(start, _at.Offset), entries.ToValueList());
    }

    private MetadataEntry ReadEntry(int level)
    {
        SkipAnchors();
        bool isQuoted = source[_at.Offset] is '"' or '\'';
        MetadataText key = isQuoted ? ReadQuoted() : ReadPlain(isKey: true);
        _at.SkipTrivia();
        if (!_at.IsCut && !IsOnOneLine(TextRange.Between(key.Range.Start, source[_at.Offset] == ':' ? _at.Offset : key.Range.End)))
        {
            source.Report(
                key.Range,
                "the key and its colon are on different lines; put them on one line, or add a comma after the line above");
        }

        MetadataValue? value = null;
        int empty = key.Range.End;
        if (!_at.IsCut && source[_at.Offset] == ':' && _at.Offset < source.End)
        {
            empty = ++_at.Offset;
            if (!isQuoted && source[empty] is '[' or '{')
            {
                ReportMissingBlank(key, empty);
            }

            _at.SkipTrivia();
            value = _at.IsCut || source[_at.Offset] is ',' or ']' or '}' ? null : ReadNode(level);
            if (value is MetadataText { Style: MetadataStyle.Plain } text && text.Text[0] == ':' && text.Text.Length > 1)
            {
                source.Report(text.Range, "a value in braces cannot start with :; put it in quotation marks");
            }
        }
        else if (!isQuoted && key.Text.IndexOf(':') is > 0 and int colon && source[key.Range.Start + colon + 1] != '/')
        {
            ReportMissingBlank(key, key.Range.Start + colon + 1);
        }

        return new MetadataEntry(key.Text, key.Range, value ?? new MetadataText("", new(empty, 0), new(empty, 0), MetadataStyle.Plain));
    }

    private bool IsOnOneLine(TextRange range) => source.FindLineEnd(range.Start, range.End) == range.End;

    private void ReportMissingBlank(MetadataText key, int offset) =>
        source.Report(key.Range, "there is no space after the colon; add one", new TextEdit(new(offset, 0), " "));

    private MetadataValue? ReadNode(int level)
    {
        SkipAnchors();
        return source[_at.Offset] switch
        {
            _ when _at.IsCut => null,
            ',' or ']' or '}' => new MetadataText("", new(_at.Offset, 0), new(_at.Offset, 0), MetadataStyle.Plain),
            '[' or '{' => ReadCollection(level + 1),
            '"' or '\'' => ReadQuoted(),
            _ => ReadPlain(isKey: false),
        };
    }

    private void SkipAnchors()
    {
        if (source[_at.Offset] == '&')
        {
            _at.Offset = anchors.Skip(_at.Offset);
            _at.SkipTrivia();
        }
    }

    private MetadataText ReadPlain(bool isKey)
    {
        (MetadataText text, _at.Offset, _at.IsCut) = _texts.Read(_at.Offset, _at.Indent, isKey);
        return text;
    }

    private MetadataText ReadQuoted()
    {
        int start = _at.Offset;
        QuotedText text = quoted.Read(start, _at.Indent);
        if (text.IsClosed && quoted.ReadWrapped(start, text.End - 1) is { } wrapped)
        {
            _at.Offset = wrapped.Range.End;
            return wrapped;
        }

        (_at.Offset, _at.IsCut) = (text.End, !text.IsClosed);
        TextRange range = text.IsClosed ? TextRange.Between(start, text.End) : new(start, text.Text.Length + 1);
        TextRange content = new(start + 1, range.Length - (text.IsClosed ? 2 : 1));
        if (_at.IsCut)
        {
            source.Report(range, "the quotation mark never closes; close it at the end of the value");
            _isReported = true;
        }

        return new MetadataText(text.Text, range, content, MetadataStyle.Quoted);
    }

    /// <summary>Goes to the next item; false at the closing bracket, and where the collection is cut off.</summary>
    private bool ReachItem()
    {
        source.Cancel.ThrowIfCancellationRequested();
        _at.SkipTrivia();
        while (!_at.IsCut && source[_at.Offset] == ',')
        {
            source.Report(new(_at.Offset, 1), "there is nothing before the comma; take it out", new TextEdit(new(_at.Offset, 1), ""));
            _at.Offset++;
            _at.SkipTrivia();
        }

        return !_at.IsCut && source[_at.Offset] is not (']' or '}');
    }

    /// <summary>Goes past the comma behind an item, and past what should not stand there.</summary>
    private void EndItem()
    {
        int end = _at.Offset;
        _at.SkipTrivia();
        if (_at.IsCut || source[_at.Offset] is ']' or '}')
        {
            return;
        }

        if (source[_at.Offset] is '"' or '\'' && _at.Offset > end)
        {
            source.ReportMissingComma(_at.Offset, end);
            return;
        }

        if (source[_at.Offset] != ',')
        {
            int start = _at.Offset;
            while (source[_at.Offset] is not (',' or ']' or '}' or '\n' or '\r'))
            {
                _at.Offset++;
            }

            source.Report(
                TextRange.Between(start, Math.Max(start + 1, source.TrimEnd(start, _at.Offset))),
                "there is no comma before it; add one, or put the whole value in quotation marks");
            _at.SkipTrivia();
        }

        if (!_at.IsCut && source[_at.Offset] == ',')
        {
            _at.Offset++;
        }
    }

    private void Close(char bracket)
    {
        if (_at.IsCut)
        {
            _cut++;
            return;
        }

        if (source[_at.Offset] != bracket)
        {
            source.Report(new(_at.Offset, 1), $"the bracket closes with {bracket}", new TextEdit(new(_at.Offset, 1), bracket.ToString()));
        }

        _at.Offset++;
    }

    /// <summary>Goes past a collection that is too deep, whatever stands in it.</summary>
    private void SkipCollection()
    {
        int start = _at.Offset;
        int depth = 0;
        while (!_at.IsCut)
        {
            source.Cancel.PollAt(_at.Offset);
            char c = source[_at.Offset];
            char before = source[_at.Offset - 1];
            bool startsText = FrontMatterSource.IsBlankOrBreak(before) || before is ',' or ':' or '[' or '{';
            if (c is '"' or '\'' && startsText)
            {
                _ = ReadQuoted();
            }
            else
            {
                depth += c is '[' or '{' ? 1 : c is ']' or '}' ? -1 : 0;
                _at.Offset++;
                if (depth == 0)
                {
                    break;
                }
            }

            _at.SkipTrivia();
        }

        if (_at.IsCut)
        {
            return;
        }

        int end = source.FindLineEnd(start, _at.Offset);
        source.ReportDepth(TextRange.Between(start, source.TrimEnd(start, end)));
    }
}
