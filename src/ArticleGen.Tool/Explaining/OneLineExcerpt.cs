namespace ArticleGen.Tool.Explaining;

/// <summary>Words of an article on one line.</summary>
internal static class OneLineExcerpt
{
    private const int Longest = 220;

    /// <summary>The words of the ranges, shortened where they are many.</summary>
    internal static string Join(string text, params IEnumerable<TextRange> ranges)
    {
        string words = string.Join(" … ", ranges.Select(range => range.In(text))).ReplaceLineEndings(" ");
        return words.Length <= Longest ? words : words[..Longest] + "…";
    }
}
