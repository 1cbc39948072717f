#nullable enable

namespace Placeholder.ArticleInternals
{
    /// <summary>Makes what is made when it is first asked for, so that all threads get the same object.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal static class Once
    {
        /// <summary>Sets a field that is null. Another thread may have been faster: all get what is in the field then.</summary>
        internal static T Set<T>(ref T? field, T made) where T : class =>
            global::System.Threading.Interlocked.CompareExchange(ref field, made, null) ?? made;
    }
}
