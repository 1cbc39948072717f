namespace ArticleGen.Reading.Markup;

/// <summary>What markup says about the parts of a text, as ranges of the plain view.</summary>
/// <param name="Headline">The main heading; null when markup names none.</param>
/// <param name="Parts">The parts that are no paragraphs, in the order of the text.</param>
/// <param name="HasMarkup">
/// Whether the file has markup for the parts of a page. Plain text has none: a pull quote there is no more than a stray paragraph.
/// </param>
internal sealed record Layout(TextRange? Headline, IReadOnlyList<LayoutPart> Parts, bool HasMarkup)
{
    /// <summary>That of a text without markup.</summary>
    public static readonly Layout Plain = new(Headline: null, [], HasMarkup: false);

    /// <summary>What the part is that holds a paragraph; null for a paragraph of prose.</summary>
    /// <param name="paragraph">The paragraph. Paragraphs have to come in the order of the text.</param>
    /// <param name="partIndex">The index of the part that was found last, at first 0.</param>
    public PartKind? Find(TextRange paragraph, ref int partIndex)
    {
        while (partIndex < Parts.Count && Parts[partIndex].Range.End <= paragraph.Start)
        {
            partIndex++;
        }

        return partIndex < Parts.Count && Parts[partIndex].Range.Contains(paragraph) ? Parts[partIndex].Kind : null;
    }
}
