namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>Reads the TOML of front matter line by line. After a line that is not understood it goes on at the next one.</summary>
internal sealed class TomlReader
{
    private readonly FrontMatterSource _source;
    private readonly TomlKeys _keys;
    private readonly TomlValues _values;
    private readonly TomlTable _root = new(TomlTableKind.Header, 0);
    private TomlTable? _table;

    private TomlReader(FrontMatterSource source)
    {
        _source = source;
        _keys = new TomlKeys(source);
        _values = new TomlValues(source, _keys);
        _table = _root;
    }

    public static ValueList<MetadataEntry> Read(FrontMatterSource source)
    {
        TomlReader reader = new(source);
        int next = source.Start;
        while (next < source.End)
        {
            SourceLine line = source.ReadLine(next);
            next = line.IsBlank || source[line.ContentStart] == '#' ? line.Next : reader.ReadLine(line);
        }

        return reader._root.ToEntries();
    }

    /// <summary>Reads a header, or a key and its value; the start of the line behind it.</summary>
    private int ReadLine(SourceLine line)
    {
        int offset = line.ContentStart;
        if (_source[offset] == '[')
        {
            ReadHeader(line);
            return line.Next;
        }

        if (_keys.ReadPath(offset) is not { } path)
        {
            return line.Next;
        }

        int equals = _source.SkipBlanks(path.End);
        bool hasColon = _source[equals] == ':' && _source.SkipBlanks(equals + 1) < line.End;
        if (_source[equals] != '=' && !hasColon)
        {
            TextRange words = TextRange.Between(offset, _source.TrimEnd(offset, line.End));
            _source.Report(words, "this line has no key with an equals sign; write key = \"value\"");
            return line.Next;
        }

        int level = path.Parts.Count - 1 + (_table?.Level ?? 0);
        bool isTooDeep = level > FrontMatterSource.MostLevels;
        if (isTooDeep)
        {
            _source.ReportDepth(path.Range);
        }

        int problems = _source.Problems.Count;
        TomlValue read = _values.Read(equals + 1, Math.Min(level, FrontMatterSource.MostLevels));
        if (!isTooDeep && read.Value is { } value)
        {
            _table?.Add(_source, path, value);
        }

        int next = EndLine(read, line);
        if (hasColon)
        {
            ReportColon(path, TextRange.Between(equals, _source.SkipBlanks(equals + 1)), line, problems);
        }

        return next;
    }

    /// <summary>
    /// Reports "key: value". If its value lacks quotation marks as well, as in all lines of YAML between lines of +++, one fix mends both.
    /// </summary>
    private void ReportColon(TomlPath path, TextRange colon, SourceLine line, int problemCount)
    {
        TextRange before = TextRange.Between(path.End, colon.End);
        TextEdit edit = new(before, " = ");
        List<Problem> problems = _source.Problems;
        if (problems.Count == problemCount + 1 && problems[problemCount].Edit is { } marks && marks.Range.Start == colon.End)
        {
            problems.RemoveAt(problemCount);
            edit = new TextEdit(TextRange.Between(before.Start, marks.Range.End), " = " + marks.Text);
        }

        _source.Report(
            TextRange.Between(line.ContentStart, _source.TrimEnd(line.ContentStart, line.End)),
            "TOML has an equals sign after the key; replace the colon",
            edit);
    }

    /// <summary>Reports what stands behind a value; the start of the next line.</summary>
    private int EndLine(TomlValue value, SourceLine line)
    {
        if (value.IsCut)
        {
            return Math.Max(value.End, line.Next);
        }

        int behind = _source.SkipBlanks(value.End);
        int lineEnd = _source.FindLineEnd(behind);
        if (behind < lineEnd && _source[behind] != '#')
        {
            _source.ReportBehind(
                TextRange.Between(behind, _source.TrimEnd(behind, lineEnd)),
                "text follows the value; put all of the value in one pair of quotation marks, or take the text out");
        }

        return _source.SkipLineBreak(lineEnd);
    }

    /// <summary>Reads "[table]" or "[[table]]". Below one that is not understood, keys are read and left out.</summary>
    private void ReadHeader(SourceLine line)
    {
        int start = line.ContentStart;
        bool isList = _source[start + 1] == '[';
        int brackets = isList ? 2 : 1;
        _table = null;
        if (_keys.ReadPath(_source.SkipBlanks(start + brackets)) is not { } path)
        {
            return;
        }

        int close = _source.SkipBlanks(path.End);
        int end = close + brackets;
        int behind = _source.SkipBlanks(Math.Min(end, line.End));
        if (_source[close] != ']' || (isList && _source[close + 1] != ']') || (behind < line.End && _source[behind] != '#'))
        {
            TextRange words = TextRange.Between(start, _source.TrimEnd(start, line.End));
            string bracket = isList ? "]]" : "]";
            int has = isList && _source[close] == ']' ? 1 : 0;
            bool isClear = _source.SkipBlanks(close + has) == line.End;
            _source.Report(
                words,
                $"the header of a table has to end with {bracket}, with nothing after it; correct its end",
                isClear ? new TextEdit(new(words.End, 0), bracket.Substring(has)) : null);
            if (!isClear)
            {
                return;
            }

            end = words.End;
        }

        TextRange range = TextRange.Between(start, end);
        if (path.Parts.Count + brackets - 1 > FrontMatterSource.MostLevels)
        {
            _source.ReportDepth(range);
            return;
        }

        _table = _root.Open(_source, path, range, isList);
    }
}
