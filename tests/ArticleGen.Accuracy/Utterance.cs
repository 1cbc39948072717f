namespace ArticleGen.Accuracy;

/// <summary>What one speaker said in one go: a quote together with those that continue it.</summary>
/// <remarks>
/// The corpora mark <c>"We reopen," Calder said. "It is time."</c> as one attribution; ArticleGen reads two quotes of it, the second with
/// <see cref="QuoteReading.Continues"/>. Joined, the two can be compared.
/// </remarks>
/// <param name="First">The quote that starts it; its kind, speaker, cue and pattern are the utterance's.</param>
/// <param name="Range">From the start of the first quote to the end of the last.</param>
/// <param name="Verbatim">All that stands in quotation marks.</param>
internal sealed record Utterance(QuoteReading First, TextRange Range, IReadOnlyList<TextRange> Verbatim)
{
    public static IReadOnlyList<Utterance> Of(ArticleReading reading)
    {
        List<Utterance> utterances = [];
        foreach (QuoteReading quote in reading.Quotes)
        {
            if (quote.Continues && utterances.Count > 0 && utterances[^1] is { } last && last.First.Speaker == quote.Speaker)
            {
                utterances[^1] = last with { Range = TextRange.Between(last.Range.Start, Math.Max(last.Range.End, quote.Range.End)), Verbatim = [.. last.Verbatim, .. quote.Verbatim] };
            }
            else
            {
                utterances.Add(new Utterance(quote, quote.Range, [.. quote.Verbatim]));
            }
        }

        return utterances;
    }
}
