using ArticleGen.Emit.Code;

namespace ArticleGen.Emit;

/// <summary>The texts of those of a shard's articles that have them in the code.</summary>
internal static class ArticleText
{
    /// <summary>Writes the method that gives the text of the article in a slot, or null when it is a resource.</summary>
    internal static void Emit(CodeWriter code, ValueList<NamedArticle> articles, EmitOptions options)
    {
        code.Line("// As UTF-8, because an assembly has room for 16 MB of string literals. Above each text are its quotes:");
        code.Line("// line:column speaker, cue, pattern: words");
        code.Line("private static string? ReadText(int slot) => slot switch");
        code.Open();
        for (int i = 0; i < articles.Count; i++)
        {
            if (articles[i].Article.Text is string text)
            {
                Comment(code, articles[i]);
                Arm(code, Literals.Number(i), text, options.Target);
            }
        }

        code.Line("_ => null,");
        code.Close(";");
    }

    private static void Comment(CodeWriter code, NamedArticle article)
    {
        code.Line("// ", Comments.Words(article.Article.Item.SourceFile));
        QuoteComment.Emit(code, article.Article);
    }

    private static void Arm(CodeWriter code, string slot, string text, TargetFeatures target)
    {
        if (text.Length == 0)
        {
            code.Line(slot, " => \"\",");
            return;
        }

        if (Characters.HasBrokenPair(text))
        {
            // UTF-8 cannot hold half a surrogate pair.
            code.Line(slot, " => new string(new char[]");
            code.Open();
            code.Wrapped(text.Select(static c => "(char)" + Literals.Number(c)));
            code.Close("),");
            return;
        }

        string start = slot + " => ";
        string end = ",";
        if (target.Utf8Literals && HasOnlyCrLf(text))
        {
            // Line breaks in generated code are \n, and a raw string holds those of the code.
            text = text.Replace("\r\n", "\n");
            start += "Utf8.WithCrLf(";
            end = ")" + end;
        }

        TextLiteral.Decoded(code, start, "Utf8.Decode", text, end, target);
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
}
