using System.Text;

namespace ArticleGen.Emit.Code;

/// <summary>Words of articles as they may stand in comments: on one line, visible, and not too many.</summary>
internal static class Comments
{
    private const int Longest = 120;

    /// <summary>Words for a // comment.</summary>
    internal static string Words(string text, int longest = Longest) => Words(text, new(0, text.Length), longest);

    /// <summary>Words of a range for a // comment: the first ones, if there are more than <paramref name="longest"/> characters.</summary>
    internal static string Words(string text, TextRange range, int longest = Longest)
    {
        int end = Math.Min(range.End, text.Length);
        StringBuilder words = new(Math.Min(range.Length, longest) + 1);
        for (int i = range.Start; i < end; i++)
        {
            if (words.Length >= longest && !char.IsLowSurrogate(text[i]))
            {
                return AtWordEnd(words.ToString(), longest) + "…";
            }

            Append(words, text, i);
        }

        return words.ToString().TrimEnd();
    }

    /// <summary>Words for a documentation comment.</summary>
    internal static string Doc(string text) => Words(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    /// <summary>A link in a documentation comment.</summary>
    /// <param name="member">What it leads to, as code writes it.</param>
    /// <param name="xml">What is shown.</param>
    internal static string Link(string member, string xml) => "<see cref=\"" + member + "\">" + xml + "</see>";

    // In scripts without spaces, and within very long words, at any character.
    private static string AtWordEnd(string words, int longest)
    {
        int space = words.LastIndexOf(' ');
        return space > longest / 2 ? words.Substring(0, space) : words;
    }

    // White space of any kind becomes one space. Other invisible characters are left out. Half a character is shown as broken.
    private static void Append(StringBuilder words, string text, int index)
    {
        char c = text[index];
        if (char.IsWhiteSpace(c) || char.IsControl(c))
        {
            if (words.Length > 0 && words[words.Length - 1] != ' ')
            {
                words.Append(' ');
            }
        }
        else if (Characters.IsPlain(text, index))
        {
            words.Append(c);
        }
        else if (char.IsSurrogate(c))
        {
            words.Append('\uFFFD');
        }
    }
}
