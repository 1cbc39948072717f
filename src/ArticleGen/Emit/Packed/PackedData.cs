namespace ArticleGen.Emit.Packed;

/// <summary>Packed data as a string in C#, readable where it can be.</summary>
/// <remarks>
/// A string literal costs the compiler next to nothing, where a UTF-8 literal costs it half a microsecond and fifty bytes of memory a byte. But an assembly
/// holds no more than 16 MB of string literals, unless the compiler puts long ones where other data is.
/// </remarks>
internal static class PackedData
{
    private const string Decode = "Article.Shard.Utf8(";

    /// <summary>Writes the data between what stands before and after it.</summary>
    internal static void Emit(CodeWriter code, string before, PackedWriter packed, string after, EmitOptions options)
    {
        string data = packed.ToString();
        if (options.Target.StringsAsData)
        {
            TextLiteral.String(code, before, data, after, options.Target);
            return;
        }

        List<TextRange> pieces = TextPieces.Of(data);
        if (pieces.Count == 1)
        {
            TextLiteral.Utf8(code, before + Decode, data, pieces[0], ")" + after, options.Target);
            return;
        }

        code.Line(before, "string.Concat(new[]");
        code.Open();
        foreach (TextRange piece in pieces)
        {
            TextLiteral.Utf8(code, Decode, data, piece, "),", options.Target);
        }

        code.Close(")" + after);
    }
}
