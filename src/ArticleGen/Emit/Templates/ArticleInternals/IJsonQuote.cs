#nullable enable

namespace Placeholder.ArticleInternals
{
#if JSON
    /// <summary>What JSON has of a quote besides its properties. Only code that knows this interface sees it.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal interface IJsonQuote
    {
        /// <summary>The article, or null as long as the quote has none.</summary>
        Article? Article { get; }

        /// <summary>The words without markup, or null where they are those of the article's text.</summary>
        string? Unmarked { get; }

        /// <summary>The words, or null where there are none.</summary>
        string? Words { get; }

        /// <summary>What the JSON said that the quote was read from, if it stood alone there.</summary>
        QuoteOrigin? Origin { get; set; }
    }
#endif
}
