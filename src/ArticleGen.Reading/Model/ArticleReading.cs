namespace ArticleGen.Reading;

/// <summary>All that was read from one article. The same text, read with the same lexicon, always gives an equal reading.</summary>
/// <param name="Text">The article's text, unchanged. All ranges are offsets into it.</param>
public sealed record ArticleReading(string Text)
{
    /// <summary>The headline, or null when the article has none.</summary>
    public TextRange? Headline { get; init; }

    /// <summary>The dateline, or null when the article has none.</summary>
    public DatelineReading? Dateline { get; init; }

    /// <summary>The names in the byline ("By Jane Roe"), without "By"; null when there is none.</summary>
    public TextRange? Byline { get; init; }

    /// <summary>
    /// All paragraphs but headline, publication lines, byline and a dateline on a line of its own; in order, without line breaks at either
    /// end.
    /// </summary>
    public ValueList<TextRange> Paragraphs { get; init; } = ValueList<TextRange>.Empty;

    /// <summary>The quotes, in the order in which they start.</summary>
    public ValueList<QuoteReading> Quotes { get; init; } = ValueList<QuoteReading>.Empty;

    /// <summary>The actors, in the order of their first mention.</summary>
    public ValueList<ActorReading> Actors { get; init; } = ValueList<ActorReading>.Empty;

    /// <summary>The problems, in the order in which they stand in the text.</summary>
    public ValueList<Problem> Problems { get; init; } = ValueList<Problem>.Empty;
}
