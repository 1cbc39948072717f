#nullable enable

namespace Placeholder.ArticleInternals
{
    /// <summary>A class of fields that can list them. Only code that knows this interface sees it.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal interface IFieldValues
    {
        /// <summary>The values by the keys of the front matter. A choice is its word.</summary>
        global::System.Collections.Generic.KeyValuePair<string, object?>[] Values { get; }
    }
}
