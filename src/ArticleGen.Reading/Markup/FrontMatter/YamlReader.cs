namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>
/// Reads the YAML of front matter: keys with values, lists and maps in indented lines. After a line that is not understood it goes on at
/// the next line that starts as far left as the first one.
/// </summary>
internal sealed class YamlReader
{
    private readonly FrontMatterSource _source;
    private readonly YamlKeys _keys;
    private readonly YamlScalars _scalars;
    private readonly YamlFlow _flow;
    private readonly YamlAnchors _anchors;
    private readonly YamlCuts _cuts;
    private SourceLine _line;
    private int _topIndent;
    private bool _atEnd;

    private YamlReader(FrontMatterSource source)
    {
        _source = source;
        _keys = new YamlKeys(source);
        YamlQuoted quoted = new(source);
        _scalars = new YamlScalars(source, _keys, quoted);
        _anchors = new YamlAnchors(source);
        _flow = new YamlFlow(source, _keys, quoted, _anchors);
        _cuts = new YamlCuts(source);
        MoveTo(source.Start);
    }

    public static ValueList<MetadataEntry> Read(FrontMatterSource source)
    {
        YamlReader reader = new(source);
        MetadataEntries entries = new();
        reader._topIndent = reader._line.Indent;
        while (!reader._atEnd)
        {
            reader.ReadEntries(entries, reader._topIndent, level: 0);
            if (!reader._atEnd)
            {
                reader.ReportIndent();
            }
        }

        return new YamlCurlyMarks(source).Mend(entries.ToValueList());
    }

    /// <summary>Makes the first line with content from an offset on the current one.</summary>
    private void MoveTo(int lineStartOffset)
    {
        while (lineStartOffset < _source.End)
        {
            _line = _source.ReadLine(lineStartOffset);
            if (!_line.IsBlank && _source[_line.ContentStart] != '#')
            {
                return;
            }

            lineStartOffset = _line.Next;
        }

        _atEnd = true;
    }

    /// <summary>Goes past lines that belong to one that is not understood.</summary>
    private void SkipFrom(int lineStartOffset)
    {
        MoveTo(lineStartOffset);
        while (!_atEnd && (_line.Indent > _topIndent || _line.IsIndentedByTab))
        {
            MoveTo(_line.Next);
        }
    }

    private void ReportIndent()
    {
        int end = _source.TrimEnd(_line.ContentStart, _line.End);
        TextRange words = TextRange.Between(_line.ContentStart, end);
        if (_line.IsIndentedByTab)
        {
            TextRange indent = TextRange.Between(_line.Start, _line.ContentStart);
            string blanks = indent.In(_source.Text).Replace("\t", "  ");
            _source.Report(words, "it is indented with a tab; use spaces", new TextEdit(indent, blanks));
        }
        else
        {
            _source.Report(words, "its indentation differs from that of the lines above; indent all keys or items of a group alike");
        }

        SkipFrom(_line.Next);
    }

    /// <summary>Reads the keys at one indentation.</summary>
    private void ReadEntries(MetadataEntries entries, int indent, int level)
    {
        while (!_atEnd && _line.Indent >= indent)
        {
            if (_line.Indent == indent && _line.IsIndentedByTab && IsKeyBeside(entries.Last?.Value))
            {
                TextRange words = TextRange.Between(_line.ContentStart, _source.TrimEnd(_line.ContentStart, _line.End));
                TextRange blanks = TextRange.Between(_line.Start, _line.ContentStart);
                _source.Report(words, "a tab is before the key; take it out", new TextEdit(blanks, new string(' ', indent)));
            }
            else if (_line.Indent > indent && !_line.IsIndentedByTab && IsIndentedByMistake(entries.Last?.Value))
            {
                TextRange words = TextRange.Between(_line.ContentStart, _source.TrimEnd(_line.ContentStart, _line.End));
                TextRange blanks = TextRange.Between(_line.Start, _line.ContentStart);
                _source.Report(
                    words,
                    "it is indented, so it continues the value above; put the key below the one above",
                    new TextEdit(blanks, new string(' ', indent)));
            }
            else if (_line.Indent > indent || _line.IsIndentedByTab)
            {
                ReportIndent();
                continue;
            }

            if (_keys.Read(_line) is not { } key)
            {
                SkipFrom(_line.Next);
            }
            else
            {
                MetadataValue value = ReadValue(key.ValueOffset, indent, level, mayBeListBelow: true);
                if (!entries.TryAdd(new MetadataEntry(key.Text, key.Range, value)))
                {
                    _source.Report(key.Range, "this key is already used above; leave out one of the two");
                }
            }
        }
    }

    /// <summary>
    /// Whether the current line, which a tab indents, has a key beside the one above and none below it: the value above is complete.
    /// </summary>
    private bool IsKeyBeside(MetadataValue? above) =>
        _keys.FindColon(_line.ContentStart, _line.End) >= 0
        && above switch
        {
            null => true,
            MetadataText text => text.Range.Length > 0,
            MetadataList list => _source[list.Range.Start] == '['
                || (list.Items.Count > 0 && list.Items[list.Items.Count - 1] is MetadataText),
            _ => _source[above.Range.Start] == '{',
        };

    /// <summary>Whether the current line, indented deeper than the key above, has a key too, and the value above is complete.</summary>
    private bool IsIndentedByMistake(MetadataValue? above) =>
        above is not (null or MetadataText { Style: MetadataStyle.Block }) && _keys.HasWordBeforeColon(_line) && IsKeyBeside(above);

    /// <summary>Reads what stands behind a key or a hyphen, on the same line or below.</summary>
    private MetadataValue ReadValue(int offset, int indent, int level, bool mayBeListBelow)
    {
        int start = _anchors.Skip(_source.SkipBlanks(offset));
        if (start < _line.End && !_source.IsComment(start))
        {
            return ReadInline(start, indent, level);
        }

        SourceLine keyLine = _line;
        MoveTo(_line.Next);
        bool isBelow = !_atEnd && (_line.Indent > indent || (mayBeListBelow && _line.Indent == indent && StartsItem()));
        if (!isBelow || _line.IsIndentedByTab)
        {
            _cuts.CheckEmpty(start, keyLine.End);
            return new MetadataText("", new(offset, 0), new(offset, 0), MetadataStyle.Plain);
        }

        return StartsItem() || _keys.FindColon(_line.ContentStart, _line.End) >= 0
            ? ReadCollection(level + 1)
            : ReadInline(_line.ContentStart, indent, level);
    }

    /// <summary>Reads the list or the map that starts at the content of the current line.</summary>
    private MetadataValue ReadCollection(int level)
    {
        int start = _line.ContentStart;
        if (level > FrontMatterSource.MostLevels)
        {
            TextRange words = TextRange.Between(start, _source.TrimEnd(start, _line.End));
            _source.ReportDepth(words);
            SkipFrom(_line.Next);
            return new MetadataText("", new(start, 0), new(start, 0), MetadataStyle.Plain);
        }

        if (StartsItem())
        {
            return ReadList(_line.Indent, level);
        }

        MetadataEntries entries = new();
        ReadEntries(entries, _line.Indent, level);
        ValueList<MetadataEntry> all = entries.ToValueList();
        int end = all.Count == 0 ? start : all[all.Count - 1].Value.Range.End;
        return new MetadataMap(TextRange.Between(start, end), all);
    }

    private MetadataList ReadList(int indent, int level)
    {
        int start = _line.ContentStart;
        int end = start + 1;
        List<MetadataValue> items = [];
        while (!_atEnd && _line.Indent >= indent)
        {
            if (_line.Indent > indent || _line.IsIndentedByTab)
            {
                ReportIndent();
                continue;
            }

            if (!StartsItem())
            {
                // A key at the indentation of the list: one of the map around it, if that stands there as well.
                break;
            }

            MetadataValue item = ReadItem(indent, level);
            items.Add(item);
            end = item.Range.End;
        }

        return new MetadataList(TextRange.Between(start, end), ValueList<MetadataValue>.Holding([.. items]));
    }

    private MetadataValue ReadItem(int indent, int level)
    {
        if (_keys.IsGluedItem(_line.ContentStart))
        {
            ReportGluedItem();
        }
        else if (_keys.IsMisspeltItem(_line.ContentStart))
        {
            _source.Report(
                TextRange.Between(_line.ContentStart, _source.TrimEnd(_line.ContentStart, _line.End)),
                $"a list item starts with a hyphen, not with {_source[_line.ContentStart]}; write - and a space",
                new TextEdit(new(_line.ContentStart, 1), "-"));
        }

        int indentOffset = _source.SkipBlanks(_line.ContentStart + 1);
        int content = _anchors.Skip(indentOffset);
        if (content >= _line.End || _source.IsComment(content)
            || (!_keys.IsItem(content) && _keys.FindColon(content, _line.End) < 0))
        {
            return ReadValue(content, indent, level, mayBeListBelow: false);
        }

        // "- name: Ines" starts a map whose keys stand below "name".
        // A name in front of "name" does not change where they stand.
        int indentLength = indentOffset - _line.Start;
        _line = _line with { Start = content - indentLength, Indent = indentLength, ContentStart = content };
        return ReadCollection(level + 1);
    }

    /// <summary>Whether the current line is an item of a list, though its hyphen may be another sign, or lack its blank.</summary>
    private bool StartsItem() =>
        _keys.IsItem(_line.ContentStart) || _keys.IsGluedItem(_line.ContentStart) || _keys.IsMisspeltItem(_line.ContentStart);

    private void ReportGluedItem()
    {
        TextRange words = TextRange.Between(_line.ContentStart, _source.TrimEnd(_line.ContentStart, _line.End));

        // A blank would move the item away from the lines that stand below it.
        bool isAlone = _line.Next >= _source.End
            || (_source.ReadLine(_line.Next) is var below && (below.IsBlank || below.Indent <= _line.Indent));
        _source.Report(
            words,
            "there is no space after the hyphen, so it is no list item; add one",
            isAlone ? new TextEdit(new(_line.ContentStart + 1, 0), " ") : null);
    }

    /// <summary>"{{ page.title }}" and "{% title %}" are values that another program fills in.</summary>
    private bool IsTemplate(int offset) => _source[offset] == '{' && _source[offset + 1] is '{' or '%';

    /// <summary>Reads a value that starts on the current line, and goes past its lines.</summary>
    private MetadataValue ReadInline(int startOffset, int indent, int level)
    {
        switch (_source[startOffset])
        {
            case '[' or '{' when !IsTemplate(startOffset):
                (MetadataValue? collection, int end) = _flow.Read(startOffset, indent, level + 1);
                MoveTo(end);
                return collection ?? new MetadataText("", new(startOffset, 0), new(startOffset, 0), MetadataStyle.Plain);
            default:
                (MetadataText text, int next, bool skip) = _scalars.Read(startOffset, _line, indent);
                if (skip)
                {
                    SkipFrom(next);
                }
                else
                {
                    MoveTo(next);
                }

                return text;
        }
    }
}
