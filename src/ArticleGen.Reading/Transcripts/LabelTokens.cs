using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Transcripts;

/// <summary>The words of a text one by one: letters and digits, with the apostrophes, hyphens and full stops in them.</summary>
internal struct LabelTokens
{
    private readonly string _text;
    private readonly int _endOffset;
    private int _nextOffset;

    public LabelTokens(string text, TextRange range)
    {
        _text = text;
        _endOffset = range.End;
        _nextOffset = range.Start;
    }

    /// <summary>The word, without a full stop at its end.</summary>
    public TextRange Current { get; private set; }

    /// <summary>Whether a full stop stands behind the word.</summary>
    public bool IsAbbreviated { get; private set; }

    /// <summary>Goes on to the next word; false when there is none.</summary>
    public bool MoveNext()
    {
        int start = _nextOffset;
        while (start < _endOffset && !IsPart(_text[start]))
        {
            start++;
        }

        int end = start;
        while (end < _endOffset && (IsPart(_text[end]) || IsInside(end)))
        {
            end++;
        }

        IsAbbreviated = end < _endOffset && _text[end] == '.';
        Current = TextRange.Between(start, end);
        _nextOffset = end;
        return start < end;
    }

    private static bool IsPart(char c) => Characters.IsLetter(c) || Characters.IsDigit(c);

    private readonly bool IsInside(int offset)
    {
        char c = _text[offset];
        return (Characters.IsApostrophe(c) || Characters.IsDash(c) || c == '.') && offset + 1 < _endOffset && IsPart(_text[offset + 1]);
    }
}
