using ArticleGen.Model;

namespace ArticleGen.Tool.Statistics;

/// <summary>Finds whose quote a quote stands in: who says that somebody said it.</summary>
internal static class OuterSpeakers
{
    /// <summary>
    /// For each attribution of an article the speaker of the innermost quote around it that somebody else says; null where there is none.
    /// Quotes nest, so that one walk over them is enough.
    /// </summary>
    internal static int?[] Find(ArticleModel article)
    {
        ValueList<QuoteReading> all = article.Attributions;
        int?[] outer = new int?[all.Count];
        List<QuoteReading> open = [];
        foreach (int index in Enumerable.Range(0, all.Count)
            .OrderBy(index => all[index].Range.Start)
            .ThenByDescending(index => all[index].Range.Length))
        {
            QuoteReading quote = all[index];
            while (open.Count > 0 && open[^1].Range.End <= quote.Range.Start)
            {
                open.RemoveAt(open.Count - 1);
            }

            outer[index] = open.FindLast(other => Holds(other, quote))?.Speaker;
            if (quote.IsSpeech)
            {
                open.Add(quote);
            }
        }

        return outer;
    }

    private static bool Holds(QuoteReading outer, QuoteReading quote) =>
        outer.Range != quote.Range && outer.Range.Contains(quote.Range) && outer.Speaker is not null && outer.Speaker != quote.Speaker;
}
