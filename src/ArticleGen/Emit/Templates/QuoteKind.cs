#nullable enable

namespace Placeholder
{
    /// <summary>How an article gives somebody's words, or what else it reports of somebody.</summary>
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

        /// <summary>An act without words in quotation marks: "criticized the plan", "refused to resign". It is no quote.</summary>
        Act,

        /// <summary>A thought without words in quotation marks: "believes that the port is safe". It is no quote.</summary>
        Thought,
    }
}
