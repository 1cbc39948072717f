using ArticleGen.Emit.Code;

namespace ArticleGen.Emit.Packed;

/// <summary>Packed data as a string in C#, readable where it can be.</summary>
/// <remarks>
/// A string literal costs the compiler almost nothing. A UTF-8 literal costs it half a microsecond and fifty bytes of memory for each byte.
/// But an assembly holds at most 16 MB of string literals, unless the compiler stores long ones with the other data.
/// </remarks>
internal static class PackedData
{
    /// <summary>Writes the data between what stands before and after it, in the namespace of the internals.</summary>
    internal static void Emit(CodeWriter code, string before, PackedWriter packed, string after, EmitOptions options)
    {
        string data = packed.ToString();
        if (options.Target.StringsAsData)
        {
            TextLiteral.String(code, before, data, after, options.Target);
        }
        else
        {
            TextLiteral.Decoded(code, before, "Utf8.Decode", data, after, options.Target);
        }
    }
}
