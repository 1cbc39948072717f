#nullable enable

namespace Placeholder.ArticleInternals
{
    /// <summary>Cuts texts where quotes start and end.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal static class SegmentCutter
    {
        /// <summary>From the start of a text to its end, piece by piece. Quotes that reach out of the text are cut.</summary>
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

                segments.Add(new TextSegment(new TextRange(start, end - start), open));
            }

            return segments.AsReadOnly();
        }

        /// <summary>What of the segments of a text lies in a range.</summary>
        internal static global::System.Collections.Generic.IReadOnlyList<TextSegment> Cut(
            global::System.Collections.Generic.IReadOnlyList<TextSegment> segments,
            TextRange range)
        {
            var inside = new global::System.Collections.Generic.List<TextSegment>();
            for (int i = FindFirst(segments, range.Start); i < segments.Count && segments[i].Range.Start < range.End; i++)
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

        // The index of the first segment that ends after an offset.
        private static int FindFirst(global::System.Collections.Generic.IReadOnlyList<TextSegment> segments, int offset)
        {
            int low = 0;
            int high = segments.Count;
            while (low < high)
            {
                int middle = (low + high) >> 1;
                if (segments[middle].Range.End <= offset)
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }

            return low;
        }
    }
}
