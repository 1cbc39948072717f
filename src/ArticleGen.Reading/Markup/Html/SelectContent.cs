namespace ArticleGen.Reading.Markup.Html;

/// <summary>What can stand in a list to choose from: nearly nothing. Other tags are no tags there, or end it.</summary>
internal static class SelectContent
{
    private const string Name = "select";

    /// <summary>Whether an element begins here. Closes the list if the element does not go into one.</summary>
    public static bool TryEnter(OpenElements open, HtmlElement element, int offset)
    {
        int list = open.FindLast(Name);
        if (list < 0 || list < open.FindLast("template"))
        {
            return true;
        }

        bool isOther = element.Name is "input" or "keygen" or "textarea" || BelongsToOuterTable(open, element, list);
        if (isOther || element.Name == Name)
        {
            open.CloseTo(list, new(offset, 0));
            return isOther;
        }

        return element.Name is "script" or "template";
    }

    /// <summary>Whether an end tag means something here.</summary>
    public static bool TryLeave(OpenElements open, HtmlElement element, int offset)
    {
        int list = open.FindLast(Name);
        if (list < 0 || list < open.FindLast("template") || element.Name is Name or "script" or "template")
        {
            return true;
        }

        bool isOther = BelongsToOuterTable(open, element, list) && open.FindLast(element.Name) >= open[list].TableScope;
        if (isOther)
        {
            open.CloseTo(list, new(offset, 0));
        }

        return isOther;
    }

    private static bool BelongsToOuterTable(OpenElements open, HtmlElement element, int listElement) =>
        (element.Name == "table" || (element.Has(ElementTraits.TablePart) && element.Name is not ("col" or "colgroup")))
        && open[listElement].TableScope >= 0;
}
