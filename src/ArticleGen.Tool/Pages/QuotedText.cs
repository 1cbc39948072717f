using Placeholder;
using ReadRange = ArticleGen.Reading.TextRange;

namespace ArticleGen.Tool.Pages;

/// <summary>
/// Writes words of an article with its quotes marked, one inside the other as they are said. Warnings are marked inside all quotes, so
/// that they may cross them.
/// </summary>
/// <param name="html">The page.</param>
/// <param name="view">The article.</param>
/// <param name="card">Writes how a quote was found.</param>
internal sealed class QuotedText(HtmlWriter html, ArticleView view, QuoteCard card)
{
    private readonly HashSet<Quote> _started = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Quote> _ended = new(ReferenceEqualityComparer.Instance);

    /// <summary>The quotes that were written to their ends, each with its card if the words were to have them.</summary>
    internal IReadOnlySet<Quote> Ended => _ended;

    /// <summary>Writes the words of a range.</summary>
    /// <param name="range">The range.</param>
    /// <param name="hasCards">Whether quotes have their cards behind them.</param>
    internal void Write(Placeholder.TextRange range, bool hasCards)
    {
        List<Quote> open = [];
        foreach (TextSegment segment in view.Article.SegmentsIn(range))
        {
            CloseTo(CountSame(open, segment.Quotes), open, segment.Range.Start, hasCards);
            foreach (Quote quote in segment.Quotes.Skip(open.Count))
            {
                Open(quote);
                open.Add(quote);
            }

            WriteWords(ArticleView.Convert(segment.Range));
        }

        CloseTo(0, open, range.End, hasCards);
    }

    private static int CountSame(List<Quote> open, IReadOnlyList<Quote> quotes)
    {
        int same = 0;
        while (same < open.Count && same < quotes.Count && ReferenceEquals(open[same], quotes[same]))
        {
            same++;
        }

        return same;
    }

    private void Open(Quote quote)
    {
        SpeakerMark mark = view.Marks.Find(quote.Speaker);
        // A quote that goes on in the next paragraph has its place where it starts.
        string? id = _started.Add(quote) ? GetId(quote) : null;
        html.Open(
            "span",
            ("class", $"q {mark.Style} {quote.Kind.ToString().ToLowerInvariant()}"),
            ("id", id));
    }

    /// <summary>The id of a quote on the page.</summary>
    private string GetId(Quote quote) => PageParts.Quote(view.GetNumber(quote));

    private void CloseTo(int count, List<Quote> open, int offset, bool hasCards)
    {
        for (int i = open.Count - 1; i >= count; i--)
        {
            Quote quote = open[i];
            if (quote.Range.End <= offset && _ended.Add(quote) && hasCards)
            {
                card.Write(quote);
            }

            html.Close();
            open.RemoveAt(i);
        }
    }

    private void WriteWords(ReadRange range)
    {
        foreach (ShownPiece piece in view.Words.Find(range))
        {
            IReadOnlyList<Remark> remarks = view.FindRemarks(piece.Range);
            if (!piece.IsCopy || remarks.Count == 0)
            {
                WriteMarked(piece.Words, remarks);
                continue;
            }

            // Cut where a warning starts or ends.
            int start = piece.Range.Start;
            foreach (int border in FindBorders(piece.Range, remarks))
            {
                string words = piece.Words[(start - piece.Range.Start)..(border - piece.Range.Start)];
                WriteMarked(words, view.FindRemarks(ReadRange.Between(start, border)));
                start = border;
            }
        }
    }

    private void WriteMarked(string words, IReadOnlyList<Remark> remarks)
    {
        if (remarks.Count == 0)
        {
            html.Text(words);
        }
        else
        {
            string title = string.Join("\n", remarks.Select(static remark => $"{remark.Id}: {remark.Message}"));
            html.Element("mark", words, ("class", "slip"), ("title", title));
        }
    }

    private static IEnumerable<int> FindBorders(ReadRange range, IEnumerable<Remark> remarks) => remarks
        .Select(ArticleView.Locate)
        .SelectMany(static place => new[] { place.Start, place.End })
        .Where(border => border > range.Start && border < range.End)
        .Append(range.End)
        .Distinct()
        .Order();
}
