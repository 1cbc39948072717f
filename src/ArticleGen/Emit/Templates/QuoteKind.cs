#nullable enable

namespace Placeholder
{
    /// <summary>How an article gives somebody's words.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
#if JSON
    [global::System.Text.Json.Serialization.JsonConverter(typeof(ArticleJson.QuoteKindConverter))]
#endif
    public enum QuoteKind
    {
        /// <summary>A stretch in quotation marks that stands on its own.</summary>
        Direct,

        /// <summary>The reporter's clause with some of the speaker's words in quotation marks inside it.</summary>
        Mixed,

        /// <summary>A reported clause without quotation marks.</summary>
        Indirect,
    }
}
