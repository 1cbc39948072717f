namespace ArticleGen.Reading.Markup.Markdown.Inlines;

/// <summary>Reads the code spans of a leaf: each ends at the next run of backticks that is as long as the one it begins with.</summary>
internal sealed class CodeSpans
{
    private readonly string _text;
    private readonly List<InlinePiece> _pieces;

    // Where the runs begin, by their length.
    private readonly Dictionary<int, Queue<int>> _runs = [];

    /// <param name="text">The text of the leaf.</param>
    /// <param name="pieces">Gets the pieces.</param>
    public CodeSpans(string text, List<InlinePiece> pieces)
    {
        _text = text;
        _pieces = pieces;
        for (int i = text.IndexOf('`'); i >= 0; i = text.IndexOf('`', i))
        {
            int end = CountRun(text, i) + i;
            if (!_runs.TryGetValue(end - i, out Queue<int>? runs))
            {
                _runs.Add(end - i, runs = new Queue<int>());
            }

            runs.Enqueue(i);
            i = end;
        }
    }

    /// <summary>
    /// Reads the backticks at an offset, with the code behind them where they begin a span. Offsets have to grow from call to call.
    /// </summary>
    /// <returns>The offset behind what was read.</returns>
    public int Read(int offset)
    {
        int length = CountRun(_text, offset);
        int content = offset + length;
        int close = FindNext(length, content);
        if (close < 0)
        {
            AddCopy(offset, content);
            return content;
        }

        AddCode(content, close);
        return close + length;
    }

    private void AddCode(int startOffset, int endOffset)
    {
        // One blank at both ends keeps backticks of the code from those around it.
        if (endOffset - startOffset > 2
            && _text[startOffset] is ' ' or '\n'
            && _text[endOffset - 1] is ' ' or '\n'
            && MarkdownCharacters.SkipWhiteSpace(_text, startOffset) < endOffset)
        {
            startOffset++;
            endOffset--;
        }

        for (int line = startOffset; line <= endOffset;)
        {
            int feed = _text.IndexOf('\n', line, endOffset - line);
            int lineEnd = feed < 0 ? endOffset : feed;
            AddCopy(line, lineEnd);
            if (feed >= 0)
            {
                _pieces.Add(new(PieceKind.SoftBreak, feed, feed + 1));
            }

            line = lineEnd + 1;
        }
    }

    private void AddCopy(int startOffset, int endOffset) => _pieces.Add(new(PieceKind.Copy, startOffset, endOffset));

    private static int CountRun(string text, int offset)
    {
        int end = offset;
        while (end < text.Length && text[end] == '`')
        {
            end++;
        }

        return end - offset;
    }

    /// <summary>The first run of this length from an offset on; -1 without one. Offsets have to grow from call to call.</summary>
    private int FindNext(int length, int offset)
    {
        if (!_runs.TryGetValue(length, out Queue<int>? runs))
        {
            return -1;
        }

        while (runs.Count > 0 && runs.Peek() < offset)
        {
            runs.Dequeue();
        }

        return runs.Count > 0 ? runs.Peek() : -1;
    }
}
