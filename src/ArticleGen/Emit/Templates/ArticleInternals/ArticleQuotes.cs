#nullable enable

namespace Placeholder.ArticleInternals
{
    /// <summary>The quotes, acts and thoughts of one article, which point back to it, and its text cut at the quotes.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal sealed class ArticleQuotes
    {
        private global::System.Collections.Generic.IReadOnlyList<TextSegment>? _segments;

        internal ArticleQuotes(Article owner, global::System.Collections.Generic.IEnumerable<Quote> attributions)
        {
            Owner = owner;
            var quotes = new global::System.Collections.Generic.List<Quote>();
            var others = new global::System.Collections.Generic.List<Quote>();
            foreach (Quote attribution in attributions)
            {
                (attribution.IsSpeech ? quotes : others).Add(((IArticlePart)attribution).CopyInto(owner));
            }

            Quotes = quotes.AsReadOnly();
            Attributions = others.Count == 0 ? Quotes : Merge(quotes, others).AsReadOnly();
        }

        internal Article Owner { get; }

        internal global::System.Collections.Generic.IReadOnlyList<Quote> Quotes { get; }

        internal global::System.Collections.Generic.IReadOnlyList<Quote> Attributions { get; }

        internal global::System.Collections.Generic.IReadOnlyList<TextSegment> Segments => _segments
            ?? Once.Set(ref _segments, SegmentCutter.Cut(Owner.Text.Length, Quotes));
#if INIT_ACCESSORS

        /// <summary>Other quotes beside the same acts and thoughts.</summary>
        internal static ArticleQuotes Replace(
            Article owner,
            global::System.Collections.Generic.IEnumerable<Quote> attributions,
            global::System.Collections.Generic.IReadOnlyList<Quote> quotes)
        {
            if (global::System.Linq.Enumerable.Any(quotes, static quote => !quote.IsSpeech))
            {
                throw new global::System.ArgumentException(
                    "An act or a thought is no quote. Give it to the article's Attributions.", "Quotes");
            }

            return new ArticleQuotes(
                owner,
                global::System.Linq.Enumerable.Concat(
                    quotes,
                    global::System.Linq.Enumerable.Where(attributions, static attribution => !attribution.IsSpeech)));
        }
#endif

        // Each act before the first quote that starts behind it.
        private static global::System.Collections.Generic.List<Quote> Merge(
            global::System.Collections.Generic.List<Quote> quotes,
            global::System.Collections.Generic.List<Quote> others)
        {
            var merged = new global::System.Collections.Generic.List<Quote>(quotes.Count + others.Count);
            int next = 0;
            foreach (Quote quote in quotes)
            {
                for (; next < others.Count && others[next].Range.CompareTo(quote.Range) < 0; next++)
                {
                    merged.Add(others[next]);
                }

                merged.Add(quote);
            }

            merged.AddRange(others.GetRange(next, others.Count - next));
            return merged;
        }
    }
}
