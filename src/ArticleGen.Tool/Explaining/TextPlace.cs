using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tool.Explaining;

/// <summary>Places in a text by line and column, both from 1 on, as diagnostics name them.</summary>
internal static class TextPlace
{
    /// <summary>The line and column of an offset.</summary>
    internal static (int Line, int Column) Of(TextLineCollection lines, int offset)
    {
        LinePosition position = lines.GetLinePosition(offset);
        return (position.Line + 1, position.Character + 1);
    }

    /// <summary>The offset of "LINE:COLUMN"; null where the text has no such place.</summary>
    internal static int? OffsetOf(string text, string place)
    {
        if (Parse(place) is not var (line, column))
        {
            return null;
        }

        TextLineCollection lines = SourceText.From(text).Lines;
        return line <= lines.Count && column - 1 <= lines[line - 1].Span.Length ? lines[line - 1].Start + column - 1 : null;
    }

    /// <summary>The line and column in "LINE:COLUMN" or "LINE,COLUMN"; null when it is neither.</summary>
    internal static (int Line, int Column)? Parse(string place)
    {
        string[] parts = place.Split(':', ',');
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int line) && line > 0
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int column) && column > 0
            ? (line, column)
            : null;
    }
}
