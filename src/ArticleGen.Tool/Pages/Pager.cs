using System.Globalization;

namespace ArticleGen.Tool.Pages;

/// <summary>The links between the pages of one list.</summary>
internal static class Pager
{
    /// <summary>Writes them; nothing for a list of one page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="page">Its address.</param>
    /// <param name="first">The address of the first page of the list.</param>
    /// <param name="number">Which page this is, from 1 on.</param>
    /// <param name="count">How many there are.</param>
    internal static void Write(HtmlWriter html, PageAddress page, PageAddress first, int number, int count)
    {
        if (count == 1)
        {
            return;
        }

        html.Open("nav", ("class", "pager"), ("aria-label", "Pages of the list"));
        foreach (int other in Enumerable.Range(1, count))
        {
            // Of many pages: the first, the last, and those beside this one.
            if (other == 1 || other == count || Math.Abs(other - number) <= 2)
            {
                html.Link(
                    first.WithNumber(other).LinkFrom(page),
                    other.ToString(CultureInfo.InvariantCulture),
                    ("aria-current", other == number ? "page" : null));
            }
            else if (Math.Abs(other - number) == 3)
            {
                html.Element("span", "…");
            }
        }

        html.Close();
    }
}
