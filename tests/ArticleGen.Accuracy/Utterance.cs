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
            if (quote.Continues && Continued(utterances, quote) is >= 0 and int index)
            {
                Utterance last = utterances[index];
                utterances[index] = last with
                {
                    Range = TextRange.Between(last.Range.Start, Math.Max(last.Range.End, quote.Range.End)),
                    Verbatim = [.. last.Verbatim, .. quote.Verbatim],
                };
            }
            else
            {
                utterances.Add(new Utterance(quote, quote.Range, [.. quote.Verbatim]));
            }
        }

        return utterances;
    }

    /// <summary>Each quote for itself.</summary>
    public static IEnumerable<Utterance> Apart(ArticleReading reading) =>
        reading.Quotes.Select(quote => new Utterance(quote, quote.Range, [.. quote.Verbatim]));

    /// <summary>
    /// The utterance that the quote goes on with: the last one, or the quotation before it where only a report stands between ("A," he
    /// said, noting that B. "C."); -1 when there is none.
    /// </summary>
    private static int Continued(List<Utterance> utterances, QuoteReading quote)
    {
        int last = utterances.Count - 1;
        bool reported = last > 0
            && utterances[last].First.Kind == QuoteKind.Indirect
            && utterances[last - 1].First is { Kind: not QuoteKind.Indirect } before
            && before.SpeakerRange == utterances[last].First.SpeakerRange;
        int index = reported && quote is not { Kind: QuoteKind.Indirect } ? last - 1 : last;
        return index >= 0 && utterances[index].First.Speaker == quote.Speaker ? index : -1;
    }
}
