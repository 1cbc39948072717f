using System.Globalization;
using System.Text;

namespace ArticleGen.Emit;

/// <summary>A text as UTF-8 bytes in C#, as readable as language and text allow: a raw literal, an escaped one, or numbers.</summary>
/// <remarks>Never a string literal: an assembly holds no more than 16 MB of them, and what was read once stays in memory.</remarks>
internal static class Utf8Literal
{
    /// <summary>Writes an expression of type ReadOnlySpan&lt;byte&gt; or, where there are no UTF-8 literals, byte[].</summary>
    /// <param name="code">Where to.</param>
    /// <param name="before">What stands before the expression.</param>
    /// <param name="text">The text.</param>
    /// <param name="piece">The part of it that is wanted; whole characters only.</param>
    /// <param name="after">What stands behind the expression.</param>
    /// <param name="target">What the language and the framework offer.</param>
    internal static void Emit(CodeWriter code, string before, string text, TextRange piece, string after, TargetFeatures target)
    {
        if (!target.Utf8Literals)
        {
            Numbers(code, before, text, piece, after);
            return;
        }

        code.Line(before.TrimEnd());
        code.Indent();
        if (CanBeRaw(text, piece))
        {
            // The text as it stands, between more quotation marks than it has in a row.
            string fence = new('"', Math.Max(3, LongestRunOfMarks(text, piece) + 1));
            code.Line(fence);
            code.Lines(piece.In(text));
            code.Line(fence, "u8", after);
        }
        else
        {
            // Adding UTF-8 literals up costs the compiler a third of a millisecond each, so there is one for all lines.
            Literals.AppendEscaped(code.Start().Append('"'), text, piece.Start, piece.Length).Append("\"u8").Append(after);
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
