#nullable enable

namespace Placeholder
{
    /// <summary>A place where an article names or describes an actor.</summary>
    /// <param name="Article">The article.</param>
    /// <param name="Range">Where the words stand in its text.</param>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
#if JSON
    [global::System.Text.Json.Serialization.JsonConverter(typeof(ArticleJson.MentionConverter))]
#endif
    public sealed partial record Mention(Article Article, TextRange Range)
    {
        /// <summary>The article.</summary>
        public Article Article { get; init; } = Article;

        /// <summary>Where the words stand in its text.</summary>
        public TextRange Range { get; init; } = Range;

        /// <summary>The words, cut from the article's text.</summary>
        public string Text => Article[Range];

        /// <summary>Whether both are the same place of the same article. Articles are compared by their ids.</summary>
        public bool Equals(Mention? other) => other is not null && Article.Id == other.Article.Id && Range == other.Range;

        /// <inheritdoc/>
        public override int GetHashCode() => unchecked((Article.GetHashCode() * 31) + Range.GetHashCode());

        /// <summary>The words.</summary>
        public override string ToString() => Text;
    }
}
