namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>Writes a text of one line in quotation marks, so that it reads as it stands.</summary>
internal static class QuotationFix
{
    /// <summary>In marks of YAML.</summary>
    public static string WriteYaml(string text) =>
        text.IndexOf('"') < 0 && text.IndexOf('\\') < 0 ? $"\"{text}\"" : $"'{text.Replace("'", "''")}'";

    /// <summary>In marks of TOML.</summary>
    public static string WriteToml(string text) => WriteEscaped(text);

    /// <summary>In the marks that the text does not hold; if it holds both, in double ones with backslashes.</summary>
    /// <remarks>YAML and TOML read both alike.</remarks>
    public static string WriteEscaped(string text) =>
        text.IndexOf('"') < 0 && text.IndexOf('\\') < 0 ? $"\"{text}\""
        : text.IndexOf('\'') < 0 ? $"'{text}'"
        : $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";
}
