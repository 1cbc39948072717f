using System.Globalization;
using System.Text;

namespace ArticleGen.Emit.Code;

/// <summary>A text in C#, as readable as language and text allow: a raw literal, an escaped one, or the numbers of its bytes.</summary>
internal static class TextLiteral
{
    /// <summary>
    /// Writes the text as UTF-8 that is decoded: an expression of type string, of one literal or of several that are put together.
    /// </summary>
    /// <param name="code">Where to.</param>
    /// <param name="before">What stands before the expression.</param>
    /// <param name="decoder">The method that decodes a literal, as it is called there.</param>
    /// <param name="text">The text; no half of a surrogate pair stands alone in it.</param>
    /// <param name="after">What stands behind the expression.</param>
    /// <param name="target">What the language and the framework offer.</param>
    internal static void Decoded(CodeWriter code, string before, string decoder, string text, string after, TargetFeatures target)
    {
        List<TextRange> pieces = TextPieces.Split(text);
        if (pieces.Count == 1)
        {
            Utf8(code, before + decoder + "(", text, pieces[0], ")" + after, target);
            return;
        }

        code.Line(before, "string.Concat(new[]");
        code.Open();
        foreach (TextRange piece in pieces)
        {
            Utf8(code, decoder + "(", text, piece, "),", target);
        }

        code.Close(")" + after);
    }

    /// <summary>Writes the text as a string.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="before">What stands before the expression.</param>
    /// <param name="text">The text.</param>
    /// <param name="after">What stands behind the expression.</param>
    /// <param name="target">What the language and the framework offer.</param>
    internal static void String(CodeWriter code, string before, string text, string after, TargetFeatures target) =>
        Quoted(code, before, text, new TextRange(0, text.Length), after, target.RawStrings);

    // An expression of type ReadOnlySpan<byte> or, where there are no UTF-8 literals, byte[].
    private static void Utf8(CodeWriter code, string before, string text, TextRange piece, string after, TargetFeatures target)
    {
        if (target.Utf8Literals)
        {
            Quoted(code, before, text, piece, "u8" + after, raw: true);
        }
        else
        {
            Numbers(code, before, text, piece, after);
        }
    }

    private static void Quoted(CodeWriter code, string before, string text, TextRange piece, string after, bool raw)
    {
        code.Line(before.TrimEnd());
        code.Indent();
        if (raw && CanBeRaw(text, piece))
        {
            // The text as it stands, between more quotation marks than it has in a row.
            string fence = new('"', Math.Max(3, LongestRunOfMarks(text, piece) + 1));
            code.Line(fence);
            code.Lines(piece.In(text));
            code.Line(fence, after);
        }
        else
        {
            // Adding literals up costs the compiler a third of a millisecond each, so there is one for all lines.
            Literals.AppendEscaped(code.Start().Append('"'), text, piece.Start, piece.Length).Append('"').Append(after);
            code.End();
        }

        code.Outdent();
    }

    private static void Numbers(CodeWriter code, string before, string text, TextRange piece, string after)
    {
        code.Line(before, "new byte[]");
        code.Open();
        code.Wrapped(Encoding.UTF8.GetBytes(piece.In(text)).Select(static value => value.ToString(CultureInfo.InvariantCulture)));
        code.Close(after);
    }

    private static bool CanBeRaw(string text, TextRange piece)
    {
        for (int i = piece.Start; i < piece.End; i++)
        {
            if (text[i] is not ('\n' or '\t') && !Characters.IsPlain(text, i) && !Characters.IsHarmless(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static int LongestRunOfMarks(string text, TextRange piece)
    {
        int longest = 0;
        int run = 0;
        for (int i = piece.Start; i < piece.End; i++)
        {
            run = text[i] == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
