#nullable enable

namespace Placeholder
{
    /// <summary>What the front matter of an article says in keys of the project's own.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    public sealed partial record ArticleFields
    {
#if SAMPLE_FIELDS
        internal ArticleFields() { }
#endif
    }

    public sealed partial record Article
    {
#if SAMPLE_READ_FIELDS
        private static ArticleFields ReadFields() => new ArticleFields();
#endif
    }
}
