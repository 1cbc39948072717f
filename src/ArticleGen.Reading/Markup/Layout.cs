namespace ArticleGen.Reading.Markup;

/// <summary>What markup says about the parts of a text, as ranges of the plain view.</summary>
/// <param name="Headline">The main heading; null when markup names none.</param>
/// <param name="Headings">All headings, in the order of the text.</param>
/// <param name="HasMarkup">
/// Whether the file has markup for the parts of a page. Plain text has none: a pull quote there is no more than a stray paragraph.
/// </param>
internal sealed record Layout(TextRange? Headline, IReadOnlyList<TextRange> Headings, bool HasMarkup)
{
    /// <summary>That of a text without markup.</summary>
    public static readonly Layout Plain = new(Headline: null, [], HasMarkup: false);

    /// <summary>The index of the first heading that ends behind an offset, at or behind one that is known.</summary>
    public int FindHeading(int headingIndex, int offset)
    {
        int found = headingIndex;
        while (found < Headings.Count && Headings[found].End <= offset)
        {
            found++;
        }

        return found;
    }
}
