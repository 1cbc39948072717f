namespace ArticleGen.Reading.Markup.Html;

/// <summary>Finds what an element says of itself by its name and its attributes.</summary>
internal static class NodeTraits
{
    /// <summary>The traits of an element.</summary>
    public static HtmlNodeTraits Find(HtmlElement element, bool isInQuote, string source, List<HtmlAttribute> attributes)
    {
        HtmlNodeTraits traits = element.Name switch
        {
            "article" => HtmlNodeTraits.Article,
            "main" => HtmlNodeTraits.Main,
            // Below a quotation it names who is quoted.
            "footer" when isInQuote => HtmlNodeTraits.None,
            "dialog" when attributes.Find(source, "open") is null => HtmlNodeTraits.LeftOut,
            _ when element.Has(ElementTraits.LeftOut) => HtmlNodeTraits.LeftOut,
            _ => HtmlNodeTraits.None,
        };
        return attributes.Count == 0 ? traits : traits | FindByAttributes(source, attributes);
    }

    private static HtmlNodeTraits FindByAttributes(string source, List<HtmlAttribute> attributes)
    {
        HtmlNodeTraits traits = FindRole(attributes.FindValue(source, "role"));
        string? properties = attributes.FindValue(source, "itemprop");
        if (HasWord(properties, "articleBody"))
        {
            traits |= HtmlNodeTraits.Article;
        }

        string? classes = attributes.FindValue(source, "class");
        if (HasWord(attributes.FindValue(source, "rel"), "author") || HasWord(properties, "author")
            || HasWord(classes, "author") || HasWord(classes, "byline"))
        {
            traits |= HtmlNodeTraits.Author;
        }

        return IsHidden(source, attributes) ? traits | HtmlNodeTraits.LeftOut : traits;
    }

    /// <summary>Whether a value, which is a list of words, has this one.</summary>
    private static bool HasWord(string? words, string word)
    {
        for (int i = words?.IndexOf(word, StringComparison.OrdinalIgnoreCase) ?? -1; i >= 0;)
        {
            int end = i + word.Length;
            if ((i == 0 || HtmlWhiteSpace.Is(words![i - 1])) && (end == words!.Length || HtmlWhiteSpace.Is(words[end])))
            {
                return true;
            }

            i = words.IndexOf(word, end, StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }

    private static HtmlNodeTraits FindRole(string? role) => role?.Trim().ToLowerInvariant() switch
    {
        "article" => HtmlNodeTraits.Article,
        "main" => HtmlNodeTraits.Main,
        "complementary" or "contentinfo" or "navigation" or "search" => HtmlNodeTraits.LeftOut,
        _ => HtmlNodeTraits.None,
    };

    private static bool IsHidden(string source, List<HtmlAttribute> attributes) =>
        attributes.Find(source, "hidden") is not null
        || string.Equals(attributes.FindValue(source, "aria-hidden")?.Trim(), "true", StringComparison.OrdinalIgnoreCase)
        || (attributes.FindValue(source, "style") is { } style && IsDisplayNone(style));

    private static bool IsDisplayNone(string style) =>
        style.Split(';').Any(static declaration =>
            declaration.IndexOf(':') is > 0 and var colon
            && Is(declaration.Substring(0, colon), "display")
            && Is(declaration.Substring(colon + 1).Split('!')[0], "none"));

    private static bool Is(string words, string word) => string.Equals(words.Trim(), word, StringComparison.OrdinalIgnoreCase);
}
