namespace ArticleGen.Tool.LanguageServer.Renaming;

/// <summary>Compares stretches of a text that are in the order in which they start, each list in one pass.</summary>
internal static class SortedRanges
{
    /// <summary>The stretches that have no part of any other.</summary>
    /// <param name="stretches">The stretches. Their ends are in order as well.</param>
    /// <param name="others">The others.</param>
    internal static IEnumerable<TextRange> FindOutside(IEnumerable<TextRange> stretches, IReadOnlyList<TextRange> others)
    {
        int next = 0;
        int end = 0;
        foreach (TextRange stretch in stretches)
        {
            for (; next < others.Count && others[next].Start < stretch.End; next++)
            {
                end = Math.Max(end, others[next].End);
            }

            if (end <= stretch.Start)
            {
                yield return stretch;
            }
        }
    }
}
