namespace ArticleGen.Reading.Markup.Markdown.Blocks;

/// <summary>Finds thematic breaks. A line of many list markers is looked through once, not once for each of them.</summary>
internal sealed class ThematicBreaks(string text)
{
    // The character that ruled out the last thematic break. None can begin before it.
    private int _unfitOffset;

    /// <summary>Whether the rest of a line is a thematic break. Lines have to come in the order of the text.</summary>
    public bool IsThematicBreak(in LineCursor cursor)
    {
        if (_unfitOffset > cursor.Nonspace)
        {
            return false;
        }

        bool isBreak = LeafStarts.IsThematicBreak(text, cursor, out int unfitOffset);
        _unfitOffset = isBreak ? _unfitOffset : unfitOffset;
        return isBreak;
    }
}
