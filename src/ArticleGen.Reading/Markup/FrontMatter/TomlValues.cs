namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>A value of TOML, and the offset behind it.</summary>
/// <param name="Value">The value; null if there is none.</param>
/// <param name="End">The offset behind it; of one that is cut off, where to go on.</param>
/// <param name="IsCut">Whether it never closes, so that reading goes on at the next line.</param>
internal readonly record struct TomlValue(MetadataValue? Value, int End, bool IsCut);

/// <summary>Reads the values of TOML: texts, numbers, dates, lists and tables in braces.</summary>
internal sealed class TomlValues(FrontMatterSource source, TomlKeys keys)
{
    private readonly TomlStrings _strings = new(source);
    private readonly TomlBareValues _bare = new(source);
    private int _offset;
    private bool _isCut;
    private bool _isOpen;
    private int _cut;

    /// <summary>Reads the value behind an equals sign.</summary>
    /// <param name="offset">The offset behind the sign.</param>
    /// <param name="level">How many lists and tables the value stands in.</param>
    public TomlValue Read(int offset, int level)
    {
        int start = source.SkipBlanks(offset);
        (_offset, _isCut, _isOpen, _cut) = (start, false, false, 0);
        MetadataValue? value = ReadValue(offset, level, isInside: false);
        if (_isOpen)
        {
            source.ReportOpenBracket(start, _cut == 1 && _offset <= source.SkipLineBreak(source.FindLineEnd(start)));
        }

        return new TomlValue(value, _offset, _isCut);
    }

    private MetadataValue? ReadValue(int behindEqualsOffset, int level, bool isInside)
    {
        char c = source[_offset];
        if (c is '\n' or '\r' or '#' || (isInside && c is ',' or ']' or '}'))
        {
            source.Report(new(behindEqualsOffset - 1, 1), "there is no value after the equals sign; write one, such as \"\"");
            return new MetadataText("", new(behindEqualsOffset, 0), new(behindEqualsOffset, 0), MetadataStyle.Plain);
        }

        if (c is '"' or '\'')
        {
            TomlText text = ReadText(isInside);
            (_offset, _isCut) = (text.End, !text.IsClosed);
            return text.Value;
        }

        if (c is '[' or '{')
        {
            return ReadCollection(level + 1);
        }

        MetadataText bare = _bare.Read(_offset, isInside);
        _offset = bare.Range.End;
        return bare;
    }

    /// <summary>
    /// Reads a text in marks. One with marks inside that seem to close it, as in "Ferry "back" again", goes on to the last of them.
    /// </summary>
    private TomlText ReadText(bool isInside)
    {
        int start = _offset;
        TomlText text = _strings.Read(start);
        if (!text.IsClosed
            || text.Value.Style != MetadataStyle.Quoted
            || InnerMarks.FindEnd(source.Text, start, text.End - 1, source.End, isInside ? ",]}" : "") is not { } range)
        {
            return text;
        }

        TextRange content = TextRange.Between(start + 1, range.End - 1);
        string words = content.In(source.Text);
        bool hasEscapes = source[start] == '"';
        source.ReportInnerMark(range, hasEscapes ? QuotationFix.WriteWrapped('"', words) : QuotationFix.Write(words));
        string meant = hasEscapes ? QuotationFix.ReadWrapped('"', words) : words;
        return new TomlText(new(meant, range, content, MetadataStyle.Quoted), range.End, IsClosed: true);
    }

    private MetadataValue? ReadCollection(int level)
    {
        if (level > FrontMatterSource.MostLevels)
        {
            SkipCollection();
            return null;
        }

        return source[_offset] == '[' ? ReadList(level) : ReadTable(level);
    }

    private MetadataList ReadList(int level)
    {
        int start = _offset++;
        List<MetadataValue> items = [];
        while (ReachItem(isList: true))
        {
            if (source[_offset] == '}')
            {
                break;
            }

            if (ReadValue(_offset, level, isInside: true) is { } item)
            {
                items.Add(item);
            }

            EndItem(isList: true);
        }

        Close(start, ']');
        return new MetadataList(TextRange.Between(start, _offset), ValueList<MetadataValue>.Holding([.. items]));
    }

    private MetadataMap ReadTable(int level)
    {
        int start = _offset++;
        TomlTable table = new(TomlTableKind.Header, level);
        while (ReachItem(isList: false) && source[_offset] != ']')
        {
            ReadEntry(table, level);
            EndItem(isList: false);
        }

        Close(start, '}');
        return new MetadataMap(TextRange.Between(start, _offset), table.ToEntries());
    }

    private void ReadEntry(TomlTable table, int level)
    {
        if (keys.ReadPath(_offset) is not { } path)
        {
            (_offset, _isCut) = (source.FindLineEnd(_offset), true);
            return;
        }

        int equals = source.SkipBlanks(path.End);
        if (source[equals] != '=')
        {
            source.Report(path.Range, "there is no equals sign after the key; add one");
            (_offset, _isCut) = (source.FindLineEnd(equals), true);
            return;
        }

        int valueLevel = level + path.Parts.Count - 1;
        bool isTooDeep = valueLevel > FrontMatterSource.MostLevels;
        if (isTooDeep)
        {
            source.ReportDepth(path.Range);
        }

        _offset = source.SkipBlanks(equals + 1);
        MetadataValue? value = ReadValue(equals + 1, Math.Min(valueLevel, FrontMatterSource.MostLevels), isInside: true);
        if (value is not null && !isTooDeep)
        {
            table.Add(source, path, value);
        }
    }

    /// <summary>Goes to the next item; false at a closing bracket, and where the collection is cut off.</summary>
    private bool ReachItem(bool isList)
    {
        source.Cancel.ThrowIfCancellationRequested();
        SkipTrivia(isList);
        while (!_isCut && source[_offset] == ',')
        {
            source.Report(new(_offset, 1), "there is nothing before the comma; take it out", new TextEdit(new(_offset, 1), ""));
            _offset++;
            SkipTrivia(isList);
        }

        return !_isCut && source[_offset] is not (']' or '}');
    }

    private void EndItem(bool isList)
    {
        int end = _offset;
        SkipTrivia(isList);
        if (_isCut || source[_offset] is ']' or '}')
        {
            return;
        }

        if (isList && source[_offset] is '"' or '\'' && _offset > end)
        {
            source.ReportMissingComma(_offset, end);
            return;
        }

        if (source[_offset] == ',')
        {
            _offset++;
            return;
        }

        int lineEnd = source.FindLineEnd(_offset);
        source.Report(
            TextRange.Between(_offset, source.TrimEnd(_offset, lineEnd)),
            "there is no comma before it; add one, or close the bracket above");
        (_offset, _isCut) = (lineEnd, true);
    }

    private void Close(int startOffset, char bracket)
    {
        if (_isCut)
        {
            _cut++;
            return;
        }

        if (source[_offset] != bracket)
        {
            source.Report(new(_offset, 1), $"the bracket closes with {bracket}", new TextEdit(new(_offset, 1), bracket.ToString()));
        }

        _offset = Math.Max(startOffset, _offset) + 1;
    }

    /// <summary>Goes past blanks, comments and line breaks; a list is cut off at a line that starts with a key.</summary>
    private void SkipTrivia(bool isList)
    {
        while (!_isCut)
        {
            _offset = source.SkipBlanks(_offset);
            _offset = source[_offset] == '#' ? source.FindLineEnd(_offset) : _offset;
            if (_offset < source.End && source[_offset] is not ('\n' or '\r'))
            {
                return;
            }

            _offset = source.SkipLineBreak(_offset);
            if (_offset >= source.End || (isList && keys.StartsWithKey(source.ReadLine(_offset))))
            {
                _isCut = _isOpen = true;
            }
        }
    }

    /// <summary>Goes past a collection that is too deep, whatever stands in it.</summary>
    private void SkipCollection()
    {
        int start = _offset;
        int depth = 0;
        do
        {
            char c = source[_offset];
            if (c is '"' or '\'')
            {
                TomlText text = _strings.Read(_offset);
                (_offset, _isCut) = (text.End, !text.IsClosed);
            }
            else
            {
                depth += c is '[' or '{' ? 1 : c is ']' or '}' ? -1 : 0;
                _offset += c == '\\' && source[_offset + 1] is '"' or '\'' ? 2 : 1;
            }

            if (depth > 0)
            {
                SkipTrivia(isList: source[start] == '[');
            }
        }
        while (depth > 0 && !_isCut);

        if (!_isCut)
        {
            source.ReportDepth(TextRange.Between(start, source.FindLineEnd(start, _offset)));
        }
    }
}
