namespace ArticleGen.Reading.Markup.Markdown.Blocks;

/// <summary>Finds thematic breaks. A line of many list markers is looked through once, not once for each of them.</summary>
internal sealed class BreakFinder(string text)
{
    // Where a break failed last: it fails for whatever begins before that as well.
    private int _noBreakBefore;

    /// <summary>Whether the rest of a line is a thematic break. Lines have to come in the order of the text.</summary>
    public bool IsBreak(in LineCursor cursor)
    {
        if (_noBreakBefore > cursor.Nonspace)
        {
            return false;
        }

        bool isBreak = LeafStarts.IsBreak(text, cursor, out int unfitOffset);
        _noBreakBefore = isBreak ? _noBreakBefore : unfitOffset;
        return isBreak;
    }
}
