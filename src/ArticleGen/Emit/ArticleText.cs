namespace ArticleGen.Emit;

/// <summary>The text of one article: a literal as readable as language version and text allow, or a resource.</summary>
internal static class ArticleText
{
    private const int MostLines = 200;

    internal static void Emit(CodeWriter code, ArticleModel article, EmitOptions options)
    {
        const string Method = "internal override string ReadText() =>";
        if (options.TextStorage == TextStorage.Resource && article.Item.Resource is string resource)
        {
            code.Line(Method, " Resource(" + Literals.String(resource), ");");
            return;
        }

        if (article.Text.Length == 0)
        {
            code.Line(Method, " \"\";");
            return;
        }

        string text = article.Text;
        string before = Method + " ";
        string after = ";";
        if (options.Target.RawStrings && HasOnlyCrLf(text))
        {
            // Line breaks in generated code are \n, and a raw string holds those of the code.
            text = text.Replace("\r\n", "\n");
            before += "WithCrLf(";
            after = ");";
        }

        List<TextRange> pieces = TextPieces.Of(text);
        if (pieces.Count == 1)
        {
            Piece(code, before, text, pieces[0], after, options.Target);
            return;
        }

        code.Line(before, "string.Concat(new[]");
        code.Open();
        foreach (TextRange piece in pieces)
        {
            Piece(code, "", text, piece, ",", options.Target);
        }

        code.Close(")" + after);
    }

    private static void Piece(CodeWriter code, string before, string text, TextRange piece, string after, TargetFeatures target)
    {
        // UTF-8 cannot hold half a surrogate pair.
        bool utf8 = target.Utf8Literals && !HasBrokenPair(text, piece);
        string end = (utf8 ? "u8)" : "") + after;
        code.Line((before + (utf8 ? "Utf8(" : "")).TrimEnd());
        code.Indent();
        if (target.RawStrings && CanBeRaw(text, piece))
        {
            Raw(code, text, piece, end);
        }
        else if (utf8)
        {
            Escaped(code, text, piece, end);
        }
        else
        {
            EscapedLines(code, text, piece, end);
        }

        code.Outdent();
    }

    // The text as it stands, between more quotation marks than it has in a row.
    private static void Raw(CodeWriter code, string text, TextRange piece, string end)
    {
        string fence = new('"', Math.Max(3, LongestRunOfMarks(text, piece) + 1));
        code.Line(fence);
        code.Lines(piece.In(text));
        code.Line(fence, end);
    }

    // Adding UTF-8 literals up costs the compiler a third of a millisecond each, so there is one for all lines.
    private static void Escaped(CodeWriter code, string text, TextRange piece, string end)
    {
        Literals.AppendEscaped(code.Start().Append('"'), text, piece.Start, piece.Length).Append('"').Append(end);
        code.End();
    }

    // One literal for each line, added up by the compiler; of a piece with very many lines, several to a literal.
    private static void EscapedLines(CodeWriter code, string text, TextRange piece, string end)
    {
        int shortest = CountLines(text, piece) > MostLines ? piece.Length / (MostLines / 2) : 0;
        for (int start = piece.Start; start < piece.End;)
        {
            int stop = Math.Min(start + shortest, piece.End - 1);
            while (stop < piece.End - 1 && !EndsLine(text, stop))
            {
                stop++;
            }

            stop++;
            Literals.AppendEscaped(code.Start().Append('"'), text, start, stop - start).Append('"').Append(stop == piece.End ? end : " +");
            code.End();
            start = stop;
        }
    }

    private static bool HasOnlyCrLf(string text)
    {
        int count = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' && i > 0 && text[i - 1] == '\r')
            {
                count++;
            }
            else if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
            {
                return false;
            }
        }

        return count > 0;
    }

    private static bool EndsLine(string text, int index) => text[index] == '\n' || (text[index] == '\r' && !(index + 1 < text.Length && text[index + 1] == '\n'));

    private static int CountLines(string text, TextRange piece)
    {
        int lines = 1;
        for (int i = piece.Start; i < piece.End; i++)
        {
            lines += EndsLine(text, i) ? 1 : 0;
        }

        return lines;
    }

    private static bool HasBrokenPair(string text, TextRange piece)
    {
        for (int i = piece.Start; i < piece.End; i++)
        {
            if (char.IsSurrogate(text[i]) && !Characters.IsPaired(text, i))
            {
                return true;
            }
        }

        return false;
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
