namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>
/// Tells values in curly marks, into which an editor for prose turns the straight ones of YAML and TOML: title: “Port”.
/// </summary>
internal static class CurlyMarks
{
    private const string Opening = "\u201C\u2018\u201E\u201A";
    private const string Closing = "\u201D\u2019\u201C\u2018";

    /// <summary>The text without the marks around it, if it has such marks at both ends and none inside; else all of it.</summary>
    public static string Strip(string text)
    {
        int kind = text.Length > 2 ? Opening.IndexOf(text[0]) : -1;
        if (kind < 0 || text[text.Length - 1] != Closing[kind])
        {
            return text;
        }

        string words = text.Substring(1, text.Length - 2);
        bool hasMarks = words.IndexOf(text[0]) >= 0 || (Closing[kind] != '\u2019' && words.IndexOf(Closing[kind]) >= 0);
        return hasMarks ? text : words;
    }
}
