#nullable enable

namespace Placeholder
{
    /// <summary>What the front matter of an article says in keys of the project's own.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
#if JSON
    public sealed partial record ArticleFields : ArticleInternals.IFieldValues
#else
    public sealed partial record ArticleFields
#endif
    {
#if SAMPLE_FIELDS
        internal ArticleFields() { }
#if JSON

        (string Key, object? Value)[] ArticleInternals.IFieldValues.Values => global::System.Array.Empty<(string, object?)>();
#endif
#endif
    }

    public sealed partial record Article
    {
#if SAMPLE_READ_FIELDS
        private static ArticleFields ReadFields() => new ArticleFields();
#if JSON

        private static ArticleFields ReadFields(global::System.Text.Json.JsonElement json) => new ArticleFields();
#endif
#endif
    }
}
