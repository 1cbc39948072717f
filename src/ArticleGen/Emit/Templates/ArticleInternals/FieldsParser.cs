#nullable enable

namespace Placeholder.ArticleInternals
{
#if JSON
    /// <summary>Reads the fields of an article from JSON.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal static class FieldsParser
    {
#if SAMPLE_READ_JSON_FIELDS
        internal static ArticleFields Read(global::System.Text.Json.JsonElement json) => new ArticleFields();
#endif
    }
#endif
}
