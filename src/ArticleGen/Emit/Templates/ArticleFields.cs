#nullable enable

namespace Placeholder
{
    /// <summary>What the front matter of an article says in keys of the project's own.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
#if JSON
    [global::System.Text.Json.Serialization.JsonConverter(typeof(ArticleJson.FieldsConverter))]
#endif
    public sealed partial record ArticleFields : ArticleInternals.IFieldValues
    {
#if SAMPLE_FIELDS
        global::System.Collections.Generic.KeyValuePair<string, object?>[] ArticleInternals.IFieldValues.Values =>
            global::System.Array.Empty<global::System.Collections.Generic.KeyValuePair<string, object?>>();
#endif
    }

    public sealed partial record Article
    {
#if SAMPLE_READ_FIELDS
        private static ArticleFields ReadFields() => new ArticleFields();
#endif
    }
}
