using ArticleGen.Reading.Markup.Markdown.Inlines;

namespace ArticleGen.Reading.Markup.Markdown.Blocks;

/// <summary>A position in a line. A tab counts as the spaces up to the next tab stop, every four columns.</summary>
internal struct LineCursor
{
    /// <summary>What is indented so far is code, and begins nothing else.</summary>
    public const int CodeIndent = 4;

    private const int TabStop = 4;

    private readonly string _text;
    private int _column;
    private int _nonspaceColumn;

    public LineCursor(string text, TextRange line)
    {
        _text = text;
        Offset = line.Start;
        End = line.End;
        Nonspace = -1;
        FindNonspace();
    }

    /// <summary>Where the rest of the line begins in the file.</summary>
    public int Offset { get; private set; }

    /// <summary>Where the line ends.</summary>
    public int End { get; }

    /// <summary>The first place with no blank.</summary>
    public int Nonspace { get; private set; }

    /// <summary>How many columns of blanks the rest begins with.</summary>
    public int Indent { get; private set; }

    /// <summary>Whether the rest is blanks.</summary>
    public readonly bool IsBlank => Nonspace >= End;

    /// <summary>The first character that is no blank; a NUL at the end of the line.</summary>
    public readonly char First => IsBlank ? '\0' : _text[Nonspace];

    /// <summary>The rest without the blanks it begins with.</summary>
    public readonly TextRange Rest => TextRange.Between(Nonspace, End);

    /// <summary>Goes over columns of blanks.</summary>
    public void SkipColumns(int columnCount)
    {
        while (columnCount > 0 && Offset < End)
        {
            if (_text[Offset] == '\t')
            {
                int toStop = TabStop - (_column % TabStop);
                int used = Math.Min(columnCount, toStop);
                Offset += used < toStop ? 0 : 1;
                _column += used;
                columnCount -= used;
            }
            else
            {
                Step();
                columnCount--;
            }
        }

        FindNonspace();
    }

    /// <summary>Goes over the indent and the characters of a marker.</summary>
    public void SkipMarker(int length)
    {
        SkipColumns(Indent);
        for (int i = 0; i < length; i++)
        {
            Step();
        }

        FindNonspace();
    }

    /// <summary>Goes over a blank, if one stands there.</summary>
    public void SkipBlank()
    {
        if (Offset < End && MarkdownCharacters.IsBlank(_text[Offset]))
        {
            SkipColumns(1);
        }
    }

    private void Step()
    {
        Offset++;
        _column++;
    }

    /// <summary>Finds the first character that is no blank. What is known of it stays, so that no blank is looked at twice.</summary>
    private void FindNonspace()
    {
        if (Offset > Nonspace)
        {
            int column = _column;
            int i = Offset;
            while (i < End && MarkdownCharacters.IsBlank(_text[i]))
            {
                column += _text[i] == '\t' ? TabStop - (column % TabStop) : 1;
                i++;
            }

            Nonspace = i;
            _nonspaceColumn = column;
        }

        Indent = _nonspaceColumn - _column;
    }
}
