#nullable enable

namespace Placeholder
{
    /// <summary>What an actor is.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
#if JSON
    [global::System.Text.Json.Serialization.JsonConverter(typeof(ArticleJson.ActorKindConverter))]
#endif
    public enum ActorKind
    {
        /// <summary>A person who is named.</summary>
        Person,

        /// <summary>An organization: a company, a ministry, an agency, an alliance.</summary>
        Organization,

        /// <summary>A place that speaks or acts, usually a country or a capital that stands for its government.</summary>
        Place,

        /// <summary>One person whom the article describes and does not name.</summary>
        Anonymous,

        /// <summary>Several people whom the article describes and does not name one by one.</summary>
        Group,
    }
}
