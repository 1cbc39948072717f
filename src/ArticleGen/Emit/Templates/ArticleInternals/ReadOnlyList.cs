#nullable enable

namespace Placeholder.ArticleInternals
{
    /// <summary>Makes lists that nobody can change.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal static class ReadOnlyList<T>
    {
        internal static readonly global::System.Collections.Generic.IReadOnlyList<T> Empty =
            global::System.Array.AsReadOnly(global::System.Array.Empty<T>());

        /// <summary>A copy, because the caller may still change the list.</summary>
        internal static global::System.Collections.Generic.IReadOnlyList<T> Copy(global::System.Collections.Generic.IEnumerable<T> items) =>
            global::System.Array.AsReadOnly(global::System.Linq.Enumerable.ToArray(items));

        internal static global::System.Collections.Generic.IReadOnlyList<T> CopyInOrder(
            global::System.Collections.Generic.IEnumerable<T> items) =>
            Copy(global::System.Linq.Enumerable.OrderBy(items, static item => item));
    }
}
