namespace ArticleGen.Reading.Markup.Html;

/// <summary>What a start tag closes before its element begins.</summary>
internal static class StartTagRules
{
    /// <summary>Closes what the start tag of an element ends.</summary>
    public static void CloseBefore(OpenElements open, HtmlElement element, int offset)
    {
        switch (element.Name)
        {
            case "li":
                CloseItem(open, open.FindLast("li"), offset);
                CloseParagraph(open, offset);
                break;
            case "dd" or "dt":
                CloseItem(open, Math.Max(open.FindLast("dd"), open.FindLast("dt")), offset);
                CloseParagraph(open, offset);
                break;
            case "table":
                CloseParagraph(open, offset);
                CloseTableWithoutCell(open, offset);
                break;
            case "button" when open.FindLast("button") is >= 0 and var button && button >= open.Top.Scope:
                Close(open, button, offset);
                break;
            case "a" when open.FindLast("a") is >= 0 and var link && link >= open.Top.Scope:
                EndTagRules.CloseFormatting(open, link, new(offset, 0));
                break;
            case "option" when open.Top.Element.Name == "option":
                Close(open, open.Count - 1, offset);
                break;
            default:
                CloseCommon(open, element, offset);
                break;
        }
    }

    /// <summary>Whether a part of a table has a table to be in.</summary>
    public static bool IsInTable(OpenElements open) => open.Top.TableScope >= 0;

    private static void CloseCommon(OpenElements open, HtmlElement element, int offset)
    {
        if (element.Has(ElementTraits.TablePart))
        {
            Close(open, FindTablePlace(open, element.Name) + 1, offset);
        }
        else if (element.Has(ElementTraits.EndsParagraph))
        {
            CloseParagraph(open, offset);
            if (element.Has(ElementTraits.Heading) && open.Top.Element.Has(ElementTraits.Heading))
            {
                Close(open, open.Count - 1, offset);
            }
        }
    }

    /// <summary>The element in which a part of a table stands: a cell in a row, a row in a section, a section in the table.</summary>
    private static int FindTablePlace(OpenElements open, string name)
    {
        int place = open.Top.TableScope;
        if (name is "tr" or "td" or "th")
        {
            place = Math.Max(place, Math.Max(open.FindLast("tbody"), Math.Max(open.FindLast("thead"), open.FindLast("tfoot"))));
        }

        return name is "td" or "th" ? Math.Max(place, open.FindLast("tr")) : place;
    }

    private static void CloseItem(OpenElements open, int itemElement, int offset)
    {
        if (itemElement >= 0 && itemElement == open.Top.ItemStop)
        {
            Close(open, itemElement, offset);
        }
    }

    private static void CloseParagraph(OpenElements open, int offset)
    {
        int paragraph = open.FindLast("p");
        if (paragraph >= 0 && paragraph >= open.Top.ButtonScope)
        {
            Close(open, paragraph, offset);
        }
    }

    /// <summary>A table directly in a table ends it.</summary>
    private static void CloseTableWithoutCell(OpenElements open, int offset)
    {
        int table = open.Top.TableScope;
        if (table >= 0 && open[table].Element.Name == "table" && open.Top.Scope == table)
        {
            Close(open, table, offset);
        }
    }

    private static void Close(OpenElements open, int count, int offset) => open.CloseTo(count, new(offset, 0));
}
