using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>Reads lists and maps in brackets, on one line or several: [a, "b, c"] and {name: Ines}.</summary>
internal sealed class YamlFlow(FrontMatterSource source, YamlKeys keys, YamlQuoted quoted, YamlAnchors anchors)
{
    private readonly YamlFlowText _texts = new(source, keys);
    private int _offset;
    private int _indent;
    private bool _isCut;
    private bool _isReported;

    /// <summary>Reads the collection that opens at an offset.</summary>
    /// <param name="startOffset">The offset of the bracket.</param>
    /// <param name="indent">The indentation of the key.</param>
    /// <param name="level">The level of the collection, from 1.</param>
    /// <returns>The collection, null if it is too deep, and the start of the first line behind it.</returns>
    public (MetadataValue? Value, int Next) Read(int startOffset, int indent, int level)
    {
        (_offset, _indent, _isCut, _isReported) = (startOffset, indent, false, false);
        MetadataValue? value = ReadCollection(level);
        if (_isCut)
        {
            int lineEnd = source.FindLineEnd(startOffset);
            if (!_isReported)
            {
                source.Report(
                    TextRange.Between(startOffset, source.TrimEnd(startOffset, lineEnd)),
                    $"the bracket never closes; close it with {(source[startOffset] == '[' ? ']' : '}')}");
            }

            return (value, Math.Max(_offset, source.SkipLineBreak(lineEnd)));
        }

        int behind = source.SkipBlanks(_offset);
        int end = source.FindLineEnd(behind);
        if (behind < end && !source.IsComment(behind))
        {
            source.ReportBehind(
                TextRange.Between(behind, FindTextEnd(behind, end)),
                "text stands behind the closing bracket; put the whole value in quotation marks, or take the text out");
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
        if (level > YamlReader.MostLevels)
        {
            SkipCollection();
            return null;
        }

        return source[_offset] == '[' ? ReadList(level) : ReadMap(level);
    }

    private MetadataList ReadList(int level)
    {
        int start = _offset++;
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
        return new MetadataList(TextRange.Between(start, _offset), ValueList<MetadataValue>.Holding([.. items]));
    }

    private MetadataMap ReadMap(int level)
    {
        int start = _offset++;
        MetadataEntries entries = new();
        while (ReachItem())
        {
            MetadataEntry entry = ReadEntry(level);
            if (!entries.TryAdd(entry))
            {
                source.Report(entry.KeyRange, "the key stands above already; leave out one of the two");
            }

            EndItem();
        }

        Close('}');
        return new MetadataMap(TextRange.Between(start, _offset), entries.ToValueList());
    }

    private MetadataEntry ReadEntry(int level)
    {
        SkipAnchors();
        bool isQuoted = source[_offset] is '"' or '\'';
        MetadataText key = isQuoted ? ReadQuoted() : ReadPlain(isKey: true);
        SkipTrivia();
        if (!_isCut && !IsOnOneLine(TextRange.Between(key.Range.Start, source[_offset] == ':' ? _offset : key.Range.End)))
        {
            source.Report(key.Range, "a key and its colon stand on one line; put them there, or a comma behind what stands above");
        }

        MetadataValue? value = null;
        int empty = key.Range.End;
        if (!_isCut && source[_offset] == ':' && _offset < source.End)
        {
            empty = ++_offset;
            if (!isQuoted && source[empty] is '[' or '{')
            {
                ReportMissingBlank(key, empty);
            }

            SkipTrivia();
            value = _isCut || source[_offset] is ',' or ']' or '}' ? null : ReadNode(level);
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
        source.Report(key.Range, "no blank stands behind the colon; put one there", new TextEdit(new(offset, 0), " "));

    private MetadataValue? ReadNode(int level)
    {
        SkipAnchors();
        return source[_offset] switch
        {
            _ when _isCut => null,
            ',' or ']' or '}' => new MetadataText("", new(_offset, 0), new(_offset, 0), MetadataStyle.Plain),
            '[' or '{' => ReadCollection(level + 1),
            '"' or '\'' => ReadQuoted(),
            _ => ReadPlain(isKey: false),
        };
    }

    private void SkipAnchors()
    {
        if (source[_offset] == '&')
        {
            _offset = anchors.Skip(_offset);
            SkipTrivia();
        }
    }

    private MetadataText ReadPlain(bool isKey)
    {
        (MetadataText text, _offset, _isCut) = _texts.Read(_offset, _indent, isKey);
        return text;
    }

    private MetadataText ReadQuoted()
    {
        int start = _offset;
        QuotedText text = quoted.Read(start, _indent);
        if (text.IsClosed && quoted.ReadWrapped(start, text.End - 1) is { } wrapped)
        {
            _offset = wrapped.Range.End;
            return wrapped;
        }

        (_offset, _isCut) = (text.End, !text.IsClosed);
        TextRange range = text.IsClosed ? TextRange.Between(start, text.End) : new(start, text.Text.Length + 1);
        TextRange content = new(start + 1, range.Length - (text.IsClosed ? 2 : 1));
        if (_isCut)
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
        SkipTrivia();
        while (!_isCut && source[_offset] == ',')
        {
            source.Report(new(_offset, 1), "nothing stands in front of the comma; take it out", new TextEdit(new(_offset, 1), ""));
            _offset++;
            SkipTrivia();
        }

        return !_isCut && source[_offset] is not (']' or '}');
    }

    /// <summary>Goes past the comma behind an item, and past what should not stand there.</summary>
    private void EndItem()
    {
        SkipTrivia();
        if (_isCut || source[_offset] is ']' or '}')
        {
            return;
        }

        if (source[_offset] != ',')
        {
            int start = _offset;
            while (source[_offset] is not (',' or ']' or '}' or '\n' or '\r'))
            {
                _offset++;
            }

            source.Report(
                TextRange.Between(start, Math.Max(start + 1, source.TrimEnd(start, _offset))),
                "no comma stands in front of it; put one there, or put the whole value in quotation marks");
            SkipTrivia();
        }

        if (!_isCut && source[_offset] == ',')
        {
            _offset++;
        }
    }

    private void Close(char bracket)
    {
        if (_isCut)
        {
            return;
        }

        if (source[_offset] != bracket)
        {
            source.Report(new(_offset, 1), $"the bracket closes with {bracket}", new TextEdit(new(_offset, 1), bracket.ToString()));
        }

        _offset++;
    }

    /// <summary>Goes past blanks, comments and line breaks; the collection is cut where a line cannot belong to it.</summary>
    private void SkipTrivia()
    {
        while (!_isCut)
        {
            _offset = source.SkipBlanks(_offset);
            if (source.IsComment(_offset))
            {
                _offset = source.FindLineEnd(_offset);
            }

            if (_offset >= source.End)
            {
                _isCut = true;
            }
            else if (source[_offset] is '\n' or '\r')
            {
                _offset = source.SkipLineBreak(_offset);
                _isCut = _offset >= source.End || _texts.IsLineOutside(_offset, _indent);
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>Goes past a collection that is too deep, whatever stands in it.</summary>
    private void SkipCollection()
    {
        int start = _offset;
        int depth = 0;
        while (!_isCut)
        {
            source.Cancel.PollAt(_offset);
            char c = source[_offset];
            if (c is '"' or '\'' && source[_offset - 1] is ' ' or ',' or '[' or '{')
            {
                _ = ReadQuoted();
            }
            else
            {
                depth += c is '[' or '{' ? 1 : c is ']' or '}' ? -1 : 0;
                _offset++;
                if (depth == 0)
                {
                    break;
                }
            }

            SkipTrivia();
        }

        if (_isCut)
        {
            return;
        }

        int end = source.FindLineEnd(start, _offset);
        source.Report(
            TextRange.Between(start, source.TrimEnd(start, end)),
            $"lists and maps stand inside each other more than {YamlReader.MostLevels} deep; use fewer levels");
    }
}
