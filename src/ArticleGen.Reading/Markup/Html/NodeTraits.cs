namespace ArticleGen.Reading.Markup.Html;

/// <summary>Finds what an element says of itself by its name and its attributes.</summary>
internal static class NodeTraits
{
    /// <summary>The traits of an element that begins where these are open.</summary>
    public static HtmlNodeTraits Find(HtmlElement element, OpenElements open, string source, List<HtmlAttribute> attributes)
    {
        HtmlNodeTraits traits = element.Name switch
        {
            "article" => HtmlNodeTraits.Article,
            "main" => HtmlNodeTraits.Main,
            // Below a quotation it names who is quoted.
            "footer" when open.Last("blockquote") >= 0 => HtmlNodeTraits.None,
            "dialog" when attributes.Find(source, "open") is null => HtmlNodeTraits.LeftOut,
            _ when element.Has(ElementTraits.LeftOut) => HtmlNodeTraits.LeftOut,
            _ => HtmlNodeTraits.None,
        };
        return attributes.Count == 0 ? traits : traits | FindByAttributes(source, attributes);
    }

    private static HtmlNodeTraits FindByAttributes(string source, List<HtmlAttribute> attributes)
    {
        HtmlNodeTraits traits = FindRole(attributes.FindValue(source, "role"));
        if (attributes.FindValue(source, "itemprop") is { } property && property.Split(' ').Contains("articleBody"))
        {
            traits |= HtmlNodeTraits.Article;
        }

        if (NamesAuthor(source, attributes))
        {
            traits |= HtmlNodeTraits.Author;
        }

        return IsHidden(source, attributes) ? traits | HtmlNodeTraits.LeftOut : traits;
    }

    private static bool NamesAuthor(string source, List<HtmlAttribute> attributes) =>
        Holds(attributes.FindValue(source, "rel"), "author")
        || Holds(attributes.FindValue(source, "itemprop"), "author")
        || (attributes.FindValue(source, "class") is { } classes && (Holds(classes, "author") || Holds(classes, "byline")));

    private static bool Holds(string? words, string word) =>
        words is not null && words.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0
        && words.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries).Contains(word, StringComparer.OrdinalIgnoreCase);

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
