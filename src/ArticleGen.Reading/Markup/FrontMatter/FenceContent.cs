using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>Weighs, line by line, whether what stands below an opening fence is made of keys.</summary>
internal sealed class FenceContent(FrontMatterSource source, FrontMatterFormat format)
{
    private bool _hasFirst;
    private bool _hasBlankAboveFirst;
    private bool _hasComment;
    private bool _startsWithKey;
    private bool _isBelowBlank;
    private int _keyLines;
    private int _otherLines;
    private int _assignments;
    private bool _hasBlankInside;
    private int _keyLinesBelowProse;
    private int _proseLines;

    /// <summary>Whether the first line below the fence has a key.</summary>
    public bool StartsWithKey => _startsWithKey && !_hasBlankAboveFirst;

    /// <summary>Whether it may be front matter: it starts with a key, most of its lines have one, or nothing stands there.</summary>
    public bool MayHaveKeys => _startsWithKey || (_hasFirst ? _keyLines > _otherLines : !_hasComment);

    /// <summary>Whether it is rather the body of the article, because the front matter was not closed above it.</summary>
    public bool IsBody => _proseLines > _keyLinesBelowProse;

    /// <summary>Whether it starts with a key and most of its lines have one, whatever the fence above looks like.</summary>
    public bool IsMadeOfKeys => _startsWithKey && _keyLines > _otherLines;

    /// <summary>Whether its lines have keys in YAML, but with equals signs, as in "title = Port".</summary>
    public bool HasAssignments =>
        !_hasBlankAboveFirst && !_hasBlankInside && _assignments > 0 && _assignments + _keyLines > _otherLines - _assignments;

    /// <summary>Whether its last line with text stands at the start of a line and has no key.</summary>
    public bool EndsWithOther { get; private set; }

    /// <summary>Adds the next line.</summary>
    public void Add(SourceLine line)
    {
        if (line.IsBlank)
        {
            _isBelowBlank = true;
            _hasBlankAboveFirst |= !_hasFirst;
            return;
        }

        if (source[line.ContentStart] == '#')
        {
            _hasComment = true;
            return;
        }

        bool key = HasKey(line);
        EndsWithOther = !key && line.ContentStart == line.Start && !IsPart(line);
        if (!_hasFirst)
        {
            _hasFirst = true;
            _startsWithKey = key || HasKeyWithoutBlank(line);
        }
        else if (line.ContentStart == line.Start)
        {
            AddBelowFirst(line, key);
        }

        if (line.ContentStart == line.Start)
        {
            _keyLines += key ? 1 : 0;
            _otherLines += EndsWithOther ? 1 : 0;
            _assignments += HasAssignment(line) ? 1 : 0;
        }

        _hasBlankInside |= _isBelowBlank;
        _isBelowBlank = false;
    }

    private bool HasAssignment(SourceLine line) =>
        format == FrontMatterFormat.Yaml && FindKeyEnd(line) is > 0 and int end && source[source.SkipBlanks(end)] == '=';

    /// <summary>Whether a line goes on with the value above it, though it is not indented: an item of a list, a closing bracket.</summary>
    private bool IsPart(SourceLine line) => format == FrontMatterFormat.Yaml
        ? source[line.Start] == '-' && FrontMatterSource.IsBlankOrBreak(source[line.Start + 1])
        : source[line.Start] is ']' or '}';

    /// <summary>
    /// Counts the lines of prose. In YAML all that belongs to a key is indented, so a paragraph at the start of a line is none of it.
    /// </summary>
    private void AddBelowFirst(SourceLine line, bool key)
    {
        if (key)
        {
            _keyLinesBelowProse += _proseLines > 0 ? 1 : 0;
        }
        else if (format == FrontMatterFormat.Yaml && (_proseLines > 0 || _isBelowBlank) && IsProse(line))
        {
            _proseLines++;
        }
    }

    /// <summary>Whether the line starts like a sentence.</summary>
    public bool IsProse(SourceLine line) =>
        (Characters.IsLetter(source[line.Start]) || source[line.Start] is '"' or '\u201C')
        && source.Text.IndexOf(' ', line.Start, line.End - line.Start) >= 0;

    /// <summary>Whether the line starts with a key of one word, or one in quotation marks, and what separates it from its value.</summary>
    public bool HasKey(SourceLine line)
    {
        int end = FindKeyEnd(line);
        if (end < 0)
        {
            return false;
        }

        if (format == FrontMatterFormat.Yaml)
        {
            return source[end] == ':' && FrontMatterSource.IsBlankOrBreak(source[end + 1]);
        }

        return source[line.ContentStart] == '[' || source[source.SkipBlanks(end)] == '=';
    }

    /// <summary>"title:Port" is a key that lacks its blank, "https://" is not.</summary>
    private bool HasKeyWithoutBlank(SourceLine line)
    {
        int end = FindKeyEnd(line);
        return end >= 0
            && Characters.IsLetter(source[line.ContentStart])
            && source[end] == ':'
            && source[end + 1] != '/';
    }

    private int FindKeyEnd(SourceLine line)
    {
        int offset = line.ContentStart;
        char quote = source[offset];
        if (quote is '"' or '\'')
        {
            int close = offset + 1 < line.End ? source.Text.IndexOf(quote, offset + 1, line.End - offset - 1) : -1;
            return close < 0 ? -1 : close + 1;
        }

        bool table = format == FrontMatterFormat.Toml && quote == '[';
        int start = offset;
        while (FrontMatterSource.IsKeyCharacter(source[offset]) || (table && source[offset] is '[' or ']' or ' ' or '"'))
        {
            offset++;
        }

        return offset > start && (!table || (offset > start + 1 && offset == line.End)) ? offset : -1;
    }
}
