using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Attribution;

/// <summary>Words in a row, of which any stretch is compared with another in one step: by a hash of its letters and digits.</summary>
internal sealed class WordHashes
{
    // The constants of FNV-1a, and an odd factor for words in a row.
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const ulong Factor = 0x9E3779B97F4A7C15;

    // The hash of all words up to each one, and the factor's powers.
    private readonly List<ulong> _upTo = [];
    private readonly List<ulong> _powers = [];
    private readonly List<int> _quotes = [];

    /// <summary>How many words there are.</summary>
    public int Count => _quotes.Count;

    /// <summary>Adds the words of a range, whatever their case and the signs between them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">The range.</param>
    /// <param name="quoteIndex">The quote whose words they are, if it is one's.</param>
    /// <param name="cancel">Ends the work.</param>
    public void Add(string text, TextRange range, int quoteIndex, CancellationToken cancel)
    {
        ulong hash = Basis;
        for (int i = range.Start; i <= range.End; i++)
        {
            cancel.PollAt(i);
            char c = i < range.End ? text[i] : ' ';
            if (Characters.IsLetter(c) || Characters.IsDigit(c))
            {
                hash = unchecked((hash ^ char.ToLowerInvariant(c)) * Prime);
            }
            else if (hash != Basis && !Characters.IsApostrophe(c))
            {
                Add(hash, quoteIndex);
                hash = Basis;
            }
        }
    }

    /// <summary>Ends a row: no stretch that is looked for goes across.</summary>
    public void Break() => Add(unchecked((ulong)Count * Factor), quoteIndex: -1);

    /// <summary>Takes all words out; what has grown large is given back.</summary>
    public void Clear()
    {
        _upTo.Empty();
        _powers.Empty();
        _quotes.Empty();
    }

    /// <summary>The hash of so many words from one on.</summary>
    public ulong Hash(int wordIndex, int count) => unchecked(_upTo[wordIndex + count] - (_upTo[wordIndex] * _powers[count]));

    /// <summary>The index of the quote whose word it is.</summary>
    public int FindQuote(int wordIndex) => _quotes[wordIndex];

    private void Add(ulong hash, int quoteIndex)
    {
        if (_upTo.Count == 0)
        {
            _upTo.Add(0);
            _powers.Add(1);
        }

        _upTo.Add(unchecked((_upTo[_upTo.Count - 1] * Factor) + hash));
        _powers.Add(unchecked(_powers[_powers.Count - 1] * Factor));
        _quotes.Add(quoteIndex);
    }
}
