namespace ArticleGen.Accuracy.Misses;

/// <summary>Words of an article on one line.</summary>
internal static class Excerpts
{
    /// <summary>The line of text that holds the range, with the range in brackets.</summary>
    public static string Context(string text, TextRange range)
    {
        const int Around = 220;
        int from = Math.Max(text.LastIndexOf('\n', Math.Max(0, range.Start - 1)) + 1, range.Start - Around);
        int end = text.IndexOf('\n', range.End);
        end = Math.Min(end < 0 ? text.Length : end, range.End + Around);
        return $"{text[Math.Min(from, range.Start)..range.Start]}⟦{range.In(text)}⟧{text[range.End..end]}".ReplaceLineEndings(" ");
    }
}
