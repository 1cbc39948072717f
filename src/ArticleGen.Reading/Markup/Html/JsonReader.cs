using System.Text;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.Html;

/// <summary>
/// Reads JSON as it stands in pages, whatever is wrong with it: commas too many or too few, brackets left open, line breaks in strings.
/// </summary>
internal sealed class JsonReader
{
    // Deeper than any description of an article; what is in deeper brackets is passed over.
    private const int MostDepth = 64;

    private readonly string _source;
    private readonly int _end;
    private readonly Stack<Bracket> _open = new();
    private readonly CancellationToken _cancel;
    private int _tooDeep;

    private JsonReader(string source, int endOffset, CancellationToken cancel)
    {
        _source = source;
        _end = endOffset;
        _cancel = cancel;
    }

    /// <summary>The values that stand in a range of the file, one behind the other.</summary>
    public static MetadataList Read(string source, TextRange range, CancellationToken cancel)
    {
        JsonReader reader = new(source, range.End, cancel);
        reader._open.Push(new(range.Start, isMap: false));
        reader.ReadValues(FindStart(source, range));
        while (reader._open.Count > 1)
        {
            reader.Close();
        }

        return (MetadataList)reader._open.Pop().Build(range.End);
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
                '"' => ReadString(offset),
                '{' or '[' => Open(offset),
                '}' or ']' => CloseBracket(offset),
                ',' => EndMember(offset),
                _ when c == ':' || char.IsWhiteSpace(c) => offset + 1,
                _ => ReadPlain(offset),
            };
        }
    }

    private int Open(int offset)
    {
        if (_tooDeep > 0 || _open.Count >= MostDepth)
        {
            _tooDeep++;
        }
        else
        {
            _open.Push(new(offset, _source[offset] == '{'));
        }

        return offset + 1;
    }

    private int CloseBracket(int offset)
    {
        bool isMap = _source[offset] == '}';
        if (_tooDeep > 0)
        {
            _tooDeep--;
        }
        else if (_open.Take(_open.Count - 1).Any(bracket => bracket.IsMap == isMap))
        {
            // Those that were left open in it end with it.
            while (_open.Peek().IsMap != isMap)
            {
                Close(offset);
            }

            Close(offset + 1);
        }

        return offset + 1;
    }

    private void Close() => Close(_end);

    private void Close(int endOffset)
    {
        MetadataValue value = _open.Pop().Build(endOffset);
        _open.Peek().Add(value);
    }

    private int EndMember(int offset)
    {
        _open.Peek().EndMember();
        return offset + 1;
    }

    private int ReadString(int startOffset)
    {
        StringBuilder? text = null;
        int done = startOffset + 1;
        int i = done;
        while (i < _end && _source[i] != '"')
        {
            _cancel.PollAt(i);
            if (_source[i] != '\\' || i + 1 >= _end)
            {
                i++;
                continue;
            }

            (int length, string characters) = ReadEscape(i);
            text = (text ?? new()).Append(_source, done, i - done).Append(characters);
            i += length;
            done = i;
        }

        // One that is never closed ends with its last word.
        bool isClosed = i < _end;
        while (!isClosed && i > done && char.IsWhiteSpace(_source[i - 1]))
        {
            i--;
        }

        int end = isClosed ? i + 1 : i;
        TextRange content = TextRange.Between(startOffset + 1, i);
        string value = text is null ? content.In(_source) : text.Append(_source, done, i - done).ToString();
        Add(new(value, TextRange.Between(startOffset, end), content, MetadataStyle.Quoted));
        return isClosed ? end : _end;
    }

    private (int Length, string Characters) ReadEscape(int offset)
    {
        char c = _source[offset + 1];
        if (c == 'u' && offset + 6 <= _end && FindCode(offset + 2) is { } code)
        {
            return (6, code.ToString());
        }

        return (2, c switch { 'n' => "\n", 't' => "\t", 'r' => "\r", 'b' => "\b", 'f' => "\f", _ => c.ToString() });
    }

    private char? FindCode(int startOffset)
    {
        int code = 0;
        for (int i = startOffset; i < startOffset + 4; i++)
        {
            int digit = CharacterNumbers.ReadDigit(_source[i], isHex: true);
            if (digit < 0)
            {
                return null;
            }

            code = (code * 16) + digit;
        }

        return (char)code;
    }

    private int ReadPlain(int startOffset)
    {
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

    private void Add(MetadataText value)
    {
        if (_tooDeep == 0)
        {
            _open.Peek().Add(value);
        }
    }

    /// <summary>A list or a map that is open.</summary>
    private sealed class Bracket(int startOffset, bool isMap)
    {
        private readonly List<MetadataValue> _values = [];
        private readonly List<MetadataEntry> _entries = [];
        private MetadataText? _key;

        public bool IsMap => isMap;

        public void Add(MetadataValue value)
        {
            if (!isMap)
            {
                _values.Add(value);
            }
            else if (_key is null)
            {
                _key = value as MetadataText;
            }
            else
            {
                _entries.Add(new(_key.Text, _key.Content, value));
                _key = null;
            }
        }

        /// <summary>A key without a value is none.</summary>
        public void EndMember() => _key = null;

        public MetadataValue Build(int endOffset)
        {
            TextRange range = TextRange.Between(startOffset, endOffset);
            return isMap
                ? new MetadataMap(range, ValueList<MetadataEntry>.Of(_entries))
                : new MetadataList(range, ValueList<MetadataValue>.Of(_values));
        }
    }
}
