using ArticleGen.Tool.LanguageServer.Protocol;
using Range = ArticleGen.Tool.LanguageServer.Protocol.Range;

namespace ArticleGen.Tool.LanguageServer.Documents;

/// <summary>
/// A text with its lines as the protocol counts them: they end at LF, CR LF and CR, and at nothing else. (Roslyn's lines also end at
/// U+0085, U+2028 and U+2029.)
/// </summary>
internal sealed class DocumentText
{
    private readonly PositionEncoding _encoding;

    // Where each line starts.
    private readonly int[] _lines;

    /// <summary>Takes a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="encoding">The units in which places are told.</param>
    internal DocumentText(string text, PositionEncoding encoding)
        : this(text, [0, .. LineStarts.Find(text)], encoding)
    {
    }

    private DocumentText(string text, int[] lines, PositionEncoding encoding)
    {
        Text = text;
        _lines = lines;
        _encoding = encoding;
    }

    /// <summary>The text.</summary>
    internal string Text { get; }

    /// <summary>The text after changes, each of them about the text that the one before has left.</summary>
    internal DocumentText Change(IReadOnlyList<TextDocumentContentChangeEvent> changes)
    {
        ChangingText text = new(Text, _lines, _encoding);
        foreach (TextDocumentContentChangeEvent change in changes)
        {
            text.Apply(change);
        }

        return new(text.ToString(), text.GetLines(), _encoding);
    }

    /// <summary>The offset of a place. What lies behind the end of a line or of the text is its end, as the protocol says.</summary>
    internal int GetOffset(Position position)
    {
        if (position.Line < 0)
        {
            return 0;
        }

        if (position.Line >= _lines.Length)
        {
            return Text.Length;
        }

        int start = _lines[position.Line];
        int end = position.Line + 1 < _lines.Length ? _lines[position.Line + 1] : Text.Length;
        return start + LineUnits.FindOffset(LineStarts.TrimBreak(Text.AsSpan(start, end - start)), position.Character, _encoding);
    }

    /// <summary>The stretch of a place. Where it ends before it starts, it is empty.</summary>
    internal TextRange GetOffsets(Range range)
    {
        int start = GetOffset(range.Start);
        return TextRange.Between(start, Math.Max(start, GetOffset(range.End)));
    }

    /// <summary>Where the line with an offset starts.</summary>
    internal int FindLineStart(int offset) => _lines[GetPosition(offset).Line];

    /// <summary>The place of an offset.</summary>
    internal Position GetPosition(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        int found = Array.BinarySearch(_lines, offset);
        int line = found >= 0 ? found : ~found - 1;
        int end = LineUnits.IsInsideOfPair(Text, offset) && _encoding != PositionEncoding.Utf16 ? offset - 1 : offset;
        return new(line, LineUnits.Count(Text.AsSpan(_lines[line]..end), _encoding));
    }

    /// <summary>The place of a stretch.</summary>
    internal Range GetRange(TextRange range) => new(GetPosition(range.Start), GetPosition(range.End));

    /// <summary>The place of a stretch.</summary>
    internal Range GetRange(Microsoft.CodeAnalysis.Text.TextSpan span) => new(GetPosition(span.Start), GetPosition(span.End));
}
