namespace ArticleGen.Reading.Markup.Html;

/// <summary>The marks around quotations that a page shows by tags alone: double ones, single ones inside, and none further in.</summary>
internal sealed class QuoteMarks
{
    private const string Opening = "\u201C\u2018";
    private const string Closing = "\u201D\u2019";
    private readonly State[] _levels = new State[Opening.Length];
    private readonly TextRange?[] _tags = new TextRange?[Opening.Length];
    private int _depth;

    private enum State
    {
        /// <summary>No word of it was written.</summary>
        Waiting,

        /// <summary>It needs no marks.</summary>
        Marked,

        /// <summary>The opening mark was written.</summary>
        Open,

        /// <summary>A paragraph ended in it: the mark is written again.</summary>
        Continued,

        /// <summary>The closing mark was written before its end.</summary>
        Closed,
    }

    /// <summary>How many quotations are open.</summary>
    public int Depth => _depth;

    /// <summary>Begins a quotation.</summary>
    /// <param name="tag">The tag for which a page shows marks; null if it shows none.</param>
    public void Open(TextRange? tag)
    {
        if (_depth < _levels.Length)
        {
            _levels[_depth] = State.Waiting;
            _tags[_depth] = tag;
        }

        _depth++;
    }

    /// <summary>Ends the innermost quotation, and returns its closing mark if it still needs one.</summary>
    public QuoteMark? Close()
    {
        _depth--;
        return CloseLevel(_depth);
    }

    /// <summary>
    /// Returns the closing marks of a quotation and of those in it: their words end here, before their ends. The level is that of the
    /// quotation, from 0.
    /// </summary>
    public IEnumerable<QuoteMark> CloseEarly(int level)
    {
        for (int i = _depth - 1; i >= level; i--)
        {
            if (CloseLevel(i) is { } mark)
            {
                yield return mark;
            }
        }
    }

    public void BeginParagraph()
    {
        for (int i = 0; i < Math.Min(_depth, _levels.Length); i++)
        {
            if (_levels[i] == State.Open)
            {
                _levels[i] = State.Continued;
            }
        }
    }

    /// <summary>The marks to write before a word.</summary>
    /// <param name="before">The character before it.</param>
    /// <param name="first">The first character of the word.</param>
    public IReadOnlyList<QuoteMark> Begin(char before, char first)
    {
        List<QuoteMark>? marks = null;
        bool isBegun = IsMark(first) || IsMark(before);
        for (int i = 0; i < Math.Min(_depth, _levels.Length); i++)
        {
            if (_levels[i] == State.Waiting && isBegun)
            {
                // It has marks, or it begins where the one around it does, and is the same.
                _levels[i] = State.Marked;
            }
            else if (_levels[i] is State.Waiting or State.Continued)
            {
                // A page shows the mark once, and not again before each paragraph.
                bool isFirst = _levels[i] == State.Waiting;
                isBegun |= isFirst;
                _levels[i] = State.Open;
                (marks ??= []).Add(new(Opening[i], isFirst ? _tags[i] : null));
            }
        }

        return marks ?? (IReadOnlyList<QuoteMark>)[];
    }

    private QuoteMark? CloseLevel(int level)
    {
        bool isOpen = level < _levels.Length && _levels[level] is State.Open or State.Continued;
        if (level < _levels.Length)
        {
            _levels[level] = State.Closed;
        }

        return isOpen ? new QuoteMark(Closing[level], _tags[level]) : null;
    }

    private static bool IsMark(char c) => c is '"' or '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' or '\u2018' or '\'';
}
