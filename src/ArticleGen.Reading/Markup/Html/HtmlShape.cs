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
        int start = SkipComments(text, SkipBlanks(text, 0));
        if (Begins(text, start, "<?xml"))
        {
            int end = text.IndexOf("?>", start, StringComparison.Ordinal);
            start = end < 0 ? text.Length : SkipComments(text, SkipBlanks(text, end + 2));
        }

        return Begins(text, start, "<!doctype html") || BeginsTag(text, start, "html") || (BeginsBlock(text, start) && EndsWithTag(text));
    }

    private static bool BeginsBlock(string text, int startOffset)
    {
        if (startOffset >= text.Length || text[startOffset] != '<')
        {
            return false;
        }

        HtmlToken tag = new HtmlTokenizer(text.Substring(startOffset), CancellationToken.None).Read(isForeign: false);
        HtmlElement element = HtmlElements.Find(tag.Name);
        bool isOfHead = tag.Name is "head" or "link" or "meta" or "script" or "style" or "title";
        return tag.Kind == HtmlTokenKind.StartTag
            && (isOfHead || element.Has(ElementTraits.Block))
            && (element.Has(ElementTraits.Void) || text.IndexOf("</" + tag.Name, startOffset, StringComparison.OrdinalIgnoreCase) > 0);
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

    private static bool BeginsTag(string text, int startOffset, string name) =>
        startOffset < text.Length && text[startOffset] == '<' && HtmlTokenizer.IsTag(text, startOffset + 1, name);

    private static bool Begins(string text, int startOffset, string words) =>
        string.Compare(text, startOffset, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static int SkipComments(string text, int startOffset)
    {
        int i = startOffset;
        while (Begins(text, i, "<!--"))
        {
            int end = text.IndexOf("-->", i + 4, StringComparison.Ordinal);
            i = end < 0 ? text.Length : SkipBlanks(text, end + 3);
        }

        return i;
    }

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
