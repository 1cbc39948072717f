namespace ArticleGen.Reading.Attribution;

/// <summary>The quotes of the article so far, in the order in which they were found.</summary>
internal sealed class QuoteDrafts
{
    // Quotes of one sentence can overlap. No real sentence has more quotes than this.
    private const int QuotesLookedBack = 16;

    private readonly List<QuoteDraft> _quotes;

    /// <param name="quotes">The list that they are kept in.</param>
    public QuoteDrafts(List<QuoteDraft> quotes) => _quotes = quotes;

    public int Count => _quotes.Count;

    public QuoteDraft this[int index] => _quotes[index];

    public QuoteDraft Last => _quotes[_quotes.Count - 1];

    public void Add(in QuoteDraft quote) => _quotes.Add(quote);

    /// <summary>The last quote, when it does not end before the offset; otherwise null.</summary>
    public QuoteDraft? FindLast(int fromOffset) => Count > 0 && Last.Range.End >= fromOffset ? Last : null;

    /// <summary>
    /// Changes a quote that has been made. Nothing else changes quotes, and only what an <see cref="Amendment"/> holds can change.
    /// </summary>
    public void Amend(int index, in Amendment amendment)
    {
        QuoteDraft quote = _quotes[index];
        _quotes[index] = quote with
        {
            Speaker = amendment.Speaker ?? quote.Speaker,
            Via = amendment.Via ?? quote.Via,
            SpeakerRange = amendment.Speaker is null ? quote.SpeakerRange : amendment.SpeakerRange,
            Cue = amendment.Cue ?? quote.Cue,
            Pattern = amendment.Pattern ?? quote.Pattern,
            Continues = amendment.Continues ?? quote.Continues,
        };
    }

    /// <summary>Takes out quotes, by their indexes, that turn out to be none.</summary>
    public void Remove(HashSet<int> indexes)
    {
        int kept = 0;
        for (int i = 0; indexes.Count > 0 && i < _quotes.Count; i++)
        {
            if (!indexes.Contains(i))
            {
                _quotes[kept++] = _quotes[i];
            }
        }

        if (indexes.Count > 0)
        {
            _quotes.RemoveRange(kept, _quotes.Count - kept);
        }
    }

    /// <summary>
    /// Whether a quote of the paragraph that starts at <paramref name="paragraphOffset"/> overlaps the range without one containing the
    /// other.
    /// </summary>
    public bool Cross(TextRange range, int paragraphOffset)
    {
        for (int i = _quotes.Count - 1; i >= 0 && i >= _quotes.Count - QuotesLookedBack && _quotes[i].Range.End > paragraphOffset; i--)
        {
            TextRange other = _quotes[i].Range;
            if (other.Overlaps(range) && !other.Contains(range) && !range.Contains(other))
            {
                return true;
            }
        }

        return false;
    }
}
