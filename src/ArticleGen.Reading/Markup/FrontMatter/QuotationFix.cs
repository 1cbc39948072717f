namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>Writes a text of one line in quotation marks, so that it reads as it stands.</summary>
internal static class QuotationFix
{
    /// <summary>In the marks that the text does not hold; if it holds both, in double ones with backslashes.</summary>
    /// <remarks>YAML and TOML read both alike.</remarks>
    public static string Write(string text) =>
        text.IndexOf('"') < 0 && text.IndexOf('\\') < 0 ? $"\"{text}\""
        : text.IndexOf('\'') < 0 ? $"'{text}'"
        : $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";

    /// <summary>Writes words that stand between marks of a kind, and hold others of it: "Ferry "back" again", 'It's back'.</summary>
    public static string WriteWrapped(char mark, string words)
    {
        string text = ReadWrapped(mark, words);

        // Other escapes than of marks stay as they are.
        return mark == '"' && text.IndexOf('\\') >= 0 ? $"\"{InnerMarks.Escape(words)}\"" : Write(text);
    }

    /// <summary>What such words mean.</summary>
    public static string ReadWrapped(char mark, string words) =>
        mark == '"' ? words.Replace("\\\"", "\"") : words.Replace("''", "'");
}
