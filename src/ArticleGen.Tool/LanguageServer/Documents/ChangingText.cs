using ArticleGen.Tool.LanguageServer.Protocol;

namespace ArticleGen.Tool.LanguageServer.Documents;

/// <summary>
/// A text to which many changes are made one after the other. An editor sends thousands at once when it replaces a word everywhere: to
/// copy the text and to count its lines for each would take seconds.
/// </summary>
/// <remarks>
/// There is a gap at the place of the last change. The next change moves what stands between the two places to the other side of the gap,
/// and touches nothing else: for each line behind the gap the distance to the end of the text is kept.
/// </remarks>
internal sealed class ChangingText
{
    private const int LeastRoom = 256;

    private readonly PositionEncoding _encoding;

    // The text is what stands before the gap and what stands behind it.
    private char[] _chars;
    private int _gapStart;
    private int _gapEnd;

    // The lines that start before the gap or at it, the first one first; and how far from the end the others start, the last one first.
    private readonly List<int> _before = [];
    private readonly List<int> _behind = [];

    /// <summary>Takes a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Where its lines start.</param>
    /// <param name="encoding">The units in which places are told.</param>
    internal ChangingText(string text, int[] lines, PositionEncoding encoding)
    {
        _encoding = encoding;
        _chars = text.ToCharArray();
        _gapStart = _gapEnd = _chars.Length;
        _before.AddRange(lines);
    }

    private int Length => _chars.Length - (_gapEnd - _gapStart);

    /// <summary>Makes a change, in a part of the text or of all of it.</summary>
    internal void Apply(TextDocumentContentChangeEvent change)
    {
        if (change.Range is not { } range)
        {
            Replace(0, Length, change.Text);
            return;
        }

        int start = FindOffset(range.Start);
        int end = Math.Max(start, FindOffset(range.End));
        Replace(start, end, change.Text);
    }

    /// <summary>Where the lines start now.</summary>
    internal int[] GetLines()
    {
        MoveGap(Length);
        return [.. _before];
    }

    /// <summary>The text as it is now.</summary>
    public override string ToString() => string.Concat(_chars.AsSpan(0, _gapStart), _chars.AsSpan(_gapEnd));

    private void Replace(int start, int end, string text)
    {
        MoveGap(start);
        _gapEnd += end - start;

        // The character behind the change may have been the second half of a line break, or become it.
        while (_before.Count > 1 && _before[^1] >= start)
        {
            _before.RemoveAt(_before.Count - 1);
        }

        while (_behind.Count > 0 && Length - _behind[^1] <= start)
        {
            _behind.RemoveAt(_behind.Count - 1);
        }

        MakeRoom(text.Length);
        text.CopyTo(_chars.AsSpan(_gapStart));
        _gapStart += text.Length;
        for (int i = Math.Max(1, start); i <= _gapStart; i++)
        {
            char? next = i < _gapStart ? _chars[i] : _gapEnd < _chars.Length ? _chars[_gapEnd] : null;
            if (LineStarts.IsBreak(_chars[i - 1], next))
            {
                _before.Add(i);
            }
        }
    }

    private int FindOffset(Position position)
    {
        if (position.Line < 0)
        {
            return 0;
        }

        if (position.Line >= _before.Count + _behind.Count)
        {
            return Length;
        }

        int start = GetStart(position.Line);
        int end = position.Line + 1 < _before.Count + _behind.Count ? GetStart(position.Line + 1) : Length;
        if (start < _gapStart && _gapStart < end)
        {
            // The line is looked at in one piece.
            MoveGap(start);
        }

        int place = start < _gapStart ? start : start + _gapEnd - _gapStart;
        return start + LineUnits.FindOffset(LineStarts.TrimBreak(_chars.AsSpan(place, end - start)), position.Character, _encoding);
    }

    private int GetStart(int line) => line < _before.Count ? _before[line] : Length - _behind[^(line - _before.Count + 1)];

    private void MoveGap(int start)
    {
        int left = _gapStart - start;
        if (left > 0)
        {
            Array.Copy(_chars, start, _chars, _gapEnd - left, left);
        }
        else
        {
            Array.Copy(_chars, _gapEnd, _chars, _gapStart, -left);
        }

        _gapStart -= left;
        _gapEnd -= left;
        while (_before.Count > 1 && _before[^1] > start)
        {
            _behind.Add(Length - _before[^1]);
            _before.RemoveAt(_before.Count - 1);
        }

        while (_behind.Count > 0 && Length - _behind[^1] <= start)
        {
            _before.Add(Length - _behind[^1]);
            _behind.RemoveAt(_behind.Count - 1);
        }
    }

    private void MakeRoom(int length)
    {
        if (_gapEnd - _gapStart >= length)
        {
            return;
        }

        char[] chars = new char[Length + length + Math.Max(LeastRoom, Length)];
        int behind = _chars.Length - _gapEnd;
        Array.Copy(_chars, chars, _gapStart);
        Array.Copy(_chars, _gapEnd, chars, chars.Length - behind, behind);
        (_chars, _gapEnd) = (chars, chars.Length - behind);
    }
}
