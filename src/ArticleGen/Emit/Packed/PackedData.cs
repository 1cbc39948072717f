namespace ArticleGen.Emit.Packed;

/// <summary>Packed data as C#, readable where it can be.</summary>
/// <remarks>
/// A string literal costs the compiler next to nothing, where a UTF-8 literal costs it half a microsecond and fifty bytes of memory a byte. But an assembly
/// holds no more than 16 MB of string literals, unless the compiler puts long ones where other data is.
/// </remarks>
internal static class PackedData
{
    private const string Decode = "Article.Shard.Utf8(";

    /// <summary>Writes the method <c>Data()</c>, which gives the data as a string.</summary>
    internal static void Emit(CodeWriter code, PackedWriter packed, EmitOptions options)
    {
        const string method = "private static string Data() => ";
        string data = packed.ToString();
        if (options.Target.StringsAsData)
        {
            TextLiteral.String(code, method, data, ";", options.Target);
            return;
        }

        List<TextRange> pieces = TextPieces.Of(data);
        if (pieces.Count == 1)
        {
            TextLiteral.Utf8(code, method + Decode, data, pieces[0], ");", options.Target);
            return;
        }

        code.Line(method, "string.Concat(new[]");
        code.Open();
        foreach (TextRange piece in pieces)
        {
            TextLiteral.Utf8(code, Decode, data, piece, "),", options.Target);
        }

        code.Close(");");
    }
}
