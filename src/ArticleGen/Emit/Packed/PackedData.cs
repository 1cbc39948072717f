using System.Text;

namespace ArticleGen.Emit.Packed;

/// <summary>Packed data as C#: a UTF-8 literal, readable where it can be, or the bytes as numbers where the language or the framework has no such literals.</summary>
internal static class PackedData
{
    /// <summary>Writes the method <c>Data()</c>, which gives the data as an array of bytes.</summary>
    internal static void Emit(CodeWriter code, PackedWriter packed, EmitOptions options)
    {
        string data = packed.ToString();
        List<TextRange> pieces = TextPieces.Of(data);
        if (pieces.Count == 1)
        {
            Utf8Literal.Emit(code, "private static byte[] Data() => ", data, pieces[0], options.Target.Utf8Literals ? ".ToArray();" : ";", options.Target);
            return;
        }

        code.Line("private static byte[] Data()");
        code.Open();
        code.Line("var data = new byte[", Literals.Number(packed.Length), "];");
        int at = 0;
        foreach (TextRange piece in pieces)
        {
            string to = Literals.Number(at);
            (string before, string after) = options.Target.Utf8Literals
                ? ("", ".CopyTo(new global::System.Span<byte>(data).Slice(" + to + "));")
                : ("", ".CopyTo(data, " + to + ");");
            Utf8Literal.Emit(code, before, data, piece, after, options.Target);
            at += Encoding.UTF8.GetByteCount(data.Substring(piece.Start, piece.Length));
        }

        code.Line("return data;");
        code.Close();
    }
}
