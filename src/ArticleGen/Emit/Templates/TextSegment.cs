#nullable enable

namespace Placeholder
{
    /// <summary>A piece of an article's text, covered by the same quotes from start to end.</summary>
    /// <param name="Range">Where the piece stands.</param>
    /// <param name="Quotes">The quotes that cover it, the outermost first; empty where there is none.</param>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
#if JSON
    [global::System.Text.Json.Serialization.JsonConverter(typeof(ArticleJson.TextSegmentConverter))]
#endif
    public sealed partial record TextSegment(TextRange Range, global::System.Collections.Generic.IReadOnlyList<Quote> Quotes)
    {
        private readonly global::System.Collections.Generic.IReadOnlyList<Quote> _quotes =
            ArticleInternals.ReadOnlyList<Quote>.Copy(Quotes);

        /// <summary>Where the piece stands.</summary>
        public TextRange Range { get; init; } = Range;

        /// <summary>The quotes that cover it, the outermost first; empty where there is none.</summary>
        public global::System.Collections.Generic.IReadOnlyList<Quote> Quotes
        {
            get => _quotes;
#if INIT_ACCESSORS
            init => _quotes = ArticleInternals.ReadOnlyList<Quote>.Copy(value);
#endif
        }

        /// <summary>Whether both are the same piece, covered by the same quotes.</summary>
        public bool Equals(TextSegment? other) =>
            ReferenceEquals(this, other)
            || (other is not null && Range == other.Range && global::System.Linq.Enumerable.SequenceEqual(Quotes, other.Quotes));

        /// <inheritdoc/>
        public override int GetHashCode() => Range.GetHashCode();

        /// <summary>Start and end, such as "12..34".</summary>
        public override string ToString() => Range.ToString();
    }
}
