using System.Text;
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
    private readonly List<int> _lines = [0];

    /// <summary>Takes a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="encoding">The units in which places are told.</param>
    internal DocumentText(string text, PositionEncoding encoding)
    {
        Text = text;
        _encoding = encoding;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _lines.Add(i + 1);
            }
        }
    }

    /// <summary>The text.</summary>
    internal string Text { get; }

    /// <summary>How many lines it has; a text without any line break has one.</summary>
    internal int LineCount => _lines.Count;

    /// <summary>The text after a change, whole or in part.</summary>
    internal DocumentText Change(TextDocumentContentChangeEvent change)
    {
        if (change.Range is not { } range)
        {
            return new(change.Text, _encoding);
        }

        int start = GetOffset(range.Start);
        int end = Math.Max(start, GetOffset(range.End));
        return new(string.Concat(Text.AsSpan(0, start), change.Text, Text.AsSpan(end)), _encoding);
    }

    /// <summary>The offset of a place. What lies behind the end of a line or of the text is its end, as the protocol says.</summary>
    internal int GetOffset(Position position)
    {
        if (position.Line < 0)
        {
            return 0;
        }

        if (position.Line >= _lines.Count)
        {
            return Text.Length;
        }

        int start = _lines[position.Line];
        int end = GetLineEnd(position.Line);
        int characters = Math.Max(0, position.Character);
        return _encoding == PositionEncoding.Utf16
            ? start + Math.Min(characters, end - start)
            : Walk(start, end, characters).Offset;
    }

    /// <summary>The place of an offset.</summary>
    internal Position GetPosition(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        int found = _lines.BinarySearch(offset);
        int line = found >= 0 ? found : ~found - 1;
        int start = _lines[line];
        return new(line, _encoding == PositionEncoding.Utf16 ? offset - start : Walk(start, offset, int.MaxValue).Units);
    }

    /// <summary>The place of a stretch.</summary>
    internal Range GetRange(TextRange range) => new(GetPosition(range.Start), GetPosition(range.End));

    /// <summary>The place of a stretch.</summary>
    internal Range GetRange(Microsoft.CodeAnalysis.Text.TextSpan span) => new(GetPosition(span.Start), GetPosition(span.End));

    private int GetLineEnd(int line)
    {
        if (line + 1 == _lines.Count)
        {
            return Text.Length;
        }

        int end = _lines[line + 1] - 1;
        return end > _lines[line] && Text[end] == '\n' && Text[end - 1] == '\r' ? end - 1 : end;
    }

    // Goes forward by whole characters until so many units are passed or the end is reached.
    private (int Offset, int Units) Walk(int start, int end, int units)
    {
        int offset = start;
        int passed = 0;
        while (offset < end)
        {
            // A surrogate without its other half counts as the character that stands in its place in UTF-8.
            bool isWhole = Rune.TryGetRuneAt(Text, offset, out Rune rune);
            int next = _encoding == PositionEncoding.Utf32 ? 1
                : isWhole ? rune.Utf8SequenceLength
                : Rune.ReplacementChar.Utf8SequenceLength;
            int length = isWhole ? rune.Utf16SequenceLength : 1;
            if (passed + next > units || offset + length > end)
            {
                break;
            }

            passed += next;
            offset += length;
        }

        return (offset, passed);
    }
}
