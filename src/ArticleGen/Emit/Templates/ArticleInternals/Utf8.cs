#nullable enable

namespace Placeholder.ArticleInternals
{
    /// <summary>Decodes the texts in the generated code. They are no strings: an assembly has room for 16 MB of those.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal static class Utf8
    {
#if UTF8_LITERALS
        internal static string Decode(global::System.ReadOnlySpan<byte> text) => global::System.Text.Encoding.UTF8.GetString(text);

        /// <summary>Gives a text the line ends that a literal cannot have.</summary>
        internal static string WithCrLf(string text) => text.Replace("\n", "\r\n");
#else
        internal static string Decode(byte[] text) => global::System.Text.Encoding.UTF8.GetString(text);
#endif
    }
}
