#nullable enable

namespace Placeholder.ArticleInternals
{
    /// <summary>What of a text is markup, and the words that a page shows in its place.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal sealed class ArticleMarkup
    {
        internal static readonly ArticleMarkup None =
            new ArticleMarkup(global::System.Array.Empty<TextRange>(), global::System.Array.Empty<string>());

        /// <summary>The words in place of most markup. They are packed as numbers.</summary>
        internal static readonly string[] Common = { "", " ", "\n\n" };

        /// <summary>Takes stretches that are in order and apart from each other, and the words in place of each.</summary>
        internal ArticleMarkup(TextRange[] ranges, string[] words)
        {
            Ranges = ranges;
            Words = words;
        }

        internal TextRange[] Ranges { get; }

        internal string[] Words { get; }

        /// <summary>Whether both are the same markup with the same words in its place.</summary>
        internal bool Matches(ArticleMarkup other) =>
            ReferenceEquals(this, other)
            || (global::System.Linq.Enumerable.SequenceEqual(Ranges, other.Ranges)
                && global::System.Linq.Enumerable.SequenceEqual(Words, other.Words));

        /// <summary>Whether some markup stands in a range.</summary>
        internal bool Touches(TextRange range)
        {
            int first = FindFirst(range.Start);
            return first < Ranges.Length && Ranges[first].Start < range.End;
        }

        /// <summary>
        /// The words of a range without the markup. A stretch that the range cuts belongs to it if it starts there: so ranges side by side
        /// have all words once.
        /// </summary>
        internal string Remove(string text, TextRange range)
        {
            var words = new global::System.Text.StringBuilder(range.Length);
            int offset = range.Start;
            for (int i = FindFirst(range.Start); i < Ranges.Length && Ranges[i].Start < range.End; i++)
            {
                if (Ranges[i].Start >= offset)
                {
                    words.Append(text, offset, Ranges[i].Start - offset).Append(Words[i]);
                }

                offset = Ranges[i].End;
            }

            return offset < range.End ? words.Append(text, offset, range.End - offset).ToString() : words.ToString();
        }

        // The index of the first stretch that starts at an offset or behind it, or reaches over it.
        private int FindFirst(int offset)
        {
            int low = 0;
            int high = Ranges.Length;
            while (low < high)
            {
                int middle = (low + high) >> 1;
                if (Ranges[middle].Start < offset && Ranges[middle].End <= offset)
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
