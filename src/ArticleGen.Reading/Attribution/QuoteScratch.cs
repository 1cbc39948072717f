using ArticleGen.Reading.Attribution.Clauses;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Attribution;

/// <summary>The memory in which quotes are put together.</summary>
internal sealed class QuoteScratch
{
    /// <summary>The cues of the sentence.</summary>
    public List<Cue> Cues { get; } = [];

    /// <summary>The quotes of the article.</summary>
    public List<QuoteDraft> Quotes { get; } = [];

    /// <summary>Of each stretch of the passage, whether a quote has claimed it.</summary>
    public List<bool> Claimed { get; } = [];

    /// <summary>The quotes of the quotation that paragraphs have left open so far.</summary>
    public List<int> OpenQuotes { get; } = [];

    /// <summary>The quotes of the quotation that the last paragraph closed, without the one in that paragraph.</summary>
    public List<int> ClosedQuotes { get; } = [];

    /// <summary>What the quotes of one attribution hold.</summary>
    public List<Content> Contents { get; } = [];

    /// <summary>The marked words of one quote.</summary>
    public List<TextRange> Verbatim { get; } = [];

    /// <summary>Words that are compared with those of pull quotes.</summary>
    public WordHashes Words { get; } = new();

    /// <summary>Empties it; what has grown large is given back.</summary>
    public void Clear()
    {
        Cues.Empty();
        Quotes.Empty();
        Claimed.Empty();
        OpenQuotes.Empty();
        ClosedQuotes.Empty();
        Contents.Empty();
        Verbatim.Empty();
        Words.Clear();
    }
}
