#nullable enable

namespace Placeholder
{
    /// <summary>A piece of an article's text, over all of which the same quotes stand.</summary>
    /// <param name="Range">Where the piece stands.</param>
    /// <param name="Quotes">The quotes over it, the outermost first; empty where there is none.</param>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
#if JSON
    [global::System.Text.Json.Serialization.JsonConverter(typeof(ArticleJson.TextSegmentConverter))]
#endif
    public sealed partial record TextSegment(TextRange Range, global::System.Collections.Generic.IReadOnlyList<Quote> Quotes)
    {
        private static readonly global::System.Collections.Generic.IReadOnlyList<Quote> NoQuotes =
            global::System.Array.AsReadOnly(global::System.Array.Empty<Quote>());

        /// <summary>Where the piece stands.</summary>
        public TextRange Range { get; init; } = Range;

        /// <summary>The quotes over it, the outermost first; empty where there is none.</summary>
        public global::System.Collections.Generic.IReadOnlyList<Quote> Quotes { get; init; } = Quotes;

        /// <summary>Whether both are the same piece below the same quotes.</summary>
        public bool Equals(TextSegment? other) =>
            ReferenceEquals(this, other)
            || (other is not null && Range == other.Range && global::System.Linq.Enumerable.SequenceEqual(Quotes, other.Quotes));

        /// <inheritdoc/>
        public override int GetHashCode() => Range.GetHashCode();

        /// <summary>Start and end, such as "12..34".</summary>
        public override string ToString() => Range.ToString();

        // From the start of a text to its end, piece by piece. Quotes that reach out of the text are cut.
        internal static global::System.Collections.Generic.IReadOnlyList<TextSegment> Cut(
            int textLength,
            global::System.Collections.Generic.IEnumerable<Quote> quotes)
        {
            Quote[] ordered = global::System.Linq.Enumerable.ToArray(
                global::System.Linq.Enumerable.OrderBy(
                    global::System.Linq.Enumerable.Where(quotes, static quote => quote.Range.Length > 0),
                    static quote => quote.Range));
            var segments = new global::System.Collections.Generic.List<TextSegment>((2 * ordered.Length) + 1);
            var open = new global::System.Collections.Generic.List<Quote>();
            int next = 0;
            int end;
            for (int start = 0; start < textLength; start = end)
            {
                for (; next < ordered.Length && ordered[next].Range.Start <= start; next++)
                {
                    open.Add(ordered[next]);
                }

                end = next < ordered.Length ? global::System.Math.Min(ordered[next].Range.Start, textLength) : textLength;
                for (int i = open.Count - 1; i >= 0; i--)
                {
                    if (open[i].Range.End <= start)
                    {
                        open.RemoveAt(i);
                    }
                    else
                    {
                        end = global::System.Math.Min(end, open[i].Range.End);
                    }
                }

                segments.Add(new TextSegment(
                    new TextRange(start, end - start),
                    open.Count == 0 ? NoQuotes : global::System.Array.AsReadOnly(open.ToArray())));
            }

            return segments.AsReadOnly();
        }

        // What of the segments of a text lies in a range.
        internal static global::System.Collections.Generic.IReadOnlyList<TextSegment> Cut(
            global::System.Collections.Generic.IReadOnlyList<TextSegment> segments,
            TextRange range)
        {
            var inside = new global::System.Collections.Generic.List<TextSegment>();
            int first = TextRange.FirstBehind(segments.Count, index => segments[index].Range, range.Start);
            for (int i = first; i < segments.Count && segments[i].Range.Start < range.End; i++)
            {
                int start = global::System.Math.Max(segments[i].Range.Start, range.Start);
                int length = global::System.Math.Min(segments[i].Range.End, range.End) - start;
                if (length > 0)
                {
                    inside.Add(new TextSegment(new TextRange(start, length), segments[i].Quotes));
                }
            }

            return inside.AsReadOnly();
        }
    }
}
