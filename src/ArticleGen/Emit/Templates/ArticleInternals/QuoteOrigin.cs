#nullable enable

namespace Placeholder.ArticleInternals
{
#if JSON
    /// <summary>What JSON says of the article of a quote that this program does not have. The next program may have it.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal sealed class QuoteOrigin
    {
        internal QuoteOrigin(string? articleId, TextRange range, string? text, TextRange? cueRange, string? cue)
        {
            ArticleId = articleId;
            Range = range;
            Text = text;
            CueRange = cueRange;
            Cue = cue;
        }

        internal string? ArticleId { get; }

        internal TextRange Range { get; }

        /// <summary>The words at the range.</summary>
        internal string? Text { get; }

        internal TextRange? CueRange { get; }

        /// <summary>The words at the range of the cue.</summary>
        internal string? Cue { get; }
    }
#endif
}
