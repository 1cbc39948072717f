using System.Text;

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

        List<TextRange> pieces = TextPieces.Of(article.Text);
        if (pieces.Count == 1)
        {
            Piece(code, Method + " ", article.Text, pieces[0], ";", options.Target);
            return;
        }

        code.Line(Method, " string.Concat(new[]");
        code.Open();
        foreach (TextRange piece in pieces)
        {
            Piece(code, "", article.Text, piece, ",", options.Target);
        }

        code.Close(");");
    }

    private static void Piece(CodeWriter code, string before, string text, TextRange piece, string after, TargetFeatures target)
    {
        // UTF-8 cannot hold half a surrogate pair.
        bool utf8 = target.Utf8Literals && !HasBrokenPair(text, piece);
        string suffix = utf8 ? "u8" : "";
        string end = (utf8 ? ")" : "") + after;
        code.Line((before + (utf8 ? "Utf8(" : "")).TrimEnd());
        code.Indent();
        if (target.RawStrings && CanBeRaw(text, piece))
        {
            Raw(code, text, piece, suffix + end);
        }
        else
        {
            Escaped(code, text, piece, suffix, end);
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

    // One literal for each line of text, added up by the compiler; of a piece with very many lines, several to a literal.
    private static void Escaped(CodeWriter code, string text, TextRange piece, string suffix, string end)
    {
        int shortest = CountLines(text, piece) > MostLines ? piece.Length / (MostLines / 2) : 0;
        int start = piece.Start;
        while (true)
        {
            int stop = Math.Min(start + shortest, piece.End);
            while (stop < piece.End && !EndsLine(text, stop))
            {
                stop++;
            }

            stop = Math.Min(stop + 1, piece.End);
            StringBuilder line = code.Start().Append('"');
            Literals.AppendEscaped(line, text, start, stop - start);
            line.Append('"').Append(suffix).Append(stop == piece.End ? end : " +").Append('\n');
            if (stop == piece.End)
            {
                return;
            }

            start = stop;
        }
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
            if (text[i] is not ('\n' or '\t') && !Characters.IsPlain(text, i))
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
