namespace ArticleGen.Reading.Markup.Markdown.Inlines;

/// <summary>Links and mail addresses in angle brackets: &lt;https://example.org&gt;, &lt;desk@example.org&gt;.</summary>
internal static class Autolinks
{
    private const int ShortestScheme = 2;
    private const int LongestScheme = 32;
    private const int LongestDomainLabel = 63;
    private const string MailMarks = ".!#$%&'*+/=?^_`{|}~-";

    /// <summary>The end of the link, "&gt;" included, whose "&lt;" is at <paramref name="offset"/>; -1 where there is none.</summary>
    public static int FindEnd(string text, int offset)
    {
        int address = FindAddressEnd(text, offset + 1);
        return address >= 0 ? address : FindMailEnd(text, offset + 1);
    }

    private static int FindAddressEnd(string text, int offset)
    {
        int i = offset;
        if (i >= text.Length || !MarkdownCharacters.IsAsciiLetter(text[i]))
        {
            return -1;
        }

        while (i < text.Length && i - offset <= LongestScheme
            && (MarkdownCharacters.IsAsciiLetterOrDigit(text[i]) || text[i] is '+' or '.' or '-'))
        {
            i++;
        }

        if (i - offset is < ShortestScheme or > LongestScheme || i >= text.Length || text[i] != ':')
        {
            return -1;
        }

        while (i < text.Length && text[i] > ' ' && text[i] is not ('<' or '>'))
        {
            i++;
        }

        return i < text.Length && text[i] == '>' ? i + 1 : -1;
    }

    private static int FindMailEnd(string text, int offset)
    {
        int i = offset;
        while (i < text.Length && (MarkdownCharacters.IsAsciiLetterOrDigit(text[i]) || MailMarks.IndexOf(text[i]) >= 0))
        {
            i++;
        }

        if (i == offset || i >= text.Length || text[i] != '@')
        {
            return -1;
        }

        do
        {
            int label = i + 1;
            i = label;
            while (i < text.Length && (MarkdownCharacters.IsAsciiLetterOrDigit(text[i]) || text[i] == '-'))
            {
                i++;
            }

            if (i == label || i - label > LongestDomainLabel || text[label] == '-' || text[i - 1] == '-')
            {
                return -1;
            }
        }
        while (i < text.Length && text[i] == '.');

        return i < text.Length && text[i] == '>' ? i + 1 : -1;
    }
}
