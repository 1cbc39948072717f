namespace ArticleGen.Reading.Markup.Html;

/// <summary>Tells HTML from text.</summary>
internal static class HtmlShape
{
    private const string Blanks = " \t\r\n\f\uFEFF";

    /// <summary>
    /// Whether a text is plainly HTML: it says so in front, or it begins with the tag of a block that ends in it or with a tag of the
    /// head, and ends with an end tag. A story in which tags are mentioned is none.
    /// </summary>
    public static bool IsHtml(string text)
    {
        int start = SkipBlanks(text, 0);
        while (start < text.Length && text[start] == '<')
        {
            HtmlToken token = new HtmlTokenizer(text, start, CancellationToken.None).Read(isForeign: false);
            if (token.Kind != HtmlTokenKind.Comment)
            {
                return token.Kind == HtmlTokenKind.StartTag
                    && (token.Name == "html" || (HoldsEndTag(text, token) && EndsWithTag(text)));
            }

            if (!Begins(text, start, "<!--") && !Begins(text, start, "<?xml"))
            {
                return Begins(text, start, "<!doctype html");
            }

            start = SkipBlanks(text, token.Range.End);
        }

        return false;
    }

    /// <summary>Whether a tag is one of the head or begins a block, and its end tag is behind it.</summary>
    private static bool HoldsEndTag(string text, HtmlToken tag)
    {
        HtmlElement element = HtmlElements.Find(tag.Name);
        bool isOfHead = tag.Name is "head" or "link" or "meta" or "script" or "style" or "title";
        return (isOfHead || element.Has(ElementTraits.Block))
            && (element.Has(ElementTraits.Void)
                || text.IndexOf("</" + tag.Name, tag.Range.End, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    private static bool EndsWithTag(string text)
    {
        int end = text.Length;
        while (end > 0 && Blanks.IndexOf(text[end - 1]) >= 0)
        {
            end--;
        }

        int tag = end == 0 || text[end - 1] != '>' ? -1 : text.LastIndexOf('<', end - 1);
        return tag >= 0 && tag + 1 < end && text[tag + 1] is '/' or '!';
    }

    private static bool Begins(string text, int startOffset, string words) =>
        string.Compare(text, startOffset, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static int SkipBlanks(string text, int startOffset)
    {
        int i = startOffset;
        while (i < text.Length && Blanks.IndexOf(text[i]) >= 0)
        {
            i++;
        }

        return i;
    }
}
