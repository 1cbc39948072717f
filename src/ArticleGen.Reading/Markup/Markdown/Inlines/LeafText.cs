using System.Text;

namespace ArticleGen.Reading.Markup.Markdown.Inlines;

/// <summary>
/// The text of a paragraph, a heading or a cell: its lines with a line feed between them, without what stands in front of them for the
/// containers around it.
/// </summary>
internal sealed class LeafText
{
    private readonly List<TextRange> _lines = [];
    private readonly List<int> _starts = [];
    private int _line;

    private LeafText(string text) => Text = text;

    /// <summary>The lines.</summary>
    public string Text { get; private set; }

    /// <summary>Puts lines of a file together.</summary>
    public static LeafText Join(string source, IReadOnlyList<TextRange> lines, int fromLine, int toLine)
    {
        LeafText leaf = new("");
        StringBuilder text = new();
        for (int i = fromLine; i < toLine; i++)
        {
            if (i > fromLine)
            {
                text.Append('\n');
            }

            leaf._lines.Add(lines[i]);
            leaf._starts.Add(text.Length);
            text.Append(source, lines[i].Start, lines[i].Length);
        }

        leaf.Text = text.ToString();
        return leaf;
    }

    /// <summary>The line that holds an offset. It starts from the last answer, so that neighbours are found in a step or two.</summary>
    public int FindLine(int offset)
    {
        while (_starts[_line] > offset)
        {
            _line--;
        }

        while (_line + 1 < _starts.Count && _starts[_line + 1] <= offset)
        {
            _line++;
        }

        return _line;
    }

    /// <summary>Where the character at an offset stands in the file.</summary>
    public int ToSource(int offset)
    {
        int line = FindLine(offset);
        return _lines[line].Start + (offset - _starts[line]);
    }

    /// <summary>Where a range stands in the file. A line feed at its end goes up to the next line.</summary>
    public TextRange FindRange(int startOffset, int endOffset)
    {
        int from = ToSource(startOffset);
        int to = endOffset == startOffset ? from : Text[endOffset - 1] == '\n' ? ToSource(endOffset) : ToSource(endOffset - 1) + 1;
        return TextRange.Between(from, to);
    }
}
