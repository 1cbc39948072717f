namespace ArticleGen.Reading.Markup.Html;

/// <summary>The elements that HTML has.</summary>
internal static class HtmlElements
{
    private static readonly Dictionary<string, HtmlElement> All = new(StringComparer.Ordinal);

    static HtmlElements()
    {
        // Where blocks end, as the style sheet of a browser has it.
        Add(
            ElementTraits.Block,
            "address article aside blockquote body caption center colgroup dd details dialog dir div dl dt fieldset figcaption figure "
                + "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre "
                + "search section summary table tbody td tfoot th thead tr ul xmp");
        Add(ElementTraits.Void, "area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr");

        // The groups of the standard's rules for trees.
        Add(
            ElementTraits.Special,
            "address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd details dir "
                + "div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html "
                + "iframe img input keygen li link listing main marquee menu meta nav noembed noframes noscript object ol p param "
                + "plaintext pre script search section select source style summary table tbody td template textarea tfoot th thead title "
                + "tr track ul wbr xmp");
        Add(ElementTraits.Scope, "applet caption html marquee object table td template th");
        Add(ElementTraits.Formatting, "a b big code em font i nobr s small strike strong tt u");
        Add(
            ElementTraits.EndsParagraph,
            "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form header hgroup main "
                + "menu nav ol p search section summary ul h1 h2 h3 h4 h5 h6 pre listing table hr xmp plaintext");
        Add(
            ElementTraits.ClosesContent,
            "address applet article aside blockquote button center details dialog dir div dl fieldset figcaption figure footer header "
                + "hgroup listing main marquee menu nav object ol pre search section summary ul dd dt");
        Add(ElementTraits.Heading, "h1 h2 h3 h4 h5 h6");
        Add(ElementTraits.TablePart, "caption col colgroup tbody td tfoot th thead tr");
        Add(ElementTraits.RawText, "iframe noembed noframes noscript plaintext script style xmp");
        Add(ElementTraits.EscapableText, "textarea title");
        Add(
            ElementTraits.EndsForeign,
            "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p "
                + "pre ruby s small span strong strike sub sup table tt u ul var");
        Add(ElementTraits.Preformatted, "listing plaintext pre xmp");

        // Not shown, shown in place of something else, or about the site and not of the article.
        Add(
            ElementTraits.LeftOut,
            "aside audio button canvas datalist footer iframe label legend math meter nav noembed noframes noscript object applet "
                + "optgroup option output progress script search select style svg template textarea title video");
    }

    /// <summary>What is known of the element of this name, in lower case.</summary>
    public static HtmlElement Find(string name) =>
        All.TryGetValue(name, out HtmlElement? element) ? element : new(name, ElementTraits.None);

    private static void Add(ElementTraits traits, string names)
    {
        foreach (string name in names.Split(' '))
        {
            All[name] = new(name, Find(name).Traits | traits);
        }
    }
}
