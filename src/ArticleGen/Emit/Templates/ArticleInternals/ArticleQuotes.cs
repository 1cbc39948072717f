#nullable enable

namespace Placeholder.ArticleInternals
{
    /// <summary>The quotes of one article, which point back to it, and its text cut at them.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal sealed class ArticleQuotes
    {
        private global::System.Collections.Generic.IReadOnlyList<TextSegment>? _segments;

        internal ArticleQuotes(Article owner, Quote[] quotes)
        {
            Owner = owner;
            Quotes = global::System.Array.AsReadOnly(
                global::System.Array.ConvertAll(quotes, quote => ((IArticlePart)quote).CopyInto(owner)));
        }

        internal Article Owner { get; }

        internal global::System.Collections.Generic.IReadOnlyList<Quote> Quotes { get; }

        internal global::System.Collections.Generic.IReadOnlyList<TextSegment> Segments => _segments
            ?? Once.Set(ref _segments, SegmentCutter.Cut(Owner.Text.Length, Quotes));
    }
}
