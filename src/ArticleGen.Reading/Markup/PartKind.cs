namespace ArticleGen.Reading.Markup;

/// <summary>What markup says a part of a text is.</summary>
internal enum PartKind
{
    /// <summary>A heading.</summary>
    Heading,

    /// <summary>The name of whoever says the words below: that of a code or a callout of a quotation.</summary>
    SpeakerName,
}

/// <summary>A part of a text that markup tells from a paragraph.</summary>
/// <param name="Range">Its words, as a range of the plain view.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct LayoutPart(TextRange Range, PartKind Kind);
