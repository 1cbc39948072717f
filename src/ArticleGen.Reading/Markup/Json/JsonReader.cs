using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.Json;

/// <summary>
/// Reads JSON, whatever is wrong with it: commas too many or too few, brackets left open, line breaks in strings. Of JSON in pages, which
/// programs have written, nothing is reported; of front matter all is.
/// </summary>
internal sealed class JsonReader
{
    // Deeper than any description of an article; what is in deeper brackets is passed over.
    private const int MostDepth = 64;

    private readonly string _source;
    private readonly int _end;
    private readonly Stack<JsonBracket> _open = new();
    private readonly JsonFaults? _faults;
    private readonly JsonStrings _strings;
    private readonly CancellationToken _cancel;
    private int _tooDeep;

    private JsonReader(string source, int endOffset, JsonFaults? faults, CancellationToken cancel)
    {
        _source = source;
        _end = endOffset;
        _faults = faults;
        _strings = new JsonStrings(source, endOffset, faults, cancel);
        _cancel = cancel;
    }

    /// <summary>The values that stand in a range of a page, one behind the other.</summary>
    public static MetadataList Read(string source, TextRange range, CancellationToken cancel)
    {
        JsonReader reader = new(source, range.End, faults: null, cancel);
        reader._open.Push(new(range.Start, isMap: false, faults: null));
        reader.ReadValues(FindStart(source, range));
        return (MetadataList)reader.CloseAll();
    }

    /// <summary>The map whose keys and values stand in a range, without the braces around them.</summary>
    /// <param name="source">The text of the file.</param>
    /// <param name="range">What stands between the braces.</param>
    /// <param name="report">Takes what is wrong.</param>
    /// <param name="cancel">Ends the reading.</param>
    public static MetadataMap ReadMembers(string source, TextRange range, JsonReport report, CancellationToken cancel)
    {
        JsonFaults faults = new(report);
        JsonReader reader = new(source, range.End, faults, cancel);
        reader._open.Push(new(range.Start, isMap: true, faults));
        reader.ReadValues(range.Start);
        return (MetadataMap)reader.CloseAll();
    }

    /// <summary>JSON in a page may stand in a CDATA section, behind a comment.</summary>
    private static int FindStart(string source, TextRange range)
    {
        int section = source.IndexOf("<![CDATA[", range.Start, range.Length, StringComparison.Ordinal);
        int brace = source.IndexOf('{', range.Start, range.Length);
        return section >= 0 && section < brace ? section + "<![CDATA[".Length : range.Start;
    }

    private void ReadValues(int offset)
    {
        while (offset < _end)
        {
            _cancel.PollAt(offset);
            char c = _source[offset];
            offset = c switch
            {
                '"' => Add(_strings.Read(offset)),
                '{' or '[' => Open(offset),
                '}' or ']' => CloseBracket(offset),
                ',' => EndMember(offset),
                ':' => Assign(offset),
                _ when char.IsWhiteSpace(c) => SkipBlank(offset),
                _ => ReadPlain(offset),
            };
        }
    }

    private int Open(int offset)
    {
        if (_tooDeep > 0 || _open.Count >= MostDepth)
        {
            if (_tooDeep++ == 0)
            {
                _open.Peek().Reach(new(offset, 1));
                _faults?.Report(new(offset, 1), $"lists and maps stand inside each other more than {MostDepth} deep; use fewer levels");
            }
        }
        else
        {
            _open.Peek().Reach(new(offset, 1));
            _open.Push(new(offset, _source[offset] == '{', _faults));
        }

        return offset + 1;
    }

    private int CloseBracket(int offset)
    {
        bool isMap = _source[offset] == '}';
        if (_tooDeep > 0)
        {
            if (--_tooDeep == 0)
            {
                _open.Peek().PassOver(offset + 1);
            }
        }
        else if (_open.Take(_open.Count - 1).Any(bracket => bracket.IsMap == isMap))
        {
            // Those that were left open in it end with it.
            while (_open.Peek().IsMap != isMap)
            {
                ReportOpen(_open.Peek());
                Close(offset);
            }

            Close(offset + 1);
        }
        else
        {
            _faults?.ReportExtra(offset, "no bracket is open that it could close");
        }

        return offset + 1;
    }

    private MetadataValue CloseAll()
    {
        while (_open.Count > 1)
        {
            ReportOpen(_open.Peek());
            Close(_end);
        }

        return _open.Pop().Build(_end);
    }

    private void Close(int endOffset)
    {
        MetadataValue value = _open.Pop().Build(endOffset);
        _open.Peek().Add(value);
    }

    private void ReportOpen(JsonBracket bracket) =>
        _faults?.Report(new(bracket.Start, 1), $"the bracket never closes; close it with {(bracket.IsMap ? '}' : ']')}");

    private int EndMember(int offset)
    {
        if (_tooDeep == 0)
        {
            _open.Peek().EndMember(offset);
        }

        return offset + 1;
    }

    private int Assign(int offset)
    {
        if (_tooDeep == 0)
        {
            while (_faults is not null && _open.Peek().TakeKey() is { } taken)
            {
                CloseInFrontOf(taken.Key, taken.Comma);
            }

            _open.Peek().Assign(offset);
        }

        return offset + 1;
    }

    /// <summary>Closes a list that was left open above a key.</summary>
    private void CloseInFrontOf(MetadataText key, int? commaOffset)
    {
        ReportOpen(_open.Peek());
        Close(_open.Peek().End);
        if (commaOffset is { } comma)
        {
            _open.Peek().EndMember(comma);
        }

        _open.Peek().Reach(key.Range);
        _open.Peek().Add(key);
    }

    private int SkipBlank(int offset)
    {
        if (_source[offset] is not (' ' or '\t' or '\n' or '\r'))
        {
            TextRange blank = new(offset, 1);
            _faults?.Report(blank, "it looks like a blank, but is none in JSON; put a blank there", new TextEdit(blank, " "));
        }

        return offset + 1;
    }

    private int ReadPlain(int startOffset)
    {
        if (_faults is not null)
        {
            JsonPlainText plain = new(_source, _end, _faults);
            return plain.SkipComment(startOffset) is { } behind ? behind : Add(plain.Read(startOffset, _open.Peek().ExpectsKey));
        }

        int i = startOffset + 1;
        while (i < _end && _source[i] is not (',' or ':' or '{' or '}' or '[' or ']' or '"') && !char.IsWhiteSpace(_source[i]))
        {
            i++;
        }

        // Words outside of all brackets are no JSON.
        if (_open.Count > 1)
        {
            TextRange range = TextRange.Between(startOffset, i);
            Add(new(range.In(_source), range, range, MetadataStyle.Plain));
        }

        return i;
    }

    /// <summary>Adds a text; the offset behind it.</summary>
    private int Add(MetadataText value)
    {
        if (_tooDeep == 0)
        {
            _open.Peek().Reach(value.Range);
            _open.Peek().Add(value);
        }

        // An unclosed text in a page goes on to the end, without the blanks there.
        bool isCut = _faults is null && value.Style == MetadataStyle.Quoted && value.Range.End == value.Content.End;
        return isCut ? _end : value.Range.End;
    }
}
