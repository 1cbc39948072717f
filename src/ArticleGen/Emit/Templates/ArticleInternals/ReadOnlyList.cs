#nullable enable

namespace Placeholder.ArticleInternals
{
    /// <summary>Makes lists that nobody can change.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal static class ReadOnlyList<T>
    {
        internal static readonly global::System.Collections.Generic.IReadOnlyList<T> Empty =
            global::System.Array.AsReadOnly(global::System.Array.Empty<T>());

        /// <summary>A copy: who has given the list may change it.</summary>
        internal static global::System.Collections.Generic.IReadOnlyList<T> Copy(global::System.Collections.Generic.IEnumerable<T> items) =>
            global::System.Array.AsReadOnly(global::System.Linq.Enumerable.ToArray(items));
    }
}
