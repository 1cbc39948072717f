#nullable enable

namespace Placeholder
{
    public sealed partial record Article
    {
        ArticleInternals.ArticleMarkup ArticleInternals.IMarkupSource.Markup => Markup;

        private ArticleInternals.ArticleMarkup Markup =>
            _markup ?? ArticleInternals.Once.Set(ref _markup, _shard!.ReadMarkup(_slot));

        /// <summary>The part of the text that a range covers, with the markup that may stand in it.</summary>
        public string this[TextRange range] => Text.Substring(range.Start, range.Length);

        /// <summary>A part of the text, such as a paragraph, cut where a quote starts or ends.</summary>
        public global::System.Collections.Generic.IReadOnlyList<TextSegment> SegmentsIn(TextRange range) =>
            ArticleInternals.SegmentCutter.Cut(Segments, range);

        /// <summary>
        /// The words that a range covers, without the markup of Markdown or HTML, as a page shows them; of plain text the words themselves.
        /// </summary>
        /// <remarks>The words of ranges side by side, put together, are those of the range that covers them all.</remarks>
        /// <example>
        /// <code>
        /// foreach (TextRange paragraph in article.Paragraphs)
        /// {
        ///     Console.WriteLine(article.ToPlainText(paragraph));
        /// }
        /// </code>
        /// </example>
        public string ToPlainText(TextRange range) => Markup.Touches(range) ? Markup.Remove(Text, range) : this[range];
    }
}
