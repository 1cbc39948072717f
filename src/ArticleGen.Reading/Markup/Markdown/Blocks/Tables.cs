namespace ArticleGen.Reading.Markup.Markdown.Blocks;

/// <summary>The rows of pipe tables: | Port | Ships |.</summary>
internal static class Tables
{
    /// <summary>Whether a line is a row of dashes under as many cells as the line above has.</summary>
    public static bool IsDelimiterRow(string text, TextRange row, TextRange above)
    {
        bool hasPipe = false;
        int dashes = 0;
        for (int i = row.Start; i < row.End; i++)
        {
            switch (text[i])
            {
                case '|':
                    hasPipe = true;
                    break;
                case '-':
                    dashes++;
                    break;
                case ':' or ' ' or '\t':
                    break;
                default:
                    return false;
            }
        }

        if (!hasPipe || dashes == 0)
        {
            return false;
        }

        List<TextRange> cells = SplitCells(text, row);
        return cells.TrueForAll(cell => IsDelimiter(text, cell)) && SplitCells(text, above).Count == cells.Count;
    }

    /// <summary>The cells of a row, without blanks at either end. A pipe with a backslash in front is text.</summary>
    public static List<TextRange> SplitCells(string text, TextRange row)
    {
        List<TextRange> cells = [];
        TextRange line = LeafStarts.Trim(text, row.Start, row.End);
        int start = line.Length > 0 && text[line.Start] == '|' ? line.Start + 1 : line.Start;
        for (int i = start; i < line.End; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '|')
            {
                cells.Add(LeafStarts.Trim(text, start, i));
                start = i + 1;
            }
        }

        if (start < line.End)
        {
            cells.Add(LeafStarts.Trim(text, start, line.End));
        }

        return cells;
    }

    /// <summary>The row without the cells that no column has room for, which GitHub does not show.</summary>
    public static TextRange CutRow(string text, TextRange row, int columnCount)
    {
        List<TextRange> cells = SplitCells(text, row);
        return cells.Count > columnCount ? TextRange.Between(row.Start, cells[columnCount - 1].End) : row;
    }

    private static bool IsDelimiter(string text, TextRange cell)
    {
        int start = cell.Length > 0 && text[cell.Start] == ':' ? cell.Start + 1 : cell.Start;
        int end = cell.Length > 1 && text[cell.End - 1] == ':' ? cell.End - 1 : cell.End;
        for (int i = start; i < end; i++)
        {
            if (text[i] != '-')
            {
                return false;
            }
        }

        return end > start;
    }
}
