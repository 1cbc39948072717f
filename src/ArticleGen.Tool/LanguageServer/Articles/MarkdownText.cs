using System.Text;

namespace ArticleGen.Tool.LanguageServer.Articles;

/// <summary>Words of an article among Markdown, and the same text for clients that show none.</summary>
internal static class MarkdownText
{
    private const int MostCharacters = 120;

    /// <summary>Words on one line, shortened where they are many, so that nothing in them is taken for markup.</summary>
    internal static string Escape(string words)
    {
        StringBuilder escaped = new();
        foreach (char letter in Shorten(words))
        {
            if (char.IsAsciiLetterOrDigit(letter) || letter is ' ' or ',' or '.' or '\'' || letter > 127)
            {
                escaped.Append(letter);
            }
            else
            {
                escaped.Append('\\').Append(letter);
            }
        }

        return escaped.ToString();
    }

    /// <summary>Words on one line, shortened where they are many.</summary>
    internal static string Shorten(string words)
    {
        string line = string.Join(' ', words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= MostCharacters)
        {
            return line;
        }

        int end = line.LastIndexOf(' ', MostCharacters);
        if (end <= 0)
        {
            // Both halves of an emoji, or none.
            end = char.IsHighSurrogate(line[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters;
        }

        return line[..end] + "…";
    }
}
