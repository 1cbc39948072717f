using System.Globalization;

namespace ArticleGen.Fuzz.Texts;

/// <summary>Writes a text as a C# literal in plain ASCII: nothing that a terminal or an editor would change or hide.</summary>
internal static class TextLiteral
{
    public static string Write(string text)
    {
        StringBuilder literal = new("\"");
        foreach (char c in text)
        {
            _ = c switch
            {
                '"' or '\\' => literal.Append('\\').Append(c),
                '\n' => literal.Append("\\n"),
                '\r' => literal.Append("\\r"),
                '\t' => literal.Append("\\t"),
                >= ' ' and <= '~' => literal.Append(c),
                _ => literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
            };
        }

        return literal.Append('"').ToString();
    }
}
