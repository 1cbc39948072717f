namespace ArticleGen.Reading.Markup.Html;

/// <summary>What an end tag closes.</summary>
internal static class EndTagRules
{
    /// <summary>Closes what the end tag of an element ends. Returns false if that is nothing.</summary>
    public static bool Close(OpenElements open, HtmlElement element, TextRange tag)
    {
        int last = element.Has(ElementTraits.Heading) ? open.Top.Heading : open.FindLast(element.Name);
        if (last < 0)
        {
            return false;
        }

        if (element.Has(ElementTraits.Formatting) && last >= open.Top.Scope)
        {
            CloseFormatting(open, last, tag);
            return true;
        }

        bool reaches = element.Name == "form" ? TryEndForm(open, last, tag) : last >= FindLimit(open, element);
        if (reaches)
        {
            open.CloseTo(last, tag);
        }

        return reaches;
    }

    /// <summary>
    /// Ends a formatting element. Blocks in it stay open, and go on without it. If its words are left out, the blocks end with it: else all
    /// words behind them would be left out as well.
    /// </summary>
    public static void CloseFormatting(OpenElements open, int element, TextRange tag)
    {
        if (element >= open.Top.Special || open[element].Node >= 0)
        {
            open.CloseTo(element, tag);
        }
        else
        {
            open.EndFormatting(element);
        }
    }

    /// <summary>
    /// A form ends if only what needs no end tag is open in it. Else what is open stays so, and the form with it: its words are the same.
    /// </summary>
    private static bool TryEndForm(OpenElements open, int formElement, TextRange tag)
    {
        while (open.Count - 1 > formElement && NeedsNoEndTag(open.Top.Element))
        {
            open.CloseTo(open.Count - 1, new(tag.Start, 0));
        }

        return open.Count - 1 == formElement;
    }

    private static bool NeedsNoEndTag(HtmlElement element) =>
        element.Name is "dd" or "dt" or "li" or "optgroup" or "option" or "p" or "rb" or "rp" or "rt" or "rtc";

    /// <summary>The lowest element that the end tag reaches.</summary>
    private static int FindLimit(OpenElements open, HtmlElement element) => element.Name switch
    {
        "p" => open.Top.ButtonScope,
        "li" => open.Top.ListScope,
        "template" => 0,
        "table" => open.Top.TableScope,
        _ when element.Has(ElementTraits.TablePart) => open.Top.TableScope,
        _ when element.Has(ElementTraits.Heading | ElementTraits.ClosesContent) => open.Top.Scope,
        _ => open.Top.Special,
    };
}
